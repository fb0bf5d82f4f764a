package org.plumbline.core.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.form.Width;

/**
 * What the texts of a form say of its funds, read once.
 *
 * @param isExplained whether a line of the funds gives a reason
 * @param tellsAdjustment whether a text tells that the budget was adjusted; read only where it was
 * @param tellsExecution whether difficulties or measures tell of money not spent; read only where some was not
 * @param mixed an amount in another unit than the rest; absent where there is none
 */
record FundingTexts(
        boolean isExplained,
        boolean tellsAdjustment,
        boolean tellsExecution,
        @Nullable MixedUnit mixed) {

    private static final List<HeadField> PROSE =
            List.of(HeadField.CONCLUSION, HeadField.DIFFICULTIES, HeadField.MEASURES, HeadField.ACHIEVED);
    private static final List<HeadField> TROUBLES = List.of(HeadField.DIFFICULTIES, HeadField.MEASURES);
    private static final List<String> ADJUSTED = List.of("调整", "追加", "调减", "调增", "追减", "压减", "核减");
    private static final List<String> UNSPENT =
            List.of("执行率", "预算执行", "执行进度", "支出进度", "支付进度", "资金支付", "未支付", "未支出", "未执行", "结余", "结转");

    static FundingTexts of(SelfEvaluation form) {
        boolean explained = false;
        boolean adjusted = false;
        boolean unspent = false;
        for (var line : form.funding()) {
            explained |= !line.reason().isEmpty() && !Printed.of(line.reason()).isBlank();
            adjusted |= line.isTotal() && differ(line.original(), line.adjusted());
            unspent |= line.isTotal() && differ(line.adjusted(), line.executed());
        }
        return new FundingTexts(
                explained,
                adjusted && !explained && tells(form, PROSE, ADJUSTED),
                unspent && !explained && tells(form, TROUBLES, UNSPENT),
                MixedUnit.in(form));
    }

    boolean areMixed() {
        return mixed != null;
    }

    private static boolean differ(Printed left, Printed right) {
        return !left.number().equals(right.number());
    }

    private static boolean tells(SelfEvaluation form, List<HeadField> texts, List<String> words) {
        for (var field : texts) {
            var text = form.text(field);
            if (!text.isEmpty() && containsAny(Width.fold(text).replace(" ", ""), words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsAny(String text, List<String> words) {
        for (var word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}

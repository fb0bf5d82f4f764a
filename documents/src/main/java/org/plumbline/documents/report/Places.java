package org.plumbline.documents.report;

import java.util.Locale;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;

/** Where a cell stands, in words: {@code 指标5 得分}. */
final class Places {

    private Places() {}

    static Wording of(FormPath path, SelfEvaluation form) {
        var field = path.field().words();
        var english = field.en().toLowerCase(Locale.ROOT);
        int number = path.row() + 1;
        if (path.field() instanceof Indicator.Field) {
            return new Wording("指标" + number + " " + field.zh(), "indicator " + number + ", " + english);
        }
        if (path.field() instanceof FundingLine.Field) {
            var label =
                    form.text(FormPath.of(FundingLine.Field.LABEL, path.row())).orElse("");
            return label.isBlank()
                    ? new Wording("资金第" + number + "行 " + field.zh(), "funds, line " + number + ", " + english)
                    : new Wording(label + " " + field.zh(), label + ", " + english);
        }
        return field;
    }
}

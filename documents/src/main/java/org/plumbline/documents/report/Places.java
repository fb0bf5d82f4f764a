package org.plumbline.documents.report;

import java.util.Locale;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;

/** Where a cell stands, in words: {@code 指标5 得分}. */
final class Places {

    private Places() {}

    static Wording of(FormPath path, SelfEvaluation form) {
        if (!(path.field() instanceof FundingLine.Field)) {
            return path.words();
        }
        var label = form.text(FormPath.of(FundingLine.Field.LABEL, path.row())).orElse("");
        var field = path.field().words();
        return label.isBlank()
                ? path.words()
                : new Wording(
                        label + " " + field.zh(), label + ", " + field.en().toLowerCase(Locale.ROOT));
    }
}

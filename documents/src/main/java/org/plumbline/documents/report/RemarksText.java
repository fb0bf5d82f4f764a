package org.plumbline.documents.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Line;

/** How the total is counted where the policy leaves room, and why a line was not computed. */
record RemarksText(CheckedForm form, Look look) {

    void writeTo(Appendable out) throws IOException {
        var remarks = remarks(form);
        if (!remarks.isEmpty()) {
            out.append('\n');
        }
        for (var remark : remarks) {
            for (var line : Lines.wrap(Lines.printable(look.say(remark)), look.width())) {
                out.append(look.paint(Ink.FAINT, line)).append('\n');
            }
        }
        out.append('\n');
    }

    static List<Wording> remarks(CheckedForm form) {
        var remarks = new ArrayList<Wording>();
        form.scorecard().lines().forEach(line -> {
            if (line.award() instanceof Award.NotComputed notComputed) {
                remarks.add(new Wording(
                        row(line).zh() + " 不计算：" + notComputed.why().zh() + "；合计按填报计。",
                        row(line).en() + " is not computed: "
                                + notComputed.why().en() + "; the total counts it as stated."));
            }
        });
        var total = form.scorecard().total();
        if (!total.from().equals(total.to())) {
            remarks.add(range(form));
        }
        return remarks;
    }

    static Wording row(Line line) {
        if (line.score().field() instanceof FundingLine.Field) {
            return new Wording("预算执行", "Execution");
        }
        int number = line.score().row() + 1;
        return new Wording("指标" + number, "Indicator " + number);
    }

    private static Wording range(CheckedForm form) {
        var figures = new Figures(form.policy());
        var total = form.scorecard().total();
        var from = figures.total(total.from());
        var to = figures.total(total.to());
        var counted = figures.total(total.counted());
        return new Wording(
                "应得合计在 " + from + " 与 " + to + " 之间，按 " + counted + " 计" + (isUnrated(form) ? "；等级未定。" : "。"),
                "The total earned lies between " + from + " and " + to + " and is counted as " + counted
                        + (isUnrated(form) ? "; the rating is open." : "."));
    }

    private static boolean isUnrated(CheckedForm form) {
        return form.scorecard().rating().isEmpty();
    }
}

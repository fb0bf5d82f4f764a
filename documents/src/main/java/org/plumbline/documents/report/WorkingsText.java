package org.plumbline.documents.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Line;
import org.plumbline.core.scoring.Working;
import org.plumbline.documents.report.TextTable.Cell;
import org.plumbline.documents.report.TextTable.Column;

/** Every line from its inputs by its rule to its result, then how the total is counted. */
final class WorkingsText {

    private final CheckedForm form;
    private final Look look;
    private final Figures figures;

    WorkingsText(CheckedForm form, Look look) {
        this.form = form;
        this.look = look;
        this.figures = new Figures(form.policy());
    }

    void writeTo(Appendable out) throws IOException {
        for (var line : form.scorecard().lines().toList()) {
            write(line, out);
        }
        writeTotal(out);
    }

    private void write(Line line, Appendable out) throws IOException {
        heading(look.say(RemarksText.row(line)) + "  " + line.name(), out);
        var table = table();
        row(table, new Wording("得分", "Score"), stated(line));
        working(line.award(), table);
        table.writeTo(out, look, "  ");
        out.append('\n');
    }

    private String stated(Line line) {
        var stated = line.stated().isAbsent()
                ? look.say("（空）", "(blank)")
                : line.stated().text();
        return look.say("填报 ", "stated ") + stated + look.say("，应得 ", ", earned ") + figures.earned(line);
    }

    private void working(Award award, TextTable table) {
        if (award instanceof Award.Earned earned) {
            working(earned.working(), table);
        } else if (award instanceof Award.Between between) {
            working(between.working(), table);
        } else if (award instanceof Award.NotComputed notComputed) {
            row(table, new Wording("不计算", "Not computed"), look.say(notComputed.why()));
        }
    }

    private void working(Working working, TextTable table) {
        row(
                table,
                new Wording("规则", "Rule"),
                working.rule().id() + "  " + look.say(working.rule().words()));
        var label = new Wording("过程", "Working");
        for (var step : working.steps()) {
            row(table, label, look.say(step.words()));
            label = new Wording("", "");
        }
        row(table, new Wording("依据", "Source"), look.say(working.basis().describe()));
    }

    private void writeTotal(Appendable out) throws IOException {
        heading(look.say("合计", "Total"), out);
        var scorecard = form.scorecard();
        var rounding = form.policy().roundings().total();
        var table = table();
        var sum = scorecard.lines().map(figures::counted).collect(Collectors.joining(" + "));
        row(
                table,
                new Wording("得分", "Score"),
                look.say("填报 ", "stated ")
                        + form.form().text(HeadField.TOTAL_SCORE)
                        + look.say("，应得 ", ", earned ")
                        + figures.total(scorecard.total().counted()));
        row(
                table,
                new Wording("过程", "Working"),
                sum + " = " + figures.total(scorecard.total().counted()));
        row(table, new Wording("", ""), look.say(rounding.rule().describe()));
        RemarksText.remarks(form).forEach(remark -> row(table, new Wording("", ""), look.say(remark)));
        row(table, new Wording("依据", "Source"), look.say(rounding.basis().describe()));
        row(table, HeadField.RATING.words(), rating());
        table.writeTo(out, look, "  ");
    }

    private String rating() {
        var cuts = form.policy().ratings().rule().stream()
                .map(row -> "≥ " + row.from() + " " + name(row.name()))
                .collect(Collectors.joining(look.say("，", ", ")));
        var earned = form.scorecard().rating().map(row -> name(row.name())).orElseGet(() -> look.say("未定", "open"));
        return look.say("填报 ", "stated ")
                + form.form().text(HeadField.RATING)
                + look.say("，应得 ", ", earned ")
                + earned
                + look.say("（", " (")
                + cuts
                + look.say("；", "; ")
                + look.say(form.policy().ratings().basis().describe())
                + look.say("）", ")");
    }

    /** The word that forms print, and what it means. */
    private String name(Wording rating) {
        return look.say(rating.zh(), rating.zh() + " " + rating.en());
    }

    private void heading(String text, Appendable out) throws IOException {
        for (var line : Lines.wrap(Lines.printable(text), look.width())) {
            out.append(look.paint(Ink.BOLD, line)).append('\n');
        }
    }

    private static TextTable table() {
        return new TextTable(List.of(Column.fixed(false), Column.flexible(20)), Integer.MAX_VALUE);
    }

    private void row(TextTable table, Wording label, String text) {
        table.row(new Cell(look.say(label), Ink.FAINT), Cell.of(text));
    }
}

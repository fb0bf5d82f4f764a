package org.plumbline.documents.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.plumbline.core.comparison.Cause;
import org.plumbline.core.comparison.ComparisonTally;
import org.plumbline.core.comparison.FormComparison;
import org.plumbline.core.comparison.LineChange;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Scorecard;
import org.plumbline.documents.report.TextTable.Cell;
import org.plumbline.documents.report.TextTable.Column;

/** What another policy would change, as text: for each form its total and rating, then line by line what and why. */
final class ComparisonText implements ComparisonReport {

    private static final String ARROW = " → ";

    private final Writer out;
    private final Look look;
    private ComparisonTally tally = ComparisonTally.NONE;

    ComparisonText(Writer out, Look look) {
        this.out = out;
        this.look = look;
    }

    @Override
    public void add(ComparedForm form) throws IOException {
        var comparison = form.comparison();
        tally = tally.plus(ComparisonTally.of(comparison));
        heading(form);
        var table = new TextTable(List.of(Column.fixed(false), Column.flexible(20)), Integer.MAX_VALUE);
        row(
                table,
                look.say("评分办法", "Policy"),
                comparison.before().policy().id()
                        + ARROW
                        + comparison.after().policy().id(),
                Ink.PLAIN);
        row(table, look.say("总分", "Total"), totals(comparison), comparison.changesTotal() ? Ink.BOLD : Ink.PLAIN);
        row(
                table,
                look.say("等级", "Rating"),
                moved(rating(comparison.before()), rating(comparison.after())),
                comparison.changesRating() ? Ink.BOLD : Ink.PLAIN);
        comparison.causes().forEach(cause -> row(table, "", words(cause), Ink.PLAIN));
        table.writeTo(out, look, "  ");
        for (var line : comparison.lines()) {
            line(line, comparison);
        }
        out.append('\n');
    }

    @Override
    public void finish() throws IOException {
        var counts = new Wording(
                "共 " + tally.forms() + " 张表：有变化 " + tally.changed() + "；总分升 " + tally.higher() + "，降 " + tally.lower()
                        + "，等级变 " + moves(),
                tally.forms() + (tally.forms() == 1 ? " form" : " forms") + ": " + tally.changed() + " changed; total "
                        + tally.higher() + " up, " + tally.lower() + " down, rating " + moves() + " changed");
        out.append(look.paint(Ink.BOLD, look.say(counts))).append('\n');
        var table = new TextTable(List.of(Column.flexible(20), Column.fixed(true)), Integer.MAX_VALUE);
        tally.ratings()
                .values()
                .forEach(move -> table.row(
                        Cell.of(look.say("等级 ", "rating ") + look.say(move.before()) + ARROW + look.say(move.after())),
                        Cell.of(Long.toString(move.forms()))));
        tally.causes()
                .forEach((kind, forms) -> table.row(
                        Cell.of(look.say("因 ", "because of the ") + look.say(kind.words())),
                        Cell.of(Long.toString(forms))));
        table.writeTo(out, look, "  ");
    }

    private long moves() {
        return tally.ratings().values().stream()
                .mapToLong(ComparisonTally.RatingMove::forms)
                .sum();
    }

    private void heading(ComparedForm form) throws IOException {
        var project = form.read().form().text(HeadField.PROJECT);
        var shown = Lines.printable(project.isBlank() ? look.say("（没有项目名称）", "(no project name)") : project) + "  "
                + form.read().source();
        for (var line : Lines.wrap(shown, look.width())) {
            out.append(look.paint(Ink.BOLD, line)).append('\n');
        }
    }

    private String totals(FormComparison comparison) {
        var before = total(comparison.before());
        var after = total(comparison.after());
        var stated = comparison.form().text(HeadField.TOTAL_SCORE);
        return moved(before, after)
                + (stated.isBlank() ? "" : look.say("（填报 ", " (stated ") + stated + look.say("）", ")"));
    }

    private static String total(Scorecard scorecard) {
        var figures = new Figures(scorecard.policy());
        var total = scorecard.total();
        var counted = figures.total(total.counted());
        return total.from().equals(total.to())
                ? counted
                : counted + " [" + figures.total(total.from()) + "–" + figures.total(total.to()) + "]";
    }

    private String rating(Scorecard scorecard) {
        return scorecard.rating().map(row -> look.say(row.name())).orElse(look.say("未定", "open"));
    }

    private String moved(String before, String after) {
        return before.equals(after) ? before + look.say("，不变", ", unchanged") : before + ARROW + after;
    }

    private void line(LineChange line, FormComparison comparison) throws IOException {
        var before = new Figures(comparison.before().policy()).earned(line.before());
        var after = new Figures(comparison.after().policy()).earned(line.after());
        var table = new TextTable(List.of(Column.fixed(false), Column.flexible(20)), Integer.MAX_VALUE);
        row(
                table,
                look.say(RemarksText.row(line.before())),
                line.before().name() + "  " + look.say("应得 ", "earned ") + before + ARROW + after,
                Ink.PLAIN);
        line.causes().forEach(cause -> row(table, "", words(cause), Ink.PLAIN));
        table.writeTo(out, look, "  ");
    }

    private String words(Cause cause) {
        return look.say(cause.kind().words())
                + look.say("：", ": ")
                + look.say(cause.before())
                + ARROW
                + look.say(cause.after());
    }

    private static void row(TextTable table, String label, String text, Ink ink) {
        table.row(new Cell(label, Ink.FAINT), new Cell(text, ink));
    }
}

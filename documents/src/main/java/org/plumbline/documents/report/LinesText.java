package org.plumbline.documents.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.core.check.Finding;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Execution;
import org.plumbline.core.scoring.Line;
import org.plumbline.core.scoring.Severity;
import org.plumbline.documents.report.TextTable.Cell;
import org.plumbline.documents.report.TextTable.Column;

/** The lines of the form as a table: what each states beside what it earns, and the worst that was found in it. */
final class LinesText {

    private static final int MOST_LINES = 3;

    private final CheckedForm form;
    private final Look look;
    private final Figures figures;
    private final TextTable table = new TextTable(
            List.of(
                    Column.fixed(true),
                    Column.flexible(6),
                    Column.flexible(8),
                    Column.flexible(10),
                    Column.flexible(10),
                    Column.flexible(10),
                    new Column(true, 6),
                    new Column(true, 6),
                    new Column(true, 6),
                    Column.fixed(false)),
            MOST_LINES);

    LinesText(CheckedForm form, Look look) {
        this.form = form;
        this.look = look;
        this.figures = new Figures(form.policy());
    }

    void writeTo(Appendable out) throws IOException {
        headings();
        form.scorecard().execution().ifPresent(this::execution);
        for (int row = 0; row < form.form().indicators().size(); row++) {
            indicator(row);
        }
        table.rule();
        totals();
        table.writeTo(out, look, "");
        new RemarksText(form, look).writeTo(out);
    }

    private void headings() {
        table.row(
                heading(new Wording("", "#")),
                heading(new Wording("一级指标", "Level 1")),
                heading(new Wording("二级指标", "Level 2")),
                heading(new Wording("三级指标", "Indicator")),
                heading(Indicator.Field.TARGET.words()),
                heading(new Wording("实际完成值", "Actual")),
                heading(Indicator.Field.WEIGHT.words()),
                heading(new Wording("填报", "Stated")),
                heading(new Wording("应得", "Earned")),
                Cell.EMPTY);
        table.rule();
    }

    private void execution(Execution execution) {
        var path = execution.line().score();
        var total = form.form().funding().get(path.row());
        var rate = FormPath.of(FundingLine.Field.RATE, path.row());
        var mark =
                mark(finding -> isSameRow(finding.at(), path) && !finding.at().equals(rate), agrees(execution.line()));
        table.row(
                Cell.EMPTY,
                Cell.of(look.say("预算执行", "Budget")),
                Cell.EMPTY,
                Cell.of(total.label()),
                Cell.of(total.adjusted().text()),
                Cell.of(total.executed().text()),
                Cell.of(total.weight().text()),
                Cell.of(total.score().text()),
                earned(execution.line()),
                mark);
        rate(total.rate(), execution.rate(), rate);
    }

    private void rate(Printed stated, Optional<BigDecimal> earned, FormPath path) {
        var computed = earned.map(BigDecimal::toPlainString).orElse("");
        boolean agrees = stated.number()
                .flatMap(number -> earned.map(rate -> rate.compareTo(number) == 0))
                .orElse(false);
        table.row(
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(look.say("执行率（%）", "Execution rate (%)")),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(stated.text()),
                Cell.of(computed),
                mark(finding -> finding.at().equals(path), agrees));
    }

    private void indicator(int row) {
        var indicators = form.form().indicators();
        var indicator = indicators.get(row);
        var line = form.scorecard().indicators().get(row);
        boolean sameLevel1 = row > 0 && indicators.get(row - 1).level1().equals(indicator.level1());
        boolean sameLevel2 = sameLevel1 && indicators.get(row - 1).level2().equals(indicator.level2());
        table.row(
                new Cell(Integer.toString(row + 1), Ink.FAINT),
                Cell.of(sameLevel1 ? "" : indicator.level1()),
                Cell.of(sameLevel2 ? "" : indicator.level2()),
                Cell.of(indicator.name()),
                Cell.of(indicator.target().text()),
                Cell.of(indicator.actual().text()),
                Cell.of(indicator.weight().text()),
                Cell.of(indicator.score().text()),
                earned(line),
                mark(finding -> isSameRow(finding.at(), line.score()), agrees(line)));
    }

    private void totals() {
        var total = form.scorecard().total();
        var stated = form.form().printed(HeadField.TOTAL_SCORE);
        boolean agrees = stated.number()
                .filter(number -> number.compareTo(total.counted().value()) == 0)
                .isPresent();
        total(
                look.say("合计", "Total"),
                form.form().text(HeadField.TOTAL_WEIGHT),
                stated.text(),
                figures.total(total.counted()),
                mark(finding -> finding.at().toString().startsWith("total."), agrees));
        var rating = form.form().text(HeadField.RATING);
        var earned = form.scorecard().rating().map(row -> row.name().zh());
        total(
                look.say(HeadField.RATING.words()),
                "",
                rating,
                earned.orElse("—"),
                mark(
                        finding -> finding.at().equals(FormPath.of(HeadField.RATING)),
                        earned.filter(rating.strip()::equals).isPresent()));
    }

    private void total(String label, String weight, String stated, String earned, Cell mark) {
        table.row(
                Cell.EMPTY,
                new Cell(label, Ink.BOLD),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(weight),
                Cell.of(stated),
                new Cell(earned, Ink.BOLD),
                mark);
    }

    private Cell heading(Wording words) {
        return new Cell(look.say(words), Ink.FAINT);
    }

    private Cell earned(Line line) {
        var differs = line.award() instanceof Award.NotComputed || agrees(line) ? Ink.PLAIN : Ink.YELLOW;
        return new Cell(figures.earned(line), differs);
    }

    private static boolean agrees(Line line) {
        return !(line.award() instanceof Award.NotComputed)
                && line.statedPoints().filter(line.counted()::equals).isPresent();
    }

    private static boolean isSameRow(FormPath path, FormPath score) {
        return path.row() == score.row()
                && path.field().getClass().equals(score.field().getClass());
    }

    private Cell mark(Predicate<Finding> here, boolean agrees) {
        return form.examination().findings().stream()
                .filter(here)
                .map(Finding::severity)
                .max(Severity::compareTo)
                .map(worst -> new Cell(look.say(worst.words()), Ink.of(worst)))
                .orElseGet(() -> agrees ? new Cell("✓", Ink.GREEN) : Cell.EMPTY);
    }
}

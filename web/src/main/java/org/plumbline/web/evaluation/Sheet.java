package org.plumbline.web.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormField;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Roundings;

/** The form as the official table (自评表): its cells, what its lines earn, and which headings stand for several rows. */
record Sheet(Assessment assessment, List<NumberedFinding> findings) {

    private static final Wording ALONE = new Wording("", "");

    static Sheet of(Assessment assessment) {
        var found = assessment.examination().findings();
        return new Sheet(
                assessment,
                IntStream.range(0, found.size())
                        .mapToObj(number -> new NumberedFinding(number, found.get(number)))
                        .toList());
    }

    /** The cells that stand once, by their keys. */
    public Map<String, SheetCell> head() {
        return cells(HeadField.values(), field -> FormPath.of(field));
    }

    public List<FundRow> funds() {
        var total = form().totalFundingRow();
        return IntStream.range(0, form().funding().size())
                .mapToObj(line -> new FundRow(
                        cells(FundingLine.Field.values(), field -> FormPath.of(field, line)),
                        total.isPresent() && total.getAsInt() == line ? executionEarned() : null))
                .toList();
    }

    public List<IndicatorRow> indicators() {
        return IntStream.range(0, form().indicators().size())
                .mapToObj(row -> new IndicatorRow(
                        row,
                        cells(Indicator.Field.values(), field -> FormPath.of(field, row)),
                        rows(row, Indicator.Field.LEVEL1),
                        rows(row, Indicator.Field.LEVEL2),
                        EarnedScore.of(
                                assessment.scorecard().indicators().get(row),
                                roundings().lineScore().rule())))
                .toList();
    }

    /** The words of a column, such as {@code indicators[0].target}. */
    public Wording words(String path) {
        return FormPath.parse(path).orElseThrow().field().words();
    }

    /** Whether some row fills the column. */
    public boolean prints(String key) {
        return Arrays.stream(Indicator.Field.values())
                .filter(field -> field.key().equals(key))
                .anyMatch(field -> form().indicators().stream()
                        .anyMatch(row -> !field.in(row).isEmpty()));
    }

    SheetCell cell(FormPath path) {
        return new SheetCell(
                path,
                form().text(path).orElseThrow(),
                row(path),
                findings.stream()
                        .filter(each -> each.finding().at().equals(path))
                        .toList());
    }

    private SelfEvaluation form() {
        return assessment.form();
    }

    private Roundings roundings() {
        return assessment.policy().roundings();
    }

    private @Nullable EarnedScore executionEarned() {
        return assessment
                .scorecard()
                .execution()
                .map(execution -> EarnedScore.of(
                        execution.line(), roundings().executionScore().rule()))
                .orElse(null);
    }

    private Wording row(FormPath path) {
        if (path.field() instanceof HeadField) {
            return ALONE;
        }
        var name = path.field() instanceof FundingLine.Field
                ? form().funding().get(path.row()).label()
                : form().indicators().get(path.row()).name();
        return new Wording(name, name);
    }

    private int rows(int from, Indicator.Field heading) {
        if (from > 0 && isMerged(from, heading)) {
            return 0;
        }
        int to = from + 1;
        while (to < form().indicators().size() && isMerged(to, heading)) {
            to++;
        }
        return to - from;
    }

    private boolean isMerged(int row, Indicator.Field heading) {
        var above = form().indicators().get(row - 1);
        var here = form().indicators().get(row);
        return !heading.in(here).isEmpty()
                && heading.in(above).equals(heading.in(here))
                && above.level1().equals(here.level1());
    }

    private <F extends FormField> Map<String, SheetCell> cells(F[] fields, Function<F, FormPath> path) {
        var cells = new LinkedHashMap<String, SheetCell>();
        for (var field : fields) {
            cells.put(field.key(), cell(path.apply(field)));
        }
        return cells;
    }
}

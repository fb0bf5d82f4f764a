package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.Width;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.layout.TargetParts;

/** The indicators (绩效指标): headings, a row for each level-3 indicator, the line of totals. */
final class IndicatorBlock implements Block {

    private static final Wording HEADING = new Wording("指标表的表头", "a heading of the indicators");
    private static final Wording CELL = new Wording("指标行或总分行的内容", "a cell of an indicator or of the totals");
    private static final int FEWEST_CELLS_GOING_ON = 2;
    private static final String MEASURES_FOLLOW = "改进措施：";

    private final LabelBook book;
    private final Headings<IndicatorColumn> headings;
    private final List<Line> header;

    /** The lines table by table; the first stands beneath the headings. */
    private final List<List<Line>> tables = new ArrayList<>(List.of(new ArrayList<>()));

    /** The headings that apply to rows that leave theirs empty, as merged cells do. */
    private final Map<Field, Cell> inherited = new EnumMap<>(Field.class);

    private IndicatorBlock(LabelBook book, Headings<IndicatorColumn> headings, List<Line> header) {
        this.book = book;
        this.headings = headings;
        this.header = header;
    }

    /** The block whose headings stand in this line; null where the line holds no headings of indicators. */
    static @Nullable IndicatorBlock beginningAt(List<Line> lines, int at, LabelBook book) {
        var headings = Headings.at(lines, at, words(book));
        return areHeadings(headings)
                ? new IndicatorBlock(book, headings, lines.subList(at, at + headings.rows()))
                : null;
    }

    static Headings.Words<IndicatorColumn> words(LabelBook book) {
        return new Headings.Words<>(
                IndicatorColumn.class,
                IndicatorColumn.NONE,
                book,
                Label::indicator,
                book::indicatorByStem,
                Label::isBlockOfIndicators,
                null);
    }

    static boolean areHeadings(Headings<IndicatorColumn> headings) {
        boolean named = headings.has(IndicatorColumn.NAME)
                || (headings.has(IndicatorColumn.LEVEL1) && headings.has(IndicatorColumn.LEVEL2));
        boolean valued = headings.has(IndicatorColumn.TARGET)
                || headings.has(IndicatorColumn.ACTUAL)
                || headings.has(IndicatorColumn.WEIGHT)
                || headings.has(IndicatorColumn.SCORE);
        return named && valued && headings.kinds(IndicatorColumn.class).size() >= 3;
    }

    @Override
    public int headerRows() {
        return headings.rows();
    }

    @Override
    public void add(Line line) {
        tables.get(tables.size() - 1).add(line);
    }

    @Override
    public boolean turnPage() {
        boolean totalled = tables.stream().flatMap(List::stream).anyMatch(IndicatorBlock::isTotal);
        tables.add(new ArrayList<>());
        return !totalled;
    }

    /** Goes on after a page's repeated headings with the classes that were printed before them. */
    void goOnFrom(IndicatorBlock before) {
        inherited.putAll(before.inherited);
    }

    @Override
    public void finish(FormAssembly form) {
        if (!form.hasIndicators()) {
            form.printedUnder(headings);
        }
        headings.cells().forEach(form::understand);
        if (headings.has(IndicatorColumn.WEIGHT) || headings.has(IndicatorColumn.SCORE)) {
            form.expectTotals();
        }
        header.forEach(line -> {
            understandBlockHeading(form, line);
            form.disputeRest(line, HEADING);
        });
        for (var lines : tables) {
            boolean beneath = lines == tables.get(0);
            var values = values(form, lines);
            var map = beneath
                    ? ColumnMap.match(headings.columns(), values, book)
                    : ColumnMap.goingOn(headings.columns(), values, book);
            for (var line : lines) {
                int before = form.indicators().size();
                if (map != null && (beneath || line.size() >= FEWEST_CELLS_GOING_ON || isTotal(line))) {
                    understand(form, line, map, new TotalLine(headings, map));
                }
                if (form.disputeRest(line, CELL) && (form.indicators().size() > before || FlowSplit.isBeside(line))) {
                    form.leaveOpen();
                }
            }
        }
    }

    private void understand(FormAssembly form, Line line, ColumnMap<IndicatorColumn> map, TotalLine totals) {
        if (isTotal(line) || (form.hasIndicators() && totals.isUnlabelled(line))) {
            totals.understand(form, line);
        } else {
            understand(form, line, map);
        }
    }

    private List<Cell> values(FormAssembly form, List<Line> lines) {
        var values = new ArrayList<Cell>();
        for (var line : lines) {
            understandBlockHeading(form, line);
            if (!isTotal(line) && line.size() > 1) {
                line.cells().stream().filter(cell -> !form.isUnderstood(cell)).forEach(values::add);
            }
        }
        return values;
    }

    private static void understandBlockHeading(FormAssembly form, Line line) {
        for (int at = 0; at < line.size(); at++) {
            if (line.label(at).isBlockOfIndicators()) {
                form.understand(line.cell(at));
            }
        }
    }

    private static boolean isTotal(Line line) {
        return line.labels().stream().anyMatch(Label::isTotal);
    }

    private void understand(FormAssembly form, Line line, ColumnMap<IndicatorColumn> map) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        Map<IndicatorColumn, Cell> target = new EnumMap<>(IndicatorColumn.class);
        for (int at = 0; at < line.size(); at++) {
            var cell = line.cell(at);
            var heading = form.isUnderstood(cell) ? null : map.heading(cell);
            if (heading == null) {
                continue;
            }
            if (line.label(at).isSubtotal()) {
                return;
            }
            if (heading.column().isTarget()) {
                target.putIfAbsent(heading.column(), cell);
            } else if (heading.column().field() != null) {
                cells.putIfAbsent(heading.column().field(), cell);
            } else if (Traits.of(Width.fold(cell.text())).isBlankSign()) {
                form.understand(cell);
            } else {
                form.dispute(cell, FundingBlock.noField(heading.cell()));
            }
        }
        if (!target.isEmpty()) {
            cells.put(
                    Field.TARGET,
                    target.getOrDefault(
                            IndicatorColumn.TARGET, target.values().iterator().next()));
            target.values().forEach(form::understand);
        }
        boolean isIndicator = cells.keySet().stream().anyMatch(field -> field != Field.LEVEL1 && field != Field.LEVEL2)
                && !isRemark(line);
        if (isIndicator) {
            inherit(cells);
            var joined = join(target);
            var indicator = Indicator.of(field -> text(field, cells, joined));
            var reason = cells.get(Field.REASON);
            if (reason != null && !indicator.correctiveAction().isEmpty()) {
                cells.putIfAbsent(Field.CORRECTIVE_ACTION, reason);
            }
            form.add(indicator, cells);
        } else {
            understandClasses(form, line);
        }
    }

    /** A single cell that is no class of indicators, such as a note across the table. */
    private static boolean isRemark(Line line) {
        return line.size() == 1;
    }

    /** A row may print nothing but the classes that no indicator stands under. */
    private static void understandClasses(FormAssembly form, Line line) {
        for (int at = 0; at < line.size(); at++) {
            if (line.label(at).isLevel1() || line.label(at).isLevel2()) {
                form.understand(line.cell(at));
            }
        }
    }

    private String text(Field field, Map<Field, Cell> cells, String target) {
        return switch (field) {
            case TARGET -> target;
            case REASON -> holdsMeasures() ? reason(text(cells, field)) : text(cells, field);
            case CORRECTIVE_ACTION ->
                holdsMeasures() && !cells.containsKey(field) ? measures(text(cells, Field.REASON)) : text(cells, field);
            default -> text(cells, field);
        };
    }

    private static String text(Map<Field, Cell> cells, Field field) {
        var cell = cells.get(field);
        return cell == null ? "" : cell.text();
    }

    /** Whether one column is headed for reason and measures together. */
    private boolean holdsMeasures() {
        return headings.columns().stream()
                .anyMatch(heading -> heading.column() == IndicatorColumn.REASON
                        && heading.cell().text().contains("措施"));
    }

    /** One column may hold reason and measures, each from a line of its own. */
    private String reason(String printed) {
        int measures = beginOfMeasures(printed);
        return measures < 0 ? printed : printed.substring(0, measures).strip();
    }

    private String measures(String printed) {
        int measures = beginOfMeasures(printed);
        return measures < 0
                ? ""
                : printed.substring(measures + MEASURES_FOLLOW.length()).strip();
    }

    private static int beginOfMeasures(String printed) {
        if (printed.startsWith(MEASURES_FOLLOW)) {
            return 0;
        }
        int line = printed.indexOf("\n" + MEASURES_FOLLOW);
        return line < 0 ? -1 : line + 1;
    }

    /** The target in one text; a unit that the value prints already is not printed twice. */
    private static String join(Map<IndicatorColumn, Cell> target) {
        var value = text(target, IndicatorColumn.TARGET);
        var unit = text(target, IndicatorColumn.UNIT);
        boolean repeated = !unit.isEmpty() && value.endsWith(unit);
        return new TargetParts(text(target, IndicatorColumn.NATURE), value, repeated ? "" : unit).join();
    }

    private static String text(Map<IndicatorColumn, Cell> target, IndicatorColumn part) {
        var cell = target.get(part);
        return cell == null ? "" : cell.text();
    }

    private void inherit(Map<Field, Cell> cells) {
        if (cells.containsKey(Field.LEVEL1)) {
            inherited.put(Field.LEVEL1, cells.get(Field.LEVEL1));
            inherited.remove(Field.LEVEL2);
        }
        if (cells.containsKey(Field.LEVEL2)) {
            inherited.put(Field.LEVEL2, cells.get(Field.LEVEL2));
        }
        inherited.forEach(cells::putIfAbsent);
    }
}

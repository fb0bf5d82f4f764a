package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Width;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.grid.Cell;

/** The funds (项目资金): headings of the amounts, a line for each source beneath. */
final class FundingBlock implements Block {

    private static final Pattern AMOUNT_UNIT = Pattern.compile("\\((?:(?:金额)?单位:)?([万亿]?元)\\)");
    private static final Pattern OTHER_UNIT = Pattern.compile("\\((?:(?:金额)?单位:)?[^()万亿]+元\\)");
    private static final Wording UNIT = new Wording("金额单位元、万元或亿元", "an amount unit: 元, 万元 or 亿元");
    private static final Wording HEADING = new Wording("资金表的表头", "a heading of the funds");
    private static final Wording LINE = new Wording("资金行的名称或数额", "the name or an amount of a line of funds");
    private static final Wording NO_FIELD = new Wording("自评表没有“%s”这一栏", "a cell that a form has; it has none for “%s”");

    private final LabelBook book;
    private final Headings<FundingColumn> headings;
    private final List<Line> header;
    private final List<Line> lines = new ArrayList<>();

    private FundingBlock(LabelBook book, Headings<FundingColumn> headings, List<Line> header) {
        this.book = book;
        this.headings = headings;
        this.header = header;
    }

    /** The block whose headings stand in this line; null where the line holds no headings of funds. */
    static @Nullable FundingBlock beginningAt(List<Line> lines, int at, LabelBook book) {
        var headings = Headings.at(lines, at, words(book));
        if (!areHeadings(headings)) {
            return null;
        }
        return new FundingBlock(book, headings, lines.subList(at, at + headings.rows()));
    }

    static Headings.Words<FundingColumn> words(LabelBook book) {
        return new Headings.Words<>(
                FundingColumn.class,
                FundingColumn.NONE,
                book,
                Label::funding,
                book::fundingByStem,
                Label::isBlockOfFunds,
                FundingColumn.LABEL);
    }

    static boolean areHeadings(Headings<FundingColumn> headings) {
        boolean planned = headings.has(FundingColumn.ADJUSTED) || headings.has(FundingColumn.ORIGINAL);
        boolean executed = headings.has(FundingColumn.EXECUTED);
        int known = headings.kinds(FundingColumn.class).size() - (headings.has(FundingColumn.NONE) ? 1 : 0);
        return (planned && executed) || ((planned || executed) && known >= 3);
    }

    @Override
    public int headerRows() {
        return headings.rows();
    }

    @Override
    public void add(Line line) {
        lines.add(line);
    }

    @Override
    public boolean turnPage() {
        return false;
    }

    @Override
    public void finish(FormAssembly form) {
        understandHeader(form);
        var columns = headings.columns().stream()
                .filter(heading -> heading.column() != FundingColumn.LABEL)
                .toList();
        var values = new ArrayList<Cell>();
        for (var line : lines) {
            values.addAll(afterLabel(line));
        }
        var map = ColumnMap.match(columns, values, book);
        for (var line : lines) {
            understand(form, line, map);
        }
    }

    private void understandHeader(FormAssembly form) {
        if (!form.hasFunding()) {
            form.printedUnder(headings);
        }
        if (headings.has(FundingColumn.REASON)) {
            form.expectFundingReasons();
        }
        headings.cells().forEach(form::understand);
        for (var line : header) {
            for (int at = 0; at < line.size(); at++) {
                if (line.label(at).isBlockOfFunds()) {
                    heading(form, line.cell(at));
                }
            }
            form.disputeRest(line, HEADING);
        }
    }

    /** The heading of the block may print the unit of its amounts. */
    private static void heading(FormAssembly form, Cell cell) {
        var unit = AMOUNT_UNIT.matcher(Width.fold(cell.text()));
        if (unit.find() && !form.has(HeadField.AMOUNT_UNIT)) {
            form.state(HeadField.AMOUNT_UNIT, cell, Objects.requireNonNull(unit.group(1)));
        }
        if (OTHER_UNIT.matcher(Width.fold(cell.text())).find()) {
            form.dispute(cell, UNIT);
        }
        form.understand(cell);
    }

    private void understand(FormAssembly form, Line line, ColumnMap<FundingColumn> columns) {
        for (int at = 0; at < line.size(); at++) {
            if (line.label(at).isBlockOfFunds() && line.label(at).source() == null) {
                heading(form, line.cell(at));
            }
        }
        int label = label(line);
        if (label < 0) {
            form.disputeRest(line, LINE);
            return;
        }
        Map<Field, Cell> from = new EnumMap<>(Field.class);
        from.put(Field.LABEL, line.cell(label));
        for (var cell : afterLabel(line)) {
            var heading = columns.heading(cell);
            if (heading == null) {
                continue;
            }
            if (heading.column().field() != null) {
                from.putIfAbsent(heading.column().field(), cell);
            } else if (!Traits.of(Width.fold(cell.text())).isBlankSign()) {
                form.dispute(cell, noField(heading.cell()));
            } else {
                form.understand(cell);
            }
        }
        var source = line.label(label).source();
        form.add(
                FundingLine.of(
                        source == null ? FundingSource.NAMED : source,
                        field -> from.containsKey(field) ? from.get(field).text() : ""),
                from);
        form.disputeRest(line, LINE);
    }

    static Wording noField(Cell heading) {
        var text = heading.text();
        return new Wording(NO_FIELD.zh().formatted(text), NO_FIELD.en().formatted(text));
    }

    /**
     * The known name of a source; else the last cell before the amounts. A line without amounts is one only by its name,
     * for notes stand among the funds too.
     */
    private int label(Line line) {
        for (int at = 0; at < line.size(); at++) {
            if (line.label(at).source() != null) {
                return at;
            }
        }
        int firstFigure = firstFigure(line);
        if (firstFigure == line.size() && !line.cell(0).text().startsWith("其中")) {
            return -1;
        }
        for (int at = firstFigure - 1; at >= 0; at--) {
            if (!line.label(at).isBlockOfFunds()) {
                return at;
            }
        }
        return -1;
    }

    private static int firstFigure(Line line) {
        for (int at = 0; at < line.size(); at++) {
            var text = Width.fold(line.cell(at).text());
            var traits = Traits.of(text);
            boolean amount = traits.isMeasure() && text.endsWith("元");
            if (traits.isNumber() || traits.isPercent() || traits.isBlankSign() || amount) {
                return at;
            }
        }
        return line.size();
    }

    private List<Cell> afterLabel(Line line) {
        int label = label(line);
        return label < 0 ? List.of() : line.cells().subList(label + 1, line.size());
    }
}

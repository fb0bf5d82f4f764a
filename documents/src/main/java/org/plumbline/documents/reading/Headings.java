package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.grid.Cell;

/**
 * The headings of a block's columns, printed in one row or in two.
 *
 * @param rows how many rows they take
 * @param cells all cells of these rows that are headings
 */
record Headings<C extends Enum<C> & Column>(List<Heading<C>> columns, List<Cell> cells, int rows) {

    /** @param rowNames the column of the names of the rows, which may stand under the heading of the whole block */
    record Words<C extends Enum<C> & Column>(
            Class<C> type,
            C none,
            LabelBook book,
            Function<Label, @Nullable C> known,
            Function<String, @Nullable C> byStem,
            Function<Label, Boolean> isBlock,
            @Nullable C rowNames) {

        @Nullable
        C column(String text) {
            return known.apply(book.find(text));
        }
    }

    private static final int LONGEST_HEADING = 24;
    private static final int FEWEST_KNOWN = 2;

    /** The headings that stand in this line, together with the next where it splits them; none known gives none. */
    static <C extends Enum<C> & Column> Headings<C> at(List<Line> lines, int at, Words<C> words) {
        var top = lines.get(at);
        if (!mayBegin(top, words)) {
            return new Headings<>(List.of(), List.of(), 0);
        }
        if (at + 1 < lines.size() && goesOn(top, lines.get(at + 1), words)) {
            return split(top, lines.get(at + 1), words);
        }
        var columns = new ArrayList<Heading<C>>();
        var cells = new ArrayList<Cell>();
        var spelt = spelt(words, top);
        for (int cell = 0; cell < top.size(); cell++) {
            if (!words.isBlock().apply(top.label(cell))) {
                add(top.cell(cell), top.cell(cell).text(), words, spelt, columns, cells);
            }
        }
        return new Headings<>(columns, cells, 1);
    }

    Set<C> kinds(Class<C> type) {
        var kinds = EnumSet.noneOf(type);
        columns.forEach(heading -> kinds.add(heading.column()));
        return kinds;
    }

    boolean has(C column) {
        for (var heading : columns) {
            if (heading.column().equals(column)) {
                return true;
            }
        }
        return false;
    }

    private static <C extends Enum<C> & Column> boolean mayBegin(Line line, Words<C> words) {
        int known = 0;
        for (int cell = 0; cell < line.size(); cell++) {
            known += words.known().apply(line.label(cell)) == null ? 0 : 1;
        }
        return known >= FEWEST_KNOWN;
    }

    /** Whether the lower row prints nothing but headings, all of them below the upper row's. */
    private static <C extends Enum<C> & Column> boolean goesOn(Line top, Line below, Words<C> words) {
        int known = 0;
        for (int cell = 0; cell < below.size(); cell++) {
            var text = below.cell(cell).text();
            var over = above(top, below.cell(cell));
            boolean heading = words.known().apply(below.label(cell)) != null
                    || (over != null && words.column(over.text() + text) != null);
            if (!heading || below.label(cell).source() != null) {
                return false;
            }
            known++;
        }
        return known > 0;
    }

    private static <C extends Enum<C> & Column> Headings<C> split(Line top, Line below, Words<C> words) {
        var columns = new ArrayList<Heading<C>>();
        var cells = new ArrayList<Cell>();
        var spelt = spelt(words, top);
        spelt.addAll(spelt(words, below));
        for (int cell = 0; cell < top.size(); cell++) {
            var upper = top.cell(cell);
            if (words.isBlock().apply(top.label(cell))) {
                continue;
            }
            var lower = below.cells().stream()
                    .filter(each -> upper.equals(above(top, each)))
                    .toList();
            if (lower.isEmpty()) {
                add(upper, upper.text(), words, spelt, columns, cells);
            } else {
                cells.add(upper);
            }
            for (var each : lower) {
                var joined = upper.text() + each.text();
                var text = words.column(joined) != null && lower.size() == 1
                        ? joined
                        : words.column(each.text()) != null ? each.text() : joined;
                add(each, text, words, spelt, columns, cells);
            }
        }
        below.cells().stream()
                .filter(each -> above(top, each) == null)
                .forEach(each -> add(each, each.text(), words, spelt, columns, cells));
        columns.sort(java.util.Comparator.comparingInt(Heading::from));
        return new Headings<>(columns, cells, 2);
    }

    /** The heading of the upper row that stands over a cell: it reaches to the next heading. */
    private static @Nullable Cell above(Line top, Cell cell) {
        Cell above = null;
        for (var each : top.cells()) {
            if (each.column() <= cell.column()) {
                above = each;
            }
        }
        return above;
    }

    private static <C extends Enum<C> & Column> void add(
            Cell cell, String text, Words<C> words, Set<C> spelt, List<Heading<C>> columns, List<Cell> cells) {
        var known = words.column(text);
        var column = known != null
                ? known
                : text.length() <= LONGEST_HEADING ? words.byStem().apply(text) : null;
        boolean taken = column != null && (isTaken(column, columns) || (known == null && spelt.contains(column)));
        if (column != null) {
            cells.add(cell);
        }
        columns.add(
                new Heading<>(cell, cell.column(), cell.lastColumn(), column == null || taken ? words.none() : column));
    }

    /** The columns that some label of the line spells out; no stem stands for them. */
    private static <C extends Enum<C> & Column> Set<C> spelt(Words<C> words, Line line) {
        var spelt = EnumSet.noneOf(words.type());
        line.labels().stream().map(words.known()).filter(Objects::nonNull).forEach(spelt::add);
        return spelt;
    }

    private static <C extends Enum<C> & Column> boolean isTaken(C column, Collection<Heading<C>> columns) {
        return columns.stream().anyMatch(heading -> heading.column().equals(column));
    }
}

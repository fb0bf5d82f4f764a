package org.plumbline.documents.reading;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Width;
import org.plumbline.documents.grid.Cell;

/** The rows before, between and after the blocks: title, caption, labels with their values. */
final class HeadRows {

    private static final Pattern TITLE = Pattern.compile(".{0,40}绩效(目标)?(自评|自我评价|评价).{0,16}");
    private static final int LONGEST_TITLE = 72;
    private static final Pattern YEAR = Pattern.compile("\\(?\\h*((?:19|20)\\d\\d)\\h*年?度?\\h*\\)?");
    private static final Pattern YEAR_IN_TITLE = Pattern.compile("((?:19|20)\\d\\d)\\h*年");
    private static final Pattern AMOUNT_UNIT = Pattern.compile("[万亿]?元");
    private static final Pattern UNIT_IN_CAPTION = Pattern.compile("单位:\\h*([万亿]?元)");
    private static final Pattern BLANK_YEAR = Pattern.compile("\\(?\\h*年度?\\h*\\)?");
    private static final Pattern REMARK = Pattern.compile("(填表|填报)?(备?注|说明)\\h*[:1-9一]");
    private static final int MOST_CELLS = 8;
    private static final int MOST_CELLS_BESIDE = 3;

    private HeadRows() {}

    static boolean isTitle(Line line) {
        if (line.size() != 1) {
            return false;
        }
        var text = line.cell(0).text();
        return text.length() <= LONGEST_TITLE
                && text.contains("绩效")
                && line.label(0).head() == null
                && TITLE.matcher(Width.fold(text)).matches()
                && inlineLabel(line.cell(0)) == null;
    }

    static void title(Line line, FormAssembly form) {
        var cell = line.cell(0);
        form.state(HeadField.TITLE, cell, cell.text());
        var year = YEAR_IN_TITLE.matcher(Width.fold(cell.text()));
        if (year.find()) {
            form.seeYearInTitle(cell, Objects.requireNonNull(year.group(1)));
        }
    }

    /**
     * Whether the line prints labels with their values.
     *
     * @param withinBlock a line below a block's headings must begin with the label
     */
    static boolean isHead(Line line, boolean withinBlock) {
        if (line.size() > MOST_CELLS) {
            return false;
        }
        for (int at = 0; at < (withinBlock ? 1 : line.size()); at++) {
            var label = line.label(at);
            boolean goal = label.goal() != null || (label.isBlockOfGoals() && !label.isBlockOfIndicators());
            if (label.head() != null
                    || goal
                    || (label.isBeside() && !withinBlock)
                    || inlineLabel(line.cell(at)) != null) {
                return true;
            }
        }
        return withinBlock && line.label(0).isBeside() && line.size() <= MOST_CELLS_BESIDE;
    }

    /** Whether the line names the project, as the first line of a form does. */
    static boolean beginsForm(Line line) {
        return line.labels().stream().anyMatch(label -> label.head() == HeadField.PROJECT)
                || inlineLabel(line.cell(0)) == HeadField.PROJECT;
    }

    /** Whether the line names the project that the form has already, as a page's repeated heading does. */
    static boolean repeatsProject(Line line, FormAssembly form) {
        return !form.hasTotal()
                && line.cells().stream().anyMatch(cell -> cell.text().equals(form.text(HeadField.PROJECT)));
    }

    static void take(Line line, FormAssembly form) {
        for (int at = 0; at < line.size(); at++) {
            var label = line.label(at);
            var field = label.head() != null ? label.head() : label.goal();
            if (label.goal() != null && !label.isBlockOfGoals()) {
                form.expectGoals();
            }
            if (field != null || label.isBeside() || label.isBlockOfGoals()) {
                form.understand(line.cell(at));
            } else {
                inline(line.cell(at), form);
            }
            boolean valueFollows = at + 1 < line.size() && !namesCell(line.label(at + 1));
            if (valueFollows
                    && field != null
                    && (label.goal() == null || line.label(at).head() != null || !label.isBlockOfGoals())) {
                at++;
                state(field, line.cell(at), form);
            } else if (valueFollows && label.isBlockOfGoals()) {
                at++;
                form.goOn(HeadField.EXPECTED, line.cell(at));
            }
        }
    }

    /** Whether the line is a note about the table. */
    static boolean isRemark(Line line) {
        return line.size() == 1
                && REMARK.matcher(Width.fold(line.cell(0).text())).lookingAt();
    }

    /** A line of small print that may tell the year or the unit of the amounts. */
    static void caption(Line line, FormAssembly form) {
        for (var cell : line.cells()) {
            var folded = Width.fold(cell.text());
            var year = YEAR.matcher(folded);
            if (year.matches() && !form.has(HeadField.YEAR)) {
                form.state(HeadField.YEAR, cell, Objects.requireNonNull(year.group(1)));
            }
            if (BLANK_YEAR.matcher(folded).matches()) {
                form.understand(cell);
            }
            var unit = UNIT_IN_CAPTION.matcher(folded);
            if (unit.find() && !form.has(HeadField.AMOUNT_UNIT)) {
                form.state(HeadField.AMOUNT_UNIT, cell, Objects.requireNonNull(unit.group(1)));
            }
        }
    }

    private static boolean namesCell(Label label) {
        return label.head() != null || label.goal() != null || label.isBeside();
    }

    private static void state(HeadField field, Cell cell, FormAssembly form) {
        if (field != HeadField.YEAR) {
            form.state(field, cell, cell.text());
            return;
        }
        var digits = year(cell.text());
        if (digits != null) {
            form.state(field, cell, digits);
        }
    }

    private static @Nullable String year(String text) {
        var year = YEAR.matcher(Width.fold(text));
        return year.matches() ? year.group(1) : null;
    }

    /** The cell that a text such as {@code 项目名称：…} names before its colon; null where it names none. */
    private static @Nullable HeadField inlineLabel(Cell cell) {
        int colon = colon(cell.text());
        if (colon < 0) {
            return null;
        }
        var label = LabelBook.standard().find(cell.text().substring(0, colon));
        return label.head() != null ? label.head() : label.goal();
    }

    /** Label and value in one cell. */
    private static void inline(Cell cell, FormAssembly form) {
        var field = inlineLabel(cell);
        if (field == null) {
            return;
        }
        var value = cell.text().substring(colon(cell.text()) + 1).strip();
        var unit = AMOUNT_UNIT.matcher(value);
        if (field == HeadField.EXPECTED || field == HeadField.ACHIEVED) {
            form.expectGoals();
        }
        if (value.isEmpty()) {
            form.understand(cell);
        } else if (field == HeadField.YEAR) {
            var digits = year(value);
            if (digits != null) {
                form.state(field, cell, digits);
            }
        } else if (field != HeadField.AMOUNT_UNIT || unit.matches()) {
            form.state(field, cell, value);
        }
    }

    private static int colon(String text) {
        int wide = text.indexOf('：');
        int narrow = text.indexOf(':');
        return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
    }
}

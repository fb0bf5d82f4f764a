package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.grid.Grid;

/**
 * Turns tables of cells into forms by the printed labels. A form may reach over several tables, and several forms may
 * follow one another, in one table or in many.
 */
public final class FormReader {

    private static final Wording EXPECTED = new Wording("自评表的表头或内容", "a label or a value of the form");

    private static final Wording NO_FORM =
            new Wording("自评表的一部分；这里没有资金表和指标表", "a part of a form; there are neither funds nor indicators here");

    private static final String UNKNOWN_LAYOUT = "labelled";

    private final String name;
    private final LabelBook book = LabelBook.standard();
    private final Account account = new Account();
    private final List<ReadForm> forms = new ArrayList<>();
    private FormAssembly form = new FormAssembly(account);
    private @Nullable Block block;

    private FormReader(String name) {
        this.name = name;
    }

    /**
     * The forms in the order they stand, none where the tables hold none, and what became of every cell.
     *
     * @param name the file's name, for the sources of the forms
     */
    public static Extraction read(String name, List<Grid> grids) {
        var reader = new FormReader(name);
        grids.forEach(reader::take);
        reader.endForm();
        return new Extraction(grids, reader.forms, reader.account.understood(), reader.account.listed());
    }

    private void take(Grid grid) {
        var counted = RowNumbers.without(grid.rows());
        if (counted != grid.rows()) {
            grid.rows().forEach(row -> account.understand(row.first()));
        }
        var whole = Flow.unroll(counted, book, account.origins());
        var rows = RaggedRows.straighten(whole, book, account.origins());
        var lines = rows.stream().map(row -> Line.of(row, book)).toList();
        for (int at = 0; at < lines.size(); ) {
            at += take(lines, at);
        }
        if (block != null && !block.turnPage()) {
            endBlock();
        }
    }

    /** Takes a line, or all lines of the headings that begin with it; answers how many. */
    private int take(List<Line> lines, int at) {
        var line = lines.get(at);
        var begun = beginning(lines, at);
        if (begun == null && HeadRows.isTitle(line)) {
            endBlock();
            if (form.isForm()) {
                endForm();
            }
            HeadRows.title(line, form);
            form.see(line);
            return 1;
        }
        if (begun != null) {
            var before = block;
            endBlock();
            if (form.hasIndicators() && (begun instanceof FundingBlock || form.hasTotal())) {
                endForm();
            }
            if (begun instanceof IndicatorBlock next && before instanceof IndicatorBlock last && form.hasIndicators()) {
                next.goOnFrom(last);
            }
            block = begun;
            form.see(lines.get(at + begun.headerRows() - 1));
            return begun.headerRows();
        }
        if (HeadRows.isHead(line, block != null)) {
            endBlock();
            if (HeadRows.beginsForm(line) && form.has(HeadField.PROJECT) && !HeadRows.repeatsProject(line, form)) {
                endForm();
            }
            HeadRows.take(line, form);
            form.disputeRest(line, EXPECTED);
        } else if (block != null && !HeadRows.isRemark(line)) {
            block.add(line);
        } else {
            HeadRows.caption(line, form);
            form.disputeRest(line, EXPECTED);
        }
        form.see(line);
        return 1;
    }

    private @Nullable Block beginning(List<Line> lines, int at) {
        // First the goals: with nothing beneath them, their headings would pass for the upper row of the indicators'.
        Block begun = GoalBlock.beginningAt(lines.get(at));
        if (begun == null) {
            begun = IndicatorBlock.beginningAt(lines, at, book);
        }
        return begun == null ? FundingBlock.beginningAt(lines, at, book) : begun;
    }

    private void endBlock() {
        if (block != null) {
            block.finish(form);
            block = null;
        }
    }

    /** Closes the form; rows that make no form stay listed as problems of the form before. */
    private void endForm() {
        endBlock();
        if (form.isForm()) {
            var layout = book.layout(form.headings()).orElse(UNKNOWN_LAYOUT);
            add(form.finish(name + "#" + (forms.size() + 1), layout));
        } else if (!forms.isEmpty()) {
            form.disputeAll(NO_FORM);
            listWithLast(form.problems());
        }
        form = new FormAssembly(account);
    }

    /** A form that stands there twice is one form, and the second is listed. */
    private void add(ReadForm read) {
        var twin =
                forms.stream().filter(each -> each.form().equals(read.form())).findFirst();
        if (twin.isEmpty()) {
            forms.add(read);
            return;
        }
        var place = read.cells().values().stream().min(FormReader::byPlace).orElse("R1");
        var again = new Problem(
                place,
                read.form().text(HeadField.PROJECT),
                new Wording(
                        "与 " + twin.get().source() + " 不同的自评表；同一张表在此又出现一次，只算一次",
                        "another form than " + twin.get().source()
                                + "; the same form stands here again and counts once"));
        var problems = new ArrayList<>(read.problems());
        problems.add(again);
        listWithLast(problems);
    }

    private static int byPlace(String left, String right) {
        int shorter = Integer.compare(left.length(), right.length());
        return shorter == 0 ? left.compareTo(right) : shorter;
    }

    private void listWithLast(List<Problem> more) {
        var before = forms.remove(forms.size() - 1);
        var problems = new ArrayList<>(before.problems());
        problems.addAll(more);
        forms.add(before.withProblems(problems));
    }
}

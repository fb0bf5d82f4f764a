package org.plumbline.documents.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.layout.SheetRow;

/** The workings of a form as a sheet to follow its table, for whatever writes official tables (计算过程附页). */
record WorkingsSheet(CheckedForm form, Language language) {

    private static final List<Integer> WIDTHS = List.of(26, 11, 63);

    Sheet sheet() {
        var rows = new ArrayList<SheetRow>();
        var title = say("应得分计算过程", "How the scores are earned");
        rows.add(row(cell(0, WIDTHS.size(), 1, Role.TITLE, title)));
        rows.add(row(cell(0, WIDTHS.size(), 1, Role.CAPTION, about())));
        rows.add(new SheetRow(
                List.of(
                        cell(0, 1, 1, Role.HEADING, say("得分行", "Line")),
                        cell(1, 1, 1, Role.HEADING, say("项", "What")),
                        cell(2, 1, 1, Role.HEADING, say("内容", "Words and figures"))),
                true));
        Workings.of(form).forEach(block -> block(block, rows));
        return new Sheet("", title + " " + form.form().text(HeadField.PROJECT), false, WIDTHS, rows, Set.of());
    }

    private String about() {
        var project = form.form().text(HeadField.PROJECT);
        var policy = say("评分办法 ", "Policy ") + form.policy().id();
        return project.isBlank() ? policy : project + say("；", "; ") + policy;
    }

    private void block(Workings.Block block, List<SheetRow> rows) {
        var said = said(block);
        for (int at = 0; at < said.size(); at++) {
            var each = said.get(at);
            var cells = new ArrayList<SheetCell>();
            if (at == 0) {
                cells.add(cell(0, 1, said.size(), Role.TEXT, block.heading().in(language)));
            }
            var text = each.text().in(language);
            cells.add(cell(1, 1, 1, Role.FIGURE, each.label().in(language)));
            cells.add(cell(2, 1, 1, text.indexOf('\n') < 0 ? Role.TEXT : Role.PROSE, text));
            rows.add(new SheetRow(cells, false));
        }
    }

    /** What belongs to one label in one row, a line for each. */
    private static List<Workings.Row> said(Workings.Block block) {
        var said = new ArrayList<Workings.Row>();
        for (var row : block.rows()) {
            if (row.label().zh().isEmpty() && !said.isEmpty()) {
                var before = said.remove(said.size() - 1);
                said.add(new Workings.Row(
                        before.label(),
                        new Wording(
                                before.text().zh() + "\n" + row.text().zh(),
                                before.text().en() + "\n" + row.text().en())));
            } else {
                said.add(row);
            }
        }
        return said;
    }

    private static SheetRow row(SheetCell cell) {
        return new SheetRow(List.of(cell), false);
    }

    private static SheetCell cell(int column, int columns, int rows, Role role, String text) {
        return new SheetCell(column, columns, rows, role, text, Optional.empty());
    }

    private String say(String zh, String en) {
        return new Wording(zh, en).in(language);
    }
}

package org.plumbline.documents.report;

import java.io.IOException;
import java.util.List;
import org.plumbline.core.form.HeadField;
import org.plumbline.documents.report.TextTable.Cell;
import org.plumbline.documents.report.TextTable.Column;

/** Which form it is, where it was read and by which policy it is judged. */
record HeadingText(CheckedForm form, Look look) {

    void writeTo(Appendable out) throws IOException {
        var project = form.form().text(HeadField.PROJECT);
        var heading = project.isBlank() ? look.say("（没有项目名称）", "(no project name)") : Lines.printable(project);
        for (var line : Lines.wrap(heading, look.width())) {
            out.append(look.paint(Ink.BOLD, line)).append('\n');
        }
        var table = new TextTable(List.of(Column.fixed(false), Column.flexible(20)), Integer.MAX_VALUE);
        printed(table, HeadField.YEAR);
        printed(table, HeadField.IMPLEMENTING_UNIT);
        printed(table, HeadField.SUPERVISING_DEPARTMENT);
        row(table, look.say("来源", "Source"), form.read().source());
        row(
                table,
                look.say("评分办法", "Policy"),
                form.policy().id()
                        + look.say("，", ", ")
                        + look.say(form.policy().name())
                        + look.say("：", ": ")
                        + look.say(form.choice().reason()));
        table.writeTo(out, look, "");
        out.append('\n');
    }

    private void printed(TextTable table, HeadField field) {
        var text = form.form().text(field);
        if (!text.isBlank()) {
            row(table, look.say(field.words()), text);
        }
    }

    private static void row(TextTable table, String label, String text) {
        table.row(new Cell(label, Ink.FAINT), Cell.of(text));
    }
}

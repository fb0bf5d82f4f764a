package org.plumbline.documents.report;

import java.io.IOException;
import java.util.List;
import org.plumbline.documents.report.TextTable.Cell;
import org.plumbline.documents.report.TextTable.Column;

/** The workings of a form as text for a terminal. */
record WorkingsText(CheckedForm form, Look look) {

    void writeTo(Appendable out) throws IOException {
        var blocks = Workings.of(form);
        for (int at = 0; at < blocks.size(); at++) {
            out.append(at == 0 ? "" : "\n");
            write(blocks.get(at), out);
        }
    }

    private void write(Workings.Block block, Appendable out) throws IOException {
        for (var line : Lines.wrap(Lines.printable(look.say(block.heading())), look.width())) {
            out.append(look.paint(Ink.BOLD, line)).append('\n');
        }
        var table = new TextTable(List.of(Column.fixed(false), Column.flexible(20)), Integer.MAX_VALUE);
        for (var row : block.rows()) {
            table.row(new Cell(look.say(row.label()), Ink.FAINT), Cell.of(look.say(row.text())));
        }
        table.writeTo(out, look, "  ");
    }
}

package org.plumbline.documents.report;

import java.io.IOException;
import java.util.List;
import org.plumbline.core.check.Finding;
import org.plumbline.documents.report.TextTable.Cell;
import org.plumbline.documents.report.TextTable.Column;

/** What was found, as the table reads, and the cells that were not understood. */
record FindingsText(CheckedForm form, Look look) {

    void writeTo(Appendable out) throws IOException {
        var findings = form.examination().findings();
        if (findings.isEmpty()) {
            out.append(look.paint(Ink.GREEN, look.say("没有发现问题。", "Nothing was found.")))
                    .append('\n');
        }
        var table = new TextTable(
                List.of(Column.fixed(false), Column.fixed(false), Column.flexible(12), Column.flexible(20)),
                Integer.MAX_VALUE);
        findings.forEach(finding -> row(table, finding));
        table.writeTo(out, look, "");
        problems(out);
    }

    private void row(TextTable table, Finding finding) {
        table.row(
                new Cell(look.say(finding.severity().words()), Ink.of(finding.severity())),
                Cell.of(finding.check()),
                Cell.of(look.say(Places.of(finding.at(), form.form()))),
                Cell.of(look.say(finding.message())));
    }

    private void problems(Appendable out) throws IOException {
        var problems = form.read().problems();
        if (problems.isEmpty()) {
            return;
        }
        out.append('\n').append(look.say("没有读懂的单元格：", "Cells not understood:")).append('\n');
        var table = new TextTable(
                List.of(Column.fixed(false), Column.flexible(20), Column.flexible(20)), Integer.MAX_VALUE);
        problems.forEach(problem -> table.row(
                Cell.of(problem.cell()),
                Cell.of(problem.text().isEmpty() ? "" : "“" + problem.text() + "”"),
                Cell.of(look.say("应为：", "expected: ") + look.say(problem.expected()))));
        table.writeTo(out, look, "");
    }
}

package org.plumbline.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.plumbline.core.check.Finding;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Language;
import org.plumbline.core.scoring.Severity;
import org.plumbline.core.summary.GroupedSummary;
import org.plumbline.core.summary.RunningSummary;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.xlsx.NotedSheet;
import org.plumbline.documents.xlsx.XlsxNote;
import org.plumbline.documents.xlsx.XlsxSheet;

/**
 * Checked forms as a workbook: a sheet for each form as read, with notes at the cells where something was found, then all
 * findings as a list, then statistics. Everything is text. Held in memory until it is finished.
 */
final class XlsxReport implements Report {

    private final OutputStream out;
    private final List<NotedSheet> sheets = new ArrayList<>();
    private final StatTable.Builder findings = new StatTable.Builder("问题清单")
            .text("项目", 14)
            .text("来源", 12)
            .text("检查", 5)
            .text("级别", 5)
            .text("位置", 11)
            .text("填报", 12)
            .text("应为", 12)
            .text("说明", 34)
            .text("Message", 34);
    private final RunningSummary summary = new RunningSummary();

    XlsxReport(OutputStream out) {
        this.out = out;
    }

    /** A form with a cell too long for a workbook stands in the list and the statistics only. */
    @Override
    public void add(CheckedForm form) throws IOException {
        summary.add(GroupedSummary.of(form.examination(), form.read().problems().size()));
        form.examination().findings().forEach(finding -> row(form, finding));
        form.read()
                .problems()
                .forEach(problem -> findings.row(List.of(
                        form.form().text(HeadField.PROJECT),
                        form.read().source(),
                        "—",
                        "没有读懂",
                        problem.cell(),
                        problem.text(),
                        problem.expected().zh(),
                        "没有读懂；应为" + problem.expected().zh(),
                        "not understood; expected " + problem.expected().en())));
        var sheet =
                Layouts.named(form.read().layout()).orElseGet(Layouts::complete).sheet(form.form());
        XlsxSheet.requireRoom(sheet);
        sheets.add(new NotedSheet(sheet, notes(form, sheet)));
    }

    @Override
    public void finish() throws IOException {
        var all = new ArrayList<>(sheets);
        all.add(NotedSheet.without(StatSheet.of("问题清单", List.of(findings.build()))));
        var tables = new SummaryTables(Language.ZH);
        var sum = summary.sum().all();
        var statistics = List.of(tables.checks(sum), tables.ratings(sum), tables.overview(sum));
        all.add(NotedSheet.without(StatSheet.of("统计", statistics)));
        XlsxSheet.writeNoted(all, out);
        out.flush();
    }

    private void row(CheckedForm form, Finding finding) {
        findings.row(List.of(
                form.form().text(HeadField.PROJECT),
                form.read().source(),
                finding.check(),
                finding.severity().words().zh(),
                Places.of(finding.at(), form.form()).zh(),
                finding.stated().orElse(""),
                finding.expected().orElse(""),
                finding.message().zh(),
                finding.message().en()));
    }

    private static IdentityHashMap<SheetCell, XlsxNote> notes(CheckedForm form, Sheet sheet) {
        var texts = new IdentityHashMap<SheetCell, StringBuilder>();
        var worst = new IdentityHashMap<SheetCell, Severity>();
        for (var finding : form.examination().findings()) {
            sheet.cell(finding.at()).ifPresent(cell -> {
                var text = texts.computeIfAbsent(cell, none -> new StringBuilder());
                text.append(text.isEmpty() ? "" : "\n").append(words(finding));
                worst.merge(cell, finding.severity(), (one, other) -> one.reaches(other) ? one : other);
            });
        }
        var notes = new IdentityHashMap<SheetCell, XlsxNote>();
        texts.forEach((cell, text) ->
                notes.put(cell, new XlsxNote(shade(worst.getOrDefault(cell, Severity.NOTE)), text.toString())));
        return notes;
    }

    private static String words(Finding finding) {
        return finding.check() + " " + finding.severity().words().zh() + "："
                + finding.message().zh() + "\n" + finding.message().en();
    }

    private static XlsxNote.Shade shade(Severity severity) {
        return switch (severity) {
            case ERROR -> XlsxNote.Shade.ERROR;
            case WARNING -> XlsxNote.Shade.WARNING;
            case NOTE -> XlsxNote.Shade.NOTE;
        };
    }
}

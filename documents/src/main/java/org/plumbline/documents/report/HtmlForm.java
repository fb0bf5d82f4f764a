package org.plumbline.documents.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Finding;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Severity;
import org.plumbline.documents.html.HtmlMark;
import org.plumbline.documents.html.HtmlSheet;
import org.plumbline.documents.html.HtmlText;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;

/** A form as the official table it came in, its findings marked at the cells and told beside them. */
final class HtmlForm {

    private final CheckedForm form;
    private final int number;
    private final Language language;
    private final Sheet sheet;
    private final List<Finding> findings;
    private final IdentityHashMap<SheetCell, HtmlMark> marks = new IdentityHashMap<>();

    HtmlForm(CheckedForm form, int number, Language language) {
        this.form = form;
        this.number = number;
        this.language = language;
        this.sheet =
                Layouts.named(form.read().layout()).orElseGet(Layouts::complete).sheet(form.form());
        this.findings = form.examination().findings();
        mark();
    }

    void writeTo(Appendable out) throws IOException {
        out.append("<article class=\"form ").append(sheet.landscape() ? "landscape" : "portrait");
        out.append("\" id=\"form-" + number + "\">\n");
        heading(out);
        HtmlSheet.writeSection(sheet, cell -> marks.getOrDefault(cell, HtmlMark.NONE), out);
        out.append("<div class=\"rail\">\n");
        new HtmlRail(form, language, sheet, this::findingId, this::cellLink).writeTo(out);
        out.append("</div>\n</article>\n");
    }

    private void heading(Appendable out) throws IOException {
        var project = form.form().text(HeadField.PROJECT);
        out.append("<header><h2>")
                .append(HtmlText.escape(project.isBlank() ? say("（没有项目名称）", "(no project name)") : project))
                .append("</h2><div class=\"about\">");
        var parts = new ArrayList<String>();
        parts.add(form.form().text(HeadField.YEAR));
        parts.add(form.form().text(HeadField.IMPLEMENTING_UNIT));
        parts.add(form.read().source());
        parts.add(form.policy().id() + say("，", ", ") + form.choice().reason().in(language));
        parts.removeIf(String::isBlank);
        out.append(HtmlText.escape(String.join(" · ", parts))).append("</div></header>\n");
    }

    private void mark() {
        var texts = new IdentityHashMap<SheetCell, List<FormPath>>();
        var earned = EarnedCells.of(form);
        for (var finding : findings) {
            at(finding.at(), texts);
        }
        earned.keySet().forEach(path -> at(path, texts));
        texts.forEach((cell, paths) -> {
            var beneath = new StringBuilder();
            paths.forEach(path -> earned(earned.get(path), beneath));
            references(paths, beneath);
            marks.put(cell, new HtmlMark(cellId(paths.get(0)), kind(paths), beneath.toString()));
        });
    }

    private void at(FormPath path, IdentityHashMap<SheetCell, List<FormPath>> texts) {
        sheet.cell(path).ifPresent(cell -> {
            var paths = texts.computeIfAbsent(cell, none -> new ArrayList<>());
            if (!paths.contains(path)) {
                paths.add(path);
            }
        });
    }

    private void earned(EarnedCells.@Nullable Earned earned, StringBuilder beneath) {
        if (earned != null) {
            beneath.append("<span class=\"earned")
                    .append(earned.isSame() ? " same" : "")
                    .append("\">");
            beneath.append(say("应得 ", "earned "))
                    .append(HtmlText.escape(earned.text()))
                    .append("</span>");
        }
    }

    private void references(List<FormPath> paths, StringBuilder beneath) {
        var here = findings.stream()
                .filter(finding -> paths.contains(finding.at()))
                .toList();
        if (here.isEmpty()) {
            return;
        }
        beneath.append("<span class=\"refs\">");
        for (var finding : here) {
            beneath.append("<a class=\"").append(finding.severity().id());
            beneath.append("\" href=\"#").append(findingId(finding)).append("\" title=\"");
            beneath.append(HtmlText.escape(finding.message().in(language))).append("\">");
            beneath.append(finding.check()).append(' ');
            beneath.append(finding.severity().words().in(language)).append("</a>");
        }
        beneath.append("</span>");
    }

    private String kind(List<FormPath> paths) {
        return findings.stream()
                .filter(finding -> paths.contains(finding.at()))
                .map(Finding::severity)
                .max(Severity::compareTo)
                .map(Severity::id)
                .orElse("");
    }

    private String findingId(Finding finding) {
        return "finding-" + number + "-" + (findings.indexOf(finding) + 1);
    }

    /** The link to the cell; empty where the table has none. */
    private String cellLink(FormPath path) {
        return sheet.cell(path)
                .map(cell -> marks.getOrDefault(cell, HtmlMark.NONE).id())
                .map(id -> "#" + id)
                .orElse("");
    }

    private String cellId(FormPath path) {
        return "cell-" + number + "-" + path.toString().replaceAll("\\W+", "-");
    }

    private String say(String zh, String en) {
        return new Wording(zh, en).in(language);
    }
}

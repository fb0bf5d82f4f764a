package org.plumbline.documents.report;

import java.io.IOException;
import java.util.function.Function;
import org.plumbline.core.check.Finding;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Severity;
import org.plumbline.documents.html.HtmlText;
import org.plumbline.documents.layout.Sheet;

/** What stands beside a form: its totals, every finding in words, what its table has no cell for, and cells not understood. */
record HtmlRail(
        CheckedForm form,
        Language language,
        Sheet sheet,
        Function<Finding, String> findingId,
        Function<FormPath, String> cellLink) {

    void writeTo(Appendable out) throws IOException {
        scores(out);
        findings(out);
        leftOut(out);
        problems(out);
    }

    private void scores(Appendable out) throws IOException {
        var figures = new Figures(form.policy());
        var total = form.scorecard().total();
        var earned = form.scorecard().rating().map(row -> row.name().zh()).orElse(say("等级未定", "rating open"));
        out.append("<div class=\"scores\">");
        score(
                say("填报", "stated"),
                form.form().text(HeadField.TOTAL_SCORE),
                form.form().text(HeadField.RATING),
                out);
        score(say("应得", "earned"), figures.total(total.counted()), earned, out);
        out.append("</div>\n");
        for (var remark : RemarksText.remarks(form)) {
            out.append("<p class=\"soft\" style=\"padding:4px 14px\">");
            out.append(HtmlText.escape(remark.in(language))).append("</p>\n");
        }
    }

    private static void score(String label, String figure, String rating, Appendable out) throws IOException {
        out.append("<div><span>").append(label).append("</span><b>");
        out.append(HtmlText.escape(figure.isBlank() ? "—" : figure)).append("</b><span>");
        out.append(HtmlText.escape(rating.isBlank() ? "—" : rating)).append("</span></div>");
    }

    private void findings(Appendable out) throws IOException {
        var findings = form.examination().findings();
        out.append("<h3>").append(say("问题", "Findings")).append(" <span>");
        if (findings.isEmpty()) {
            out.append(say("没有发现问题", "nothing was found")).append("</span></h3>\n");
            return;
        }
        for (var severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.NOTE}) {
            out.append(severity.words().in(language)).append(' ');
            out.append(Long.toString(form.examination().count(severity))).append(' ');
        }
        out.append("</span></h3>\n<ol>\n");
        for (var finding : findings) {
            finding(finding, out);
        }
        out.append("</ol>\n");
    }

    private void finding(Finding finding, Appendable out) throws IOException {
        out.append("<li id=\"").append(findingId.apply(finding)).append("\" class=\"");
        out.append(finding.severity().id())
                .append("\"><code>")
                .append(finding.check())
                .append("</code> <b>");
        out.append(finding.severity().words().in(language)).append("</b> ");
        place(finding.at(), out);
        out.append("<p>")
                .append(HtmlText.escape(finding.message().in(language)))
                .append("</p>");
        figures(finding, out);
        out.append("</li>\n");
    }

    private void place(FormPath path, Appendable out) throws IOException {
        var link = cellLink.apply(path);
        out.append(link.isEmpty() ? "" : "<a href=\"" + link + "\">");
        out.append(HtmlText.escape(Places.of(path, form.form()).in(language)));
        out.append(link.isEmpty() ? "" : "</a>");
    }

    private void figures(Finding finding, Appendable out) throws IOException {
        if (finding.expected().isEmpty()) {
            return;
        }
        out.append("<small>");
        out.append(finding.stated()
                .map(stated -> say("填报 ", "stated ") + HtmlText.escape(stated) + say("，", ", "))
                .orElse(""));
        out.append(say("应为 ", "expected "))
                .append(HtmlText.escape(finding.expected().orElse("")))
                .append("</small>");
    }

    private void leftOut(Appendable out) throws IOException {
        if (sheet.leftOut().isEmpty()) {
            return;
        }
        out.append("<h3>")
                .append(say("本表样没有格的内容", "What this layout has no cell for"))
                .append("</h3>\n<ul>\n");
        for (var path : sheet.leftOut().stream().sorted().toList()) {
            out.append("<li>")
                    .append(HtmlText.escape(Places.of(path, form.form()).in(language)))
                    .append("<p>");
            out.append(HtmlText.escape(form.form().text(path).orElse(""))).append("</p></li>\n");
        }
        out.append("</ul>\n");
    }

    private void problems(Appendable out) throws IOException {
        var problems = form.read().problems();
        if (problems.isEmpty()) {
            return;
        }
        out.append("<h3>").append(say("没有读懂的单元格", "Cells not understood"));
        out.append(" <span>" + problems.size() + "</span></h3>\n<ul>\n");
        for (var problem : problems) {
            out.append("<li class=\"warning\"><code>")
                    .append(HtmlText.escape(problem.cell()))
                    .append("</code> ");
            out.append(problem.text().isEmpty() ? "" : "“" + HtmlText.escape(problem.text()) + "”");
            out.append("<small>").append(say("应为：", "expected: "));
            out.append(HtmlText.escape(problem.expected().in(language))).append("</small></li>\n");
        }
        out.append("</ul>\n");
    }

    private String say(String zh, String en) {
        return new Wording(zh, en).in(language);
    }
}

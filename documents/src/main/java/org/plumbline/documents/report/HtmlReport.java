package org.plumbline.documents.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Severity;
import org.plumbline.core.summary.GroupedSummary;
import org.plumbline.core.summary.RunningSummary;
import org.plumbline.documents.html.HtmlText;

/**
 * Checked forms as one page: an index, each form with what was found at its cells, then statistics over all. The index
 * stands before the forms, so that the page is held in memory until it is finished.
 */
final class HtmlReport implements Report {

    private static final int USUAL_FORM = 1 << 15;

    private final Writer out;
    private final Language language;
    private final RunningSummary summary = new RunningSummary();
    private final List<List<String>> index = new ArrayList<>();
    private final StringBuilder forms = new StringBuilder(USUAL_FORM);

    HtmlReport(Writer out, Look look) {
        this.out = out;
        this.language = look.language();
    }

    @Override
    public void add(CheckedForm form) throws IOException {
        summary.add(GroupedSummary.of(form.examination(), form.read().problems().size()));
        index.add(row(form));
        new HtmlForm(form, index.size(), language).writeTo(forms);
    }

    @Override
    public void finish() throws IOException {
        var page = new HtmlPage(language, say("绩效自评表核对结果", "Self-evaluations, checked"));
        page.start(out);
        var all = summary.sum();
        var counts = all.all().findings();
        page.heading(
                say(
                        index.size() + " 张自评表：必改 " + counts.errors() + "，说明 " + counts.warnings() + "，提示 "
                                + counts.notes(),
                        index.size() + (index.size() == 1 ? " form" : " forms") + ": errors " + counts.errors()
                                + ", warnings " + counts.warnings() + ", notes " + counts.notes()),
                out);
        if (index.size() > 1) {
            index();
        }
        out.append(forms);
        out.append("<div class=\"first\" id=\"statistics\"></div>\n");
        SummaryHtml.statistics(new SummaryReport(all, null), language, out);
        page.end(out);
    }

    private void index() throws IOException {
        out.append("<div class=\"paper\"><h2>").append(say("目录", "Index")).append("</h2>\n");
        out.append("<table class=\"stat index\"><thead><tr>");
        for (var heading : headings()) {
            out.append("<th>").append(HtmlText.escape(heading)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (int at = 0; at < index.size(); at++) {
            out.append("<tr><td class=\"wide\"><a href=\"#form-" + (at + 1) + "\">");
            var cells = index.get(at);
            out.append(HtmlText.escape(cells.get(0))).append("</a></td><td class=\"wide\">");
            out.append(HtmlText.escape(cells.get(1))).append("</td>");
            for (var cell : cells.subList(2, cells.size())) {
                out.append("<td class=\"n\">").append(HtmlText.escape(cell)).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n<p class=\"legend\"><a href=\"#statistics\">");
        out.append(say("统计", "Statistics")).append("</a></p></div>\n");
    }

    private List<String> headings() {
        return List.of(
                HeadField.PROJECT.words().in(language),
                HeadField.IMPLEMENTING_UNIT.words().in(language),
                HeadField.YEAR.words().in(language),
                say("填报", "Stated"),
                say("应得", "Earned"),
                say("填报等级", "Rating stated"),
                say("应得等级", "Rating earned"),
                Severity.ERROR.words().in(language),
                Severity.WARNING.words().in(language),
                Severity.NOTE.words().in(language));
    }

    private List<String> row(CheckedForm form) {
        var project = form.form().text(HeadField.PROJECT);
        var examination = form.examination();
        return List.of(
                project.isBlank() ? form.read().source() : project,
                form.form().text(HeadField.IMPLEMENTING_UNIT),
                form.form().text(HeadField.YEAR),
                form.form().text(HeadField.TOTAL_SCORE),
                new Figures(form.policy()).total(form.scorecard().total().counted()),
                form.form().text(HeadField.RATING),
                form.scorecard().rating().map(row -> row.name().zh()).orElse("—"),
                Long.toString(examination.count(Severity.ERROR)),
                Long.toString(examination.count(Severity.WARNING)),
                Long.toString(examination.count(Severity.NOTE)));
    }

    private String say(String zh, String en) {
        return new Wording(zh, en).in(language);
    }
}

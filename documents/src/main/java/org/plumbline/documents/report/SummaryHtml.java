package org.plumbline.documents.report;

import java.io.IOException;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;

/** A summary as one page. */
record SummaryHtml(SummaryReport report, Language language) {

    void writeTo(Appendable out) throws IOException {
        var title = new Wording("绩效自评汇总", "Self-evaluations, summary").in(language);
        var page = new HtmlPage(language, title);
        page.start(out);
        var all = report.summary().all();
        page.heading(
                new Wording(all.forms() + " 张自评表", all.forms() + (all.forms() == 1 ? " form" : " forms")).in(language),
                out);
        statistics(report, language, out);
        page.end(out);
    }

    /** The tables of a summary, to stand on any page. */
    static void statistics(SummaryReport report, Language language, Appendable out) throws IOException {
        var tables = new SummaryTables(language);
        var all = report.summary().all();
        out.append("<div class=\"grid\">\n");
        new StatHtml(tables.overview(all), language).writeTo(out);
        new StatHtml(tables.checks(all), language).writeTo(out);
        new StatHtml(tables.ratings(all), language).writeTo(out);
        if (report.grouping() != null) {
            new StatHtml(tables.groups(report.grouping(), report.summary().groups(), all), language).writeTo(out);
        }
        out.append("</div>\n");
    }
}

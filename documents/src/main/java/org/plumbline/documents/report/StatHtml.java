package org.plumbline.documents.report;

import java.io.IOException;
import java.util.List;
import org.plumbline.core.language.Language;
import org.plumbline.documents.html.HtmlText;

/** A table of statistics in HTML, with bars beside the figures. */
record StatHtml(StatTable table, Language language) {

    /** Tables of more columns have the whole width of the page. */
    private static final int MOST_BESIDE = 6;

    void writeTo(Appendable out) throws IOException {
        if (table.rows().isEmpty()) {
            return;
        }
        boolean drawn = !table.bars().isEmpty();
        boolean isWide = table.columns().size() > MOST_BESIDE;
        out.append("<div class=\"paper stats")
                .append(isWide ? " wide" : "")
                .append("\"><h2>")
                .append(HtmlText.escape(table.title()));
        out.append("</h2>\n<table class=\"stat\"><thead><tr>");
        for (var column : table.columns()) {
            out.append(column.isFigure() ? "<th class=\"n\">" : "<th>");
            out.append(HtmlText.escape(column.heading())).append("</th>");
        }
        out.append(drawn ? "<td class=\"chart\"></td>" : "").append("</tr></thead>\n<tbody>\n");
        for (int row = 0; row < table.rows().size(); row++) {
            row(table.rows().get(row), drawn ? SvgBar.of(table.bars().get(row)) : "", out);
        }
        out.append("</tbody></table>\n");
        if (drawn) {
            legend(out);
        }
        out.append("</div>\n");
    }

    private void row(List<String> cells, String bar, Appendable out) throws IOException {
        out.append("<tr>");
        for (int column = 0; column < cells.size(); column++) {
            out.append(table.columns().get(column).isFigure() ? "<td class=\"n\">" : "<td>");
            out.append(HtmlText.escape(cells.get(column))).append("</td>");
        }
        out.append(bar.isEmpty() ? "" : "<td class=\"chart\">" + bar + "</td>").append("</tr>\n");
    }

    private void legend(Appendable out) throws IOException {
        var looks = table.bars().stream()
                .flatMap(bar -> bar.parts().stream())
                .filter(part -> part.length().signum() > 0)
                .map(Bar.Part::look)
                .distinct()
                .sorted()
                .toList();
        out.append("<p class=\"legend\">");
        for (var look : looks) {
            out.append("<span>").append(SvgBar.swatch(look)).append(' ');
            out.append(HtmlText.escape(look.words().in(language))).append("</span>");
        }
        out.append("</p>\n");
    }
}

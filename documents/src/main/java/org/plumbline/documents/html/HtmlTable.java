package org.plumbline.documents.html;

import java.io.IOException;
import java.util.function.Consumer;
import org.plumbline.documents.grid.Row;

/** Rows and cells of an HTML table, everything printed escaped. */
final class HtmlTable {

    private final Appendable out;

    HtmlTable(Appendable out) {
        this.out = out;
    }

    void row(Consumer<Row> cells) throws IOException {
        var row = new Row();
        cells.accept(row);
        out.append("<tr>").append(row.html).append("</tr>\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The cells of one row. */
    static final class Row {

        private final StringBuilder html = new StringBuilder();

        Row heading(String text, int columns, int rows) {
            return cell("th", "", text, columns, rows);
        }

        Row text(String text, int columns) {
            return cell("td", "", text, columns, 1);
        }

        /** Text whose line breaks are kept. */
        Row prose(String text, int columns) {
            return cell("td", "prose", text, columns, 1);
        }

        Row figure(String text) {
            return cell("td", "figure", text, 1, 1);
        }

        /** A heading that stands for several rows. */
        Row group(String text, int rows) {
            return cell("td", "group", text, 1, rows);
        }

        private Row cell(String tag, String kind, String text, int columns, int rows) {
            html.append('<').append(tag);
            attribute("class", kind);
            attribute("colspan", columns > 1 ? Integer.toString(columns) : "");
            attribute("rowspan", rows > 1 ? Integer.toString(rows) : "");
            html.append('>').append(escape(text)).append("</").append(tag).append('>');
            return this;
        }

        private void attribute(String name, String value) {
            if (!value.isEmpty()) {
                html.append(' ').append(name).append("=\"").append(value).append('"');
            }
        }
    }
}

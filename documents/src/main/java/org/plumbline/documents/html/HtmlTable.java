package org.plumbline.documents.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.layout.SheetRow;

/** Rows of an official table as an HTML table, everything printed escaped. */
final class HtmlTable {

    private final Appendable out;
    private final Function<SheetCell, HtmlMark> marks;

    HtmlTable(Appendable out, Function<SheetCell, HtmlMark> marks) {
        this.out = out;
        this.marks = marks;
    }

    /** A table of these rows; those at its beginning that are repeated become its head. */
    void write(List<Integer> widths, List<SheetRow> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        int head = 0;
        while (rows.get(head).repeated() && head < rows.size() - 1) {
            head++;
        }
        out.append("<table>\n");
        columns(widths);
        if (head > 0) {
            out.append("<thead>\n");
            rows(rows.subList(0, head), head, List.of());
            out.append("</thead>\n");
        }
        out.append("<tbody>\n");
        rows(rows.subList(head, rows.size()), rows.size(), below(rows, head));
        out.append("</tbody>\n</table>\n");
    }

    private void columns(List<Integer> widths) throws IOException {
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        out.append("<colgroup>");
        for (int width : widths) {
            out.append(String.format(Locale.ROOT, "<col style=\"width:%.2f%%\">", 100.0 * width / whole));
        }
        out.append("</colgroup>\n");
    }

    /** What remains below the head of cells that begin in it; a cell cannot leave the head of its table. */
    private static List<SheetCell> below(List<SheetRow> rows, int head) {
        var below = new ArrayList<SheetCell>();
        for (int at = 0; at < head; at++) {
            for (var cell : rows.get(at).cells()) {
                int left = at + cell.rows() - head;
                if (left > 0) {
                    below.add(new SheetCell(cell.column(), cell.columns(), left, cell.role(), "", Optional.empty()));
                }
            }
        }
        return below;
    }

    private void rows(List<SheetRow> rows, int most, List<SheetCell> continued) throws IOException {
        for (int at = 0; at < rows.size(); at++) {
            var cells = new ArrayList<>(rows.get(at).cells());
            if (at == 0) {
                cells.addAll(continued);
                cells.sort(Comparator.comparingInt(SheetCell::column));
            }
            out.append("<tr>");
            for (var cell : cells) {
                cell(cell, Math.min(cell.rows(), most - at), at == 0 && continued.contains(cell));
            }
            out.append("</tr>\n");
        }
    }

    private void cell(SheetCell cell, int rows, boolean continued) throws IOException {
        var tag = cell.role() == Role.HEADING ? "th" : "td";
        var mark = continued ? HtmlMark.NONE : marks.apply(cell);
        out.append('<').append(tag);
        attribute("id", mark.id());
        attribute("class", (kind(cell.role()) + (continued ? "continued" : "") + " " + mark.kind()).strip());
        attribute("colspan", cell.columns() > 1 ? Integer.toString(cell.columns()) : "");
        attribute("rowspan", rows > 1 ? Integer.toString(rows) : "");
        out.append('>').append(HtmlText.escape(cell.text()));
        out.append(mark.beneath()).append("</").append(tag).append('>');
    }

    private static String kind(Role role) {
        return switch (role) {
            case HEADING, TEXT, TITLE, CAPTION -> "";
            case GROUP -> "group";
            case FIGURE -> "figure";
            case PROSE -> "prose";
            case SIGNATURE -> "signature";
        };
    }

    void attribute(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }
}

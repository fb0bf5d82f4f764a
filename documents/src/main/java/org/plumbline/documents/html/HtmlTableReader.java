package org.plumbline.documents.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.flow.Piece;
import org.plumbline.documents.flow.TableCell;
import org.plumbline.documents.grid.UnreadableDocumentException;

/**
 * The cells of a table at the places where a browser puts them: beside what spans from above, head rows first and foot
 * rows last, spans ending with their group of rows. Hidden rows and cells take no place.
 *
 * <p>A table of which more than half are links is a list of links and prints nothing of its own; so is a cell beside a
 * cell that holds a table.
 */
final class HtmlTableReader {

    private record Placed(TableCell cell, boolean holdsTable, int printed, int linked) {
        boolean isLinks() {
            return linked * 2 > printed;
        }
    }

    private final HtmlFlow around;
    private final Allowance allowance;
    private final List<Element> heads = new ArrayList<>();
    private final List<Element> bodies = new ArrayList<>();
    private final List<Element> feet = new ArrayList<>();
    private final List<TableCell> cells = new ArrayList<>();
    private int row;

    /** For each column the first row that no cell from above covers. */
    private int[] freeFrom = new int[16];

    private int printed;
    private int linked;

    private HtmlTableReader(HtmlFlow around, Allowance allowance) {
        this.around = around;
        this.allowance = allowance;
    }

    static List<Piece> read(Element table, HtmlFlow around, Allowance allowance) throws UnreadableDocumentException {
        var reader = new HtmlTableReader(around, allowance);
        reader.sortGroups(table);
        for (var groups : List.of(reader.heads, reader.bodies, reader.feet)) {
            for (var group : groups) {
                reader.group(group);
            }
        }
        return Piece.ofTable(reader.withoutLinks());
    }

    private void sortGroups(Element table) throws UnreadableDocumentException {
        for (var child = table.firstChild(); child != null; child = child.nextSibling()) {
            if (!(child instanceof Element group)) {
                around.takeStray(child);
                continue;
            }
            switch (group.normalName()) {
                case "thead" -> heads.add(group);
                case "tbody" -> bodies.add(group);
                case "tfoot" -> feet.add(group);
                default -> around.takeStray(group);
            }
        }
    }

    private void group(Element group) throws UnreadableDocumentException {
        if (!HtmlElements.prints(group)) {
            return;
        }
        var rows = new ArrayList<Element>();
        for (var child = group.firstChild(); child != null; child = child.nextSibling()) {
            if (!(child instanceof Element element) || !element.normalName().equals("tr")) {
                around.takeStray(child);
            } else if (HtmlElements.prints(element)) {
                rows.add(element);
            }
        }
        int last = row + rows.size();
        for (var each : rows) {
            row++;
            row(each, last);
        }
    }

    private void row(Element tr, int last) throws UnreadableDocumentException {
        var placed = new ArrayList<Placed>();
        int column = 1;
        for (var child = tr.firstChild(); child != null; child = child.nextSibling()) {
            if (!(child instanceof Element element) || !isCell(element)) {
                around.takeStray(child);
            } else if (HtmlElements.prints(element)) {
                while (!isFree(column)) {
                    column++;
                }
                column += place(element, column, last, placed);
            }
        }
        boolean framed = placed.stream().anyMatch(Placed::holdsTable);
        for (var each : placed) {
            boolean leadsAway = framed && each.isLinks() && !each.holdsTable();
            cells.add(leadsAway ? blank(each.cell()) : each.cell());
        }
    }

    /** Places a cell and returns how many columns it takes. */
    private int place(Element element, int column, int last, List<Placed> placed) throws UnreadableDocumentException {
        allowance.cell();
        int columns = Math.max(1, span(element, "colspan", Allowance.MOST_COLUMNS));
        int rows = span(element, "rowspan", last - row + 1);
        rows = rows == 0 ? last - row + 1 : rows;
        var flow = around.ofCell(element);
        if (!flow.pieces().isEmpty()) {
            allowance.width(column);
        }
        int free = cover(column, columns, row + rows);
        boolean overflows = HtmlElements.hasStyle(element, "mso-ignore:colspan");
        var cell = new TableCell(row, column, rows, overflows ? 1 : free, flow.pieces());
        boolean holdsTable = flow.pieces().stream().anyMatch(Piece.Table.class::isInstance);
        placed.add(new Placed(cell, holdsTable, flow.printed(), flow.linked()));
        printed += flow.printed();
        linked += flow.linked();
        return columns;
    }

    private List<TableCell> withoutLinks() {
        if (linked * 2 <= printed) {
            return cells;
        }
        return cells.stream()
                .map(cell -> cell.content().stream().anyMatch(Piece.Table.class::isInstance) ? cell : blank(cell))
                .toList();
    }

    private static TableCell blank(TableCell cell) {
        return new TableCell(cell.row(), cell.column(), cell.rows(), cell.columns(), List.of());
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private boolean isFree(int column) {
        return column >= freeFrom.length || freeFrom[column] <= row;
    }

    /** Covers columns up to a row and returns how many of them were free, up to the first that was not. */
    private int cover(int column, int columns, int until) {
        int end = Math.min(column + columns, Allowance.MOST_COLUMNS + 1);
        if (end > freeFrom.length) {
            freeFrom = Arrays.copyOf(freeFrom, Math.max(end, freeFrom.length * 2));
        }
        int free = 0;
        boolean blocked = false;
        for (int at = column; at < end; at++) {
            blocked |= freeFrom[at] > row;
            free += blocked ? 0 : 1;
            freeFrom[at] = Math.max(freeFrom[at], until);
        }
        return Math.max(1, free);
    }

    /** The number as browsers read it, at most {@code most}; 1 where there is none. */
    private static int span(Element cell, String attribute, int most) {
        if (!cell.hasAttr(attribute)) {
            return 1;
        }
        var digits = cell.attr(attribute).strip();
        int span = 0;
        int at = 0;
        while (at < digits.length() && Character.digit(digits.charAt(at), 10) >= 0 && span < most) {
            span = span * 10 + Character.digit(digits.charAt(at), 10);
            at++;
        }
        return at == 0 ? 1 : Math.min(span, most);
    }
}

package org.plumbline.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.flow.Piece;
import org.plumbline.documents.flow.TableCell;
import org.plumbline.documents.grid.UnreadableDocumentException;

/**
 * The cells of a table. What continues the cell above or to the left is part of it and prints nothing of its own.
 * Hidden and deleted rows take no place.
 */
final class DocxTable {

    /** A cell with what is merged into it so far. */
    private static final class Merged {
        private final int row;
        private final int column;
        private final boolean goesOnBelow;
        private final List<Piece> content;
        private int rows = 1;
        private int columns;

        Merged(int row, int column, DocxCellProperties properties, List<Piece> content) {
            this.row = row;
            this.column = column;
            this.columns = properties.columns();
            this.goesOnBelow = properties.mayGoOnBelow();
            this.content = properties.isDeleted() ? List.of() : content;
        }

        TableCell cell() {
            return new TableCell(row, column, rows, columns, content);
        }
    }

    private final DocxFlow around;
    private final DocxXml xml;
    private final Allowance allowance;
    private final List<Merged> cells = new ArrayList<>();
    private List<Merged> rowAbove = List.of();
    private List<Merged> rowHere = List.of();
    private int nextAbove;
    private int row;
    private int column;

    DocxTable(DocxFlow around, DocxXml xml, Allowance allowance) {
        this.around = around;
        this.xml = xml;
        this.allowance = allowance;
    }

    /** Reads the table that has just begun, up to its end. */
    List<Piece> read() throws UnreadableDocumentException {
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.starts("tr")) {
                row();
            }
        }
        return Piece.ofTable(cells.stream().map(Merged::cell).toList());
    }

    private void row() throws UnreadableDocumentException {
        int depth = xml.depth();
        row++;
        column = 1;
        nextAbove = 0;
        rowHere = new ArrayList<>();
        while (xml.nextWithin(depth)) {
            if (xml.starts("tc")) {
                cell();
            } else if (xml.starts("trPr") && isGone()) {
                xml.leave(depth);
                row--;
                return;
            }
        }
        rowAbove = rowHere;
    }

    /** Reads the properties of the row; whether it does not print. */
    private boolean isGone() throws UnreadableDocumentException {
        int depth = xml.depth();
        boolean gone = false;
        while (xml.anyWithin(depth)) {
            if (xml.starts("gridBefore")) {
                column += DocxCellProperties.span(xml);
            } else if (xml.starts("trPrChange")) {
                xml.skip();
            }
            gone |= xml.starts("del") || (xml.starts("hidden") && xml.isOn());
        }
        return gone;
    }

    private void cell() throws UnreadableDocumentException {
        allowance.cell();
        allowance.width(column);
        var properties = new DocxCellProperties();
        var content = around.cell(properties);
        if (properties.continuesLeft() && !rowHere.isEmpty()) {
            var left = rowHere.get(rowHere.size() - 1);
            left.columns = Math.max(left.columns, column + properties.columns() - left.column);
        } else {
            var above = properties.continuesAbove() ? above(properties) : null;
            if (above == null) {
                above = new Merged(row, column, properties, content);
                cells.add(above);
            } else {
                above.rows++;
            }
            rowHere.add(above);
        }
        column += properties.columns();
    }

    private @Nullable Merged above(DocxCellProperties properties) {
        while (nextAbove < rowAbove.size() && rowAbove.get(nextAbove).column < column) {
            nextAbove++;
        }
        if (nextAbove == rowAbove.size()) {
            return null;
        }
        var above = rowAbove.get(nextAbove);
        boolean sameColumns = above.columns == properties.columns() || properties.startsRight();
        return above.goesOnBelow && above.column == column && sameColumns ? above : null;
    }
}

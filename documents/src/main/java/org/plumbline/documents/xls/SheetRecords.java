package org.plumbline.documents.xls;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.SheetBounds;
import org.plumbline.documents.office.SheetCells;
import org.plumbline.documents.office.display.NumberStyles;

/** Takes the records of one sheet and keeps what its cells show. */
final class SheetRecords {

    private final String name;
    private final SheetBounds bounds;
    private final NumberStyles styles;
    private final @Nullable SSTRecord texts;
    private final SheetCells cells = new SheetCells();

    /** The formula whose result is a text that a later record states. */
    private @Nullable FormulaRecord awaitingText;

    SheetRecords(String name, SheetBounds bounds, NumberStyles styles, @Nullable SSTRecord texts) {
        this.name = name;
        this.bounds = bounds;
        this.styles = styles;
        this.texts = texts;
    }

    SheetCells cells() {
        return cells;
    }

    void take(Record each) throws UnreadableDocumentException {
        if (each instanceof LabelSSTRecord text && texts != null) {
            add(text, texts.getString(text.getSSTIndex()).getString());
        } else if (each instanceof NumberRecord number) {
            add(number, shown(number.getValue(), number));
        } else if (each instanceof FormulaRecord formula) {
            formula(formula);
        } else if (each instanceof StringRecord text && awaitingText != null) {
            add(awaitingText, text.getString());
            awaitingText = null;
        } else if (each instanceof LabelRecord text) {
            add(text, text.getValue());
        } else if (each instanceof BoolErrRecord value) {
            add(value, value.isError() ? error(value.getErrorValue()) : bool(value.getBooleanValue()));
        } else if (each instanceof MergeCellsRecord ranges) {
            merge(ranges);
        }
    }

    private void formula(FormulaRecord formula) throws UnreadableDocumentException {
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> add(formula, shown(formula.getValue(), formula));
            case BOOLEAN -> add(formula, bool(formula.getCachedBooleanValue()));
            case ERROR -> add(formula, error(formula.getCachedErrorValue()));
            default -> awaitingText = formula;
        }
    }

    private String shown(double value, CellValueRecordInterface cell) {
        return styles.show(Double.toString(value), cell.getXFIndex());
    }

    private static String bool(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private void add(CellValueRecordInterface cell, String text) throws UnreadableDocumentException {
        bounds.countCell(name, cell.getRow() + 1, cell.getColumn() + 1);
        bounds.countText(text.length());
        cells.add(cell.getRow() + 1, cell.getColumn() + 1, text);
    }

    private void merge(MergeCellsRecord ranges) throws UnreadableDocumentException {
        for (int at = 0; at < ranges.getNumAreas(); at++) {
            bounds.countRange(name);
            var range = ranges.getAreaAt(at);
            cells.merge(
                    range.getFirstRow() + 1, range.getFirstColumn() + 1,
                    range.getLastRow() + 1, range.getLastColumn() + 1);
        }
    }
}

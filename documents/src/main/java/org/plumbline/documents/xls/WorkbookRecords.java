package org.plumbline.documents.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.SheetBounds;
import org.plumbline.documents.office.SheetGrids;
import org.plumbline.documents.office.display.NumberStyles;

/** Takes the records of a workbook: first what its sheets share, then sheet after sheet. */
final class WorkbookRecords extends AbortableHSSFListener {

    private final SheetBounds bounds;
    private final NumberStyles styles = new NumberStyles();
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private final Map<BoundSheetRecord, SheetRecords> sheets = new HashMap<>();
    private @Nullable SSTRecord texts;
    private @Nullable SheetRecords sheet;

    /** How many parts begun have not ended; charts are parts within the part of a sheet. */
    private int depth;

    private int partsBegun;

    WorkbookRecords(FileContent file) {
        bounds = new SheetBounds(file);
    }

    @Override
    public short abortableProcessRecord(Record each) throws HSSFUserException {
        try {
            take(each);
        } catch (UnreadableDocumentException e) {
            throw new HSSFUserException(e);
        }
        return 0;
    }

    /** The grids of the sheets that hold something: those that are seen first, then the hidden ones. */
    List<Grid> grids() {
        var shown = new SheetGrids();
        for (var entry : listed) {
            var records = sheets.get(entry);
            if (records != null) {
                shown.add(entry.getSheetname(), entry.isHidden() || entry.isVeryHidden(), records.cells());
            }
        }
        return shown.grids();
    }

    private void take(Record each) throws UnreadableDocumentException {
        if (each instanceof BOFRecord begin) {
            depth++;
            if (depth == 1) {
                partsBegun++;
                sheet = begin.getType() == BOFRecord.TYPE_WORKSHEET ? sheetOfPart() : null;
            }
        } else if (each instanceof EOFRecord) {
            depth--;
        } else if (sheet != null && depth == 1) {
            sheet.take(each);
        } else if (partsBegun == 1) {
            takeShared(each);
        }
    }

    /** The first part is what the sheets share; the sheets follow in the order of the places listed for them. */
    private @Nullable SheetRecords sheetOfPart() {
        int number = partsBegun - 2;
        if (number < 0 || number >= listed.size()) {
            return null;
        }
        var entry = BoundSheetRecord.orderByBofPosition(listed)[number];
        var records = new SheetRecords(entry.getSheetname(), bounds, styles, texts);
        sheets.put(entry, records);
        return records;
    }

    private void takeShared(Record each) {
        if (each instanceof BoundSheetRecord entry) {
            listed.add(entry);
        } else if (each instanceof SSTRecord shared) {
            texts = shared;
        } else if (each instanceof FormatRecord format) {
            styles.define(format.getIndexCode(), format.getFormatString());
        } else if (each instanceof ExtendedFormatRecord style) {
            styles.addStyle(style.getFormatIndex());
        } else if (each instanceof DateWindow1904Record window && window.getWindowing() == 1) {
            styles.countFrom1904();
        }
    }
}

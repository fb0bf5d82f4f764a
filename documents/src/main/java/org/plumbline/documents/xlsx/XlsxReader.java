package org.plumbline.documents.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.OfficePackage;
import org.plumbline.documents.office.SheetBounds;
import org.plumbline.documents.office.SheetGrids;
import org.plumbline.documents.office.XmlCursor;
import org.plumbline.documents.office.display.NumberStyles;

/** Reads a workbook: what its cells show, figures by their number formats. */
public final class XlsxReader {

    private final FileContent file;
    private final OfficePackage office;
    private final Workbook workbook;
    private final SheetBounds bounds;

    private XlsxReader(FileContent file, OfficePackage office) throws UnreadableDocumentException {
        this.file = file;
        this.office = office;
        this.workbook = Workbook.of(file, office);
        this.bounds = new SheetBounds(file);
    }

    /**
     * A grid for each sheet that holds something, hidden sheets last.
     *
     * @throws UnreadableDocumentException where the workbook is damaged or holds far more than a form
     */
    public static List<Grid> grids(FileContent file, OfficePackage office) throws UnreadableDocumentException {
        return new XlsxReader(file, office).grids();
    }

    private List<Grid> grids() throws UnreadableDocumentException {
        var sheets = new ArrayList<SheetData>();
        for (var entry : workbook.sheets()) {
            var sheet = new SheetData(entry, bounds);
            SheetReader.read(office.xml(entry.part(), Workbook.VOCABULARY).orElseThrow(), sheet);
            sheets.add(sheet);
        }
        var texts = texts(sheets);
        var styles = styles(sheets);
        var shown = new SheetGrids();
        for (var sheet : sheets) {
            shown.add(sheet.entry().name(), sheet.entry().hidden(), sheet.shown(texts, styles));
        }
        return shown.grids();
    }

    private String[] texts(List<SheetData> sheets) throws UnreadableDocumentException {
        var needed = new BitSet();
        for (var sheet : sheets) {
            sheet.markSharedTexts(needed);
        }
        var xml = needed.isEmpty() ? Optional.<XmlCursor>empty() : office.xml(workbook.texts(), Workbook.VOCABULARY);
        var texts = xml.isEmpty() ? new String[0] : SharedTexts.read(xml.get(), needed, bounds);
        if (texts.length < needed.length()) {
            throw file.refusal(
                    "单元格引用的文字不在文件里，文件已损坏；请用 Excel 或 WPS 打开后另存一份",
                    "cells refer to texts that are missing from the file; save it again with Excel or WPS");
        }
        return texts;
    }

    private NumberStyles styles(List<SheetData> sheets) throws UnreadableDocumentException {
        var styles = new NumberStyles();
        if (workbook.from1904()) {
            styles.countFrom1904();
        }
        if (sheets.stream().anyMatch(SheetData::hasNumbers)) {
            var xml = office.xml(workbook.styles(), Workbook.VOCABULARY);
            if (xml.isPresent()) {
                StylesPart.read(xml.get(), styles);
            }
        }
        return styles;
    }
}

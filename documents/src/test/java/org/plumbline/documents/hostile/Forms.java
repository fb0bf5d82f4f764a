package org.plumbline.documents.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.Sheet;

/** A form of the samples as a file of any format: the sound files of which hostile ones are made. */
final class Forms {

    private static final Path SAMPLE = Path.of("../samples/sme-development.tsv");

    private Forms() {}

    static Sheet sheet() throws IOException {
        return form().sheet();
    }

    static byte[] written(DocumentFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(List.of(form()), out);
        return out.toByteArray();
    }

    /** The form as a workbook of the older format. */
    static byte[] xls() throws IOException {
        return bytes(workbook());
    }

    static HSSFWorkbook workbook() throws IOException {
        var book = new HSSFWorkbook();
        var table = book.createSheet("自评表");
        var rows = sheet().rows();
        for (int row = 0; row < rows.size(); row++) {
            var line = table.createRow(row);
            for (var cell : rows.get(row).cells()) {
                line.createCell(cell.column()).setCellValue(cell.text());
                if (cell.rows() * cell.columns() > 1) {
                    table.addMergedRegionUnsafe(new CellRangeAddress(
                            row, row + cell.rows() - 1, cell.column(), cell.column() + cell.columns() - 1));
                }
            }
        }
        return book;
    }

    static byte[] bytes(Workbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        }
        return out.toByteArray();
    }

    private static FormInLayout form() throws IOException {
        var file = new ByteArrayInputStream(Files.readAllBytes(SAMPLE));
        try {
            var form = DocumentReader.read(SAMPLE.toString(), file).get(0).form();
            return new FormInLayout(form, Layouts.named("shanghai").orElseThrow());
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }
}

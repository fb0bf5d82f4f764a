package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Workbooks of either format read cell by cell as another library formats them. */
class WorkbookOracleTest {

    private static final int SEEDS = 200;
    private static final List<String> FORMATS = List.of(
            "General",
            "0",
            "0.0",
            "0.00",
            "#,##0",
            "#,##0.00",
            "0%",
            "0.00%",
            "0.00E+00",
            "@",
            "0.00_ ",
            "0.00;[Red]-0.00",
            "0.00_);(0.00)",
            "#,##0.00\"元\"",
            "[$¥-804]#,##0.00",
            "0.00;-0.00;\"-\"",
            "yyyy-mm-dd",
            "yyyy\"年\"m\"月\"d\"日\"",
            "yyyy/m/d",
            "yyyy\\-mm\\-dd hh:mm",
            "h:mm:ss",
            "mm:ss.0");
    private static final List<String> TEXTS = List.of(
            "项目名称",
            "合 计",
            " 其中：当年财政拨款",
            "≥90(家)",
            "=360(天)",
            "第一行\n第二行",
            "<p>&\"'",
            "  ",
            "0.50",
            "一、二、三".repeat(40),
            "a\tb",
            "😀",
            "_x000D_");

    private static final List<String> FORMULAS = List.of("1+2", "\"甲\"&\"乙\"", "1/0", "1=1", "\"\"", "7/4");

    @Test
    void workbooksOfTodaysFormat() {
        LongStream.range(0, SEEDS).forEach(seed -> assertReadsAlike(seed, XSSFWorkbook::new));
    }

    @Test
    void workbooksOfTheOlderFormat() {
        LongStream.range(0, SEEDS).forEach(seed -> assertReadsAlike(seed, HSSFWorkbook::new));
    }

    private static void assertReadsAlike(long seed, Supplier<Workbook> kind) {
        try {
            byte[] bytes = write(new Random(seed), kind);
            assertThat(ours(bytes)).as("seed %d", seed).isEqualTo(theirs(bytes));
        } catch (IOException | UnreadableDocumentException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static byte[] write(Random random, Supplier<Workbook> kind) throws IOException {
        try (var workbook = kind.get()) {
            var styles = FORMATS.stream().map(format -> style(workbook, format)).toList();
            for (int sheets = random.nextInt(3); sheets >= 0; sheets--) {
                fill(workbook.createSheet("表 " + sheets), random, styles);
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static CellStyle style(Workbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(Sheet sheet, Random random, List<CellStyle> styles) {
        int height = 1 + random.nextInt(25);
        int width = 1 + random.nextInt(12);
        for (int row = 0; row < height; row++) {
            var cells = sheet.createRow(row * (1 + random.nextInt(2)) + random.nextInt(2) * 30);
            for (int column = 0; column < width; column++) {
                if (random.nextInt(4) > 0) {
                    var cell = cells.createCell(column);
                    cell.setCellStyle(styles.get(random.nextInt(styles.size())));
                    set(cell, random);
                }
            }
        }
        for (int at = random.nextInt(6); at > 0; at--) {
            int top = at * 5 - 5;
            int left = random.nextInt(width);
            int bottom = top + random.nextInt(5);
            int right = left + random.nextInt(4) + (bottom == top ? 1 : 0);
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        }
    }

    private static void set(Cell cell, Random random) {
        switch (random.nextInt(10)) {
            case 0 -> cell.setBlank();
            case 1 -> cell.setCellValue(random.nextBoolean());
            case 2 -> cell.setCellErrorValue(FormulaError.DIV0.getCode());
            case 3 -> cell.setCellFormula(FORMULAS.get(random.nextInt(FORMULAS.size())));
            case 4, 5, 6 -> cell.setCellValue(DateUtil.isCellDateFormatted(cell) ? date(random) : number(random));
            default -> cell.setCellValue(TEXTS.get(random.nextInt(TEXTS.size())));
        }
    }

    /** Up to four decimals, of which the last is neither 0 nor 5: the other library rounds the binary fraction. */
    private static double number(Random random) {
        int bound = (int) Math.pow(10, 1 + random.nextInt(8));
        if (random.nextInt(3) == 0) {
            return random.nextInt(bound);
        }
        int last = List.of(1, 2, 3, 4, 6, 7, 8, 9).get(random.nextInt(8));
        return (random.nextInt(bound) * 10L + last) / 10_000.0;
    }

    /** From March 1900 on, to the minute: the other library does not know the day before that never was. */
    private static double date(Random random) {
        return 61 + random.nextInt(80_000) + random.nextInt(1440) / 1440.0;
    }

    private static List<String> ours(byte[] bytes) throws IOException, UnreadableDocumentException {
        var file = FileContent.of("workbook", new ByteArrayInputStream(bytes));
        var cells = new ArrayList<String>();
        for (var grid : BinaryFormat.of(file).orElseThrow().grids(file)) {
            for (var row : grid.rows()) {
                row.cells()
                        .forEach(cell -> cells.add(cell.row() + "/" + cell.column() + "+" + cell.rows() + "x"
                                + cell.columns() + " " + cell.text()));
            }
        }
        return cells;
    }

    private static List<String> theirs(byte[] bytes) throws IOException {
        var formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        var cells = new ArrayList<String>();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (int column = 0; column < row.getLastCellNum(); column++) {
                        var cell = row.getCell(column, MissingCellPolicy.RETURN_BLANK_AS_NULL);
                        var size = cell == null ? "" : size(sheet, cell);
                        var text = cell == null ? "" : text(formatter, cell);
                        if (cell != null && !size.isEmpty() && !text.isBlank()) {
                            cells.add((row.getRowNum() + 1) + "/" + (column + 1) + "+" + size + " " + text);
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static String text(DataFormatter formatter, Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        var text = formatter.formatCellValue(cell);
        return type == CellType.NUMERIC ? text.replace("\"", "").strip() : text;
    }

    /** How many rows and columns the cell covers; empty where another cell covers it. */
    private static String size(Sheet sheet, Cell cell) {
        for (var region : sheet.getMergedRegions()) {
            if (region.isInRange(cell)) {
                boolean first =
                        region.getFirstRow() == cell.getRowIndex() && region.getFirstColumn() == cell.getColumnIndex();
                return first
                        ? (region.getLastRow() - region.getFirstRow() + 1) + "x"
                                + (region.getLastColumn() - region.getFirstColumn() + 1)
                        : "";
            }
        }
        return "1x1";
    }
}

package org.plumbline.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.print.DrawnSheet;
import org.plumbline.documents.print.ExampleSheets;
import org.plumbline.documents.print.Parts;
import org.plumbline.documents.print.RandomSheet;
import org.plumbline.documents.print.Schemas;

/** A workbook says what the sheet says, to another program as well. */
class XlsxSheetTest {

    private static final int SEEDS = 300;
    private static final String LONG = "全年服务企业五千家以上，".repeat(200);

    @Test
    void aSheetIsTheXmlAsKept() throws Exception {
        var xml = Parts.written(XlsxSheet::write, small()).text("xl/worksheets/sheet1.xml");
        assertThat(xml.replace("><", ">\n<") + "\n")
                .isEqualTo(Files.readString(Path.of("src/test/golden-xlsx/sheet.xml")));
    }

    @Test
    void theSameSheetsMakeTheSameBytes() {
        assertThat(written(small(), small()).file())
                .isEqualTo(written(small(), small()).file());
    }

    @Test
    void anotherProgramReadsEveryTextAndEveryMerge() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            var sheets = List.of(new RandomSheet(seed).sheet(), new RandomSheet(-seed - 1).sheet());
            try (var book = book(sheets)) {
                assertThat(book.getNumberOfSheets()).isEqualTo(2);
                for (int at = 0; at < 2; at++) {
                    assertThat(cells(book.getSheetAt(at)))
                            .as("seed %d, sheet %d", seed, at)
                            .isEqualTo(cells(sheets.get(at)));
                }
            }
        }
    }

    @Test
    void everyPartIsWellFormedWhateverTheTextIs() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var text = new RandomSheet(seed).anything(400);
            var sheet = new DrawnSheet(10).cell(Role.TEXT, text).end().sheet(text, false);
            var parts = written(sheet, sheet);
            assertThat(parts.names()).as("seed %d", seed).hasSize(9).allSatisfy(parts::xml);
        }
    }

    @Test
    void thePartsFollowTheirSchemas() throws Exception {
        for (int seed = 0; seed < 50; seed++) {
            var parts = written(new RandomSheet(seed).sheet(), new RandomSheet(-seed).sheet());
            var book = WorkbookDocument.Factory.parse(parts.text("xl/workbook.xml"));
            var sheet = WorksheetDocument.Factory.parse(parts.text("xl/worksheets/sheet2.xml"));
            assertThat(Schemas.mistakes(book)).as("seed %d", seed).isEmpty();
            assertThat(Schemas.mistakes(sheet)).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "=360(天)",
                "=1+1",
                "+86",
                "-",
                "@SUM(A1)",
                "1E5",
                "00123",
                "1/2",
                "2023-01-01",
                "TRUE",
                "#N/A",
                "'x",
                "''",
                " 前",
                "后 ",
                "  ",
                "两行\n文字",
                "回车\r换行\r\n",
                "制表\t符",
                "\u0007\u0000\u001F",
                "_x0041_",
                "_x0041_x0042_",
                "_x0041\u0007",
                "\u0007x0041_",
                "_x00g1_",
                "_X0041_",
                "_x005F_",
                "_x004",
                "\uD800",
                "\uDC00\uD800",
                "\uFFFE\uFFFF\uFFFD",
                "𠮷野家",
                "<p>优</p>&amp;",
                "]]>",
                "\"双引号\"",
                "１２３",
                "\u00A0\u3000"
            })
    void aTextStaysAsItIs(String text) throws Exception {
        var sheet = new DrawnSheet(10).cell(Role.FIGURE, text).end().sheet("甲", false);
        try (var book = book(List.of(sheet))) {
            var cell = book.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo("=+-@'".indexOf(text.charAt(0)) >= 0);
        }
    }

    @Test
    void theCellsOfAMergeAllHaveBorders() throws Exception {
        try (var book = book(List.of(small()))) {
            var sheet = book.getSheetAt(0);
            for (int row = 1; row < 5; row++) {
                for (int column = 0; column < 3; column++) {
                    var style = sheet.getRow(row).getCell(column).getCellStyle();
                    assertThat(List.of(
                                    style.getBorderTop(),
                                    style.getBorderRight(),
                                    style.getBorderBottom(),
                                    style.getBorderLeft()))
                            .as("R%dC%d", row + 1, column + 1)
                            .containsOnly(BorderStyle.THIN);
                }
            }
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getBorderTop()).isEqualTo(BorderStyle.NONE);
        }
    }

    @Test
    void aSheetPrintsOnePageWideOnA4() throws Exception {
        try (var book = book(List.of(small(), ExampleSheets.form("甲", true, 30, 1)))) {
            assertThat(book.getPrintArea(0)).isEqualTo("'甲的项目'!$A$1:$C$6");
            assertThat(book.getPrintArea(1)).isEqualTo("'甲'!$A$1:$H$46");
            assertThat(book.getSheetAt(0).getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(book.getSheetAt(1).getRepeatingRows().formatAsString()).isEqualTo("12:12");
            assertThat(book.getSheetAt(0).getPrintSetup().getLandscape()).isFalse();
            assertThat(book.getSheetAt(1).getPrintSetup().getLandscape()).isTrue();
            assertThat(book.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(book.getSheetAt(1).getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            book.forEach(sheet -> {
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getHorizontallyCenter()).isTrue();
                assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
            });
        }
    }

    @Test
    void aRowGrowsWithItsTextAndNoneIsTallerThanAProgramAllows() throws Exception {
        var sheet = new DrawnSheet(10, 10)
                .cell(Role.HEADING, "目标")
                .cell(Role.PROSE, LONG)
                .end()
                .cell(Role.TEXT, "短")
                .cell(Role.TEXT, LONG.substring(0, 100))
                .end()
                .sheet("甲", false);
        try (var book = book(List.of(sheet))) {
            var rows = new ArrayList<Float>();
            book.getSheetAt(0).forEach(row -> rows.add(row.getHeightInPoints()));
            assertThat(rows).hasSize(11).allSatisfy(height -> assertThat(height).isBetween(19f, 409f));
            assertThat(rows.subList(0, 9)).containsOnly(145f);
            assertThat(book.getSheetAt(0).getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactly("A1:A10", "B1:B10");
        }
    }

    @Test
    void aTextLongerThanACellHoldsIsRefused() {
        var sheet =
                new DrawnSheet(10).cell(Role.PROSE, "长".repeat(32_768)).end().sheet("甲", false);
        assertThatIOException()
                .isThrownBy(() -> XlsxSheet.write(List.of(sheet), new ByteArrayOutputStream()))
                .withMessageContaining("R1C1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            项目,                                       项目
            '',                                        自评表
            '  ',                                      自评表
            甲/乙:丙*丁?[戊]\\,                          甲／乙：丙＊丁？［戊］＼
            '''引号''',                                 ＇引号＇
            History,                                   History (2)
            _x0041_,                                   ＿x0041_
            一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一
            """)
    void aTabIsNamedAsProgramsAllow(String name, String tab) throws Exception {
        assertThat(tabs(name)).containsExactly(tab);
    }

    @Test
    void noTwoTabsAreNamedAlike() throws Exception {
        assertThat(tabs("Project", "PROJECT", "Ｐroject", "project (2)"))
                .containsExactly("Project", "PROJECT (2)", "Ｐroject (3)", "project (2) (2)");
        var name = "长".repeat(40);
        assertThat(tabs(name, name)).containsExactly("长".repeat(31), "长".repeat(27) + " (2)");
    }

    /** A title, a heading over two columns, a repeated row, a merge of two rows, and blanks. */
    private static Sheet small() {
        return new DrawnSheet(10, 20, 10)
                .cell(Role.TITLE, "自评表", 3, 1)
                .end()
                .cell(Role.HEADING, "项目", 2, 1)
                .cell(Role.TEXT, "<p>甲 </p>")
                .end()
                .cell(Role.HEADING, "一级指标")
                .cell(Role.HEADING, "指标")
                .cell(Role.HEADING, "值")
                .end(true)
                .cell(Role.GROUP, "产出", 1, 2)
                .cell(Role.TEXT, "服务企业数")
                .cell(Role.FIGURE, "=360(天)")
                .end()
                .cell(Role.PROSE, "一\n二")
                .cell(Role.FIGURE, "")
                .end()
                .cell(Role.SIGNATURE, "填报人：", 2, 1)
                .cell(Role.SIGNATURE, "日期：")
                .end()
                .sheet("甲的项目", false);
    }

    private static Parts written(Sheet... sheets) {
        return Parts.written(XlsxSheet::write, sheets);
    }

    private static XSSFWorkbook book(List<Sheet> sheets) throws Exception {
        return new XSSFWorkbook(
                new ByteArrayInputStream(written(sheets.toArray(Sheet[]::new)).file()));
    }

    private static List<String> tabs(String... names) throws Exception {
        var sheets = new ArrayList<Sheet>();
        for (var name : names) {
            sheets.add(new DrawnSheet(10).cell(Role.TITLE, "题").end().sheet(name, false));
        }
        try (var book = book(sheets)) {
            var tabs = new ArrayList<String>();
            book.forEach(sheet -> tabs.add(sheet.getSheetName()));
            return tabs;
        }
    }

    /** Where each cell lies and what it says, as the program finds it. */
    private static List<String> cells(XSSFSheet sheet) {
        var merges = sheet.getMergedRegions();
        var cells = new ArrayList<String>();
        for (var row : sheet) {
            for (var cell : row) {
                var area = merges.stream()
                        .filter(merge -> merge.isInRange(cell))
                        .findFirst()
                        .orElseGet(() -> new CellRangeAddress(
                                cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
                boolean first =
                        area.getFirstRow() == cell.getRowIndex() && area.getFirstColumn() == cell.getColumnIndex();
                if (first) {
                    cells.add(area.formatAsString() + " " + cell.getStringCellValue());
                } else {
                    assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
                }
            }
        }
        return cells;
    }

    private static List<String> cells(Sheet sheet) {
        var rows = new XlsxSheetRows(sheet);
        var cells = new ArrayList<String>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (SheetCell cell : sheet.rows().get(row).cells()) {
                var area = new CellRangeAddress(
                        rows.first(row),
                        rows.first(row + cell.rows()) - 1,
                        cell.column(),
                        cell.column() + cell.columns() - 1);
                cells.add(area.formatAsString() + " " + cell.text());
            }
        }
        return cells;
    }
}

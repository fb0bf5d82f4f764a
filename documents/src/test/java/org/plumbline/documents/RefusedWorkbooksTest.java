package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.Zips;
import org.plumbline.documents.xlsx.Workbooks;

/** A workbook that cannot be read is refused with reason and remedy; nothing outside it is ever asked for. */
class RefusedWorkbooksTest {

    static Stream<Arguments> files() throws IOException, GeneralSecurityException {
        return Stream.of(
                Arguments.of("xlsx under a password", encrypted(bytes(new XSSFWorkbook())), "有密码保护", "password"),
                Arguments.of("xls under a password", encryptedOld(), "有密码保护", "password"),
                Arguments.of("doc or wps", compound("WordDocument"), "另存为 docx", "save it as docx"),
                Arguments.of("Excel 95", compound("Book"), "Excel 95", "Excel 95"),
                Arguments.of("ppt", compound("PowerPoint Document"), "演示文稿", "presentation"),
                Arguments.of("message", compound("__properties_version1.0"), "没有工作簿", "no workbook"),
                Arguments.of("cut compound file", Arrays.copyOf(compound("Workbook"), 600), "已损坏", "damaged"),
                Arguments.of("workbook stream of nothing", compound("Workbook"), "里面没有文字", "no text"),
                Arguments.of("empty xlsx", bytes(new XSSFWorkbook()), "里面没有文字", "no text"),
                Arguments.of("empty xls", bytes(new HSSFWorkbook()), "里面没有文字", "no text"),
                Arguments.of("pictures alone, xlsx", bytes(pictured(new XSSFWorkbook())), "只有图片", "only pictures"),
                Arguments.of("pictures alone, xls", bytes(pictured(new HSSFWorkbook())), "只有图片", "only pictures"),
                Arguments.of("no sheet part", without("xl/worksheets/sheet1.xml"), "工作表“表”", "“表”"),
                Arguments.of("shared texts missing", sheet("<c r='A1' t='s'><v>7</v></c>"), "引用的文字", "refer to texts"),
                Arguments.of(
                        "shared text of no number", sheet("<c r='A1' t='s'><v>x</v></c>"), "sheet1.xml", "sheet1.xml"),
                Arguments.of("beyond the edge", sheet("<c r='XFE1'><v>1</v></c>"), "第 16385 列", "column 16385"),
                Arguments.of("elements not ended", sheet("<c r='A1'><v>1</v>"), "断开或写错", "breaks off"),
                Arguments.of("tag not ended", sheet("<c r='A1'><v>1</v></c"), "断开或写错", "breaks off"),
                Arguments.of("unknown entity", sheet("<c r='A1' t='str'><v>&x;</v></c>"), "断开或写错", "breaks off"),
                Arguments.of("too deep", sheet("<x>".repeat(5_000)), "断开或写错", "breaks off"),
                Arguments.of("unknown encoding", declared("KOI-9"), "编码不认识", "encoding"),
                Arguments.of(
                        "a fifth of a million cells",
                        Zips.of(Workbooks.ofSheet(cells(200_001))),
                        "工作表“表”到第",
                        "“表” has more"),
                Arguments.of("a text without end", Zips.of(texts(1, 34 << 20)), "3300 万字节", "33 million bytes"),
                Arguments.of("texts without end", Zips.of(texts(34, 1 << 20)), "3300 万字", "33 million characters"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedWithTheReason(String name, byte[] content, String zh, String en) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DocumentReader.read(name, new ByteArrayInputStream(content)))
                .satisfies(refusal -> {
                    assertThat(refusal.words().zh()).startsWith(name + "：").contains(zh);
                    assertThat(refusal.words().en()).startsWith(name + ": ").contains(en);
                });
    }

    static Stream<Arguments> workbooks() throws IOException {
        return Stream.of(
                Arguments.of("xlsx", bytes(filled(new XSSFWorkbook()))),
                Arguments.of("xls", bytes(filled(new HSSFWorkbook()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void cutAnywhereItIsReadOrRefused(String name, byte[] whole) {
        for (int length = 0; length < whole.length; length += 97) {
            assertReadOrRefused(name + " cut at " + length, Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void withAnyBytesChangedItIsReadOrRefused(String name, byte[] whole) {
        LongStream.range(0, 1_000).forEach(seed -> {
            var random = new Random(seed);
            var changed = whole.clone();
            for (int at = random.nextInt(8); at >= 0; at--) {
                changed[8 + random.nextInt(changed.length - 8)] = (byte) random.nextInt();
            }
            assertReadOrRefused(name + " changed by seed " + seed, changed);
        });
    }

    @Test
    void withAnyBytesOfItsPartsChangedItIsReadOrRefused() throws IOException {
        var parts = Zips.parts(bytes(filled(new XSSFWorkbook())));
        LongStream.range(0, 2_000).forEach(seed -> {
            var random = new Random(seed);
            var changed = new LinkedHashMap<>(parts);
            var chosen = List.copyOf(parts.entrySet()).get(random.nextInt(parts.size()));
            var name = chosen.getKey();
            var part = chosen.getValue().clone();
            for (int at = random.nextInt(4); at >= 0; at--) {
                part[random.nextInt(part.length)] = (byte) "<>/&;\"'= 0A?!-[]\0é".charAt(random.nextInt(18));
            }
            changed.put(name, random.nextInt(4) > 0 ? part : Arrays.copyOf(part, random.nextInt(part.length)));
            try {
                assertReadOrRefused(name + " changed by seed " + seed, Zips.stored(changed));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void nothingOutsideIsEverAskedFor() throws IOException, UnreadableDocumentException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            var parts = Workbooks.ofSheet(Workbooks.row("<c r='A1' t='str'><f>[1]Sheet1!A1</f><v>某值</v></c>"));
            for (var name : List.copyOf(parts.keySet())) {
                var changed = new LinkedHashMap<>(parts);
                changed.put(
                        name,
                        "<!DOCTYPE x SYSTEM \"" + address + "\" [<!ENTITY % e SYSTEM \"" + address + "\"> %e;]>"
                                + parts.get(name));
                assertThatExceptionOfType(UnreadableDocumentException.class)
                        .isThrownBy(() -> DocumentReader.read(name, new ByteArrayInputStream(Zips.of(changed))))
                        .satisfies(refusal -> assertThat(refusal.words().zh()).contains("DOCTYPE"));
            }
            parts.replaceAll((name, text) -> text.replace("http://127.0.0.1:9/", address));
            assertThat(Workbooks.print(Workbooks.read(parts))).isEqualTo("R1C1 某值");
            server.setSoTimeout(200);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    void macrosAreLeftAloneAndCellsAreRead() throws Exception {
        var parts = Workbooks.ofSheet(Workbooks.row("<c r='A1' t='str'><v>某值</v></c>"));
        parts.put("xl/vbaProject.bin", "Sub Auto_Open()");

        assertThat(Workbooks.print(Workbooks.read(parts))).isEqualTo("R1C1 某值");
    }

    @Test
    void ofMergedRangesWithinOneAnotherTheFirstCounts() throws Exception {
        var ranges = new StringBuilder("<mergeCells>");
        IntStream.rangeClosed(1, 100_000).forEach(at -> ranges.append("<mergeCell ref='A1:B" + (at + 1) + "'/>"));
        var cells = Workbooks.row("<c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='C1'><v>3</v></c>");

        assertThat(Workbooks.print(Workbooks.read(Workbooks.ofSheet(cells + ranges + "</mergeCells>"))))
                .isEqualTo("R1C1+2×2 1; R1C3 3");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void aSheetOfAHundredColumnsIsReadWhole(String name, byte[] whole) throws Exception {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(whole))) {
            var row = workbook.getSheetAt(0).getRow(0);
            IntStream.range(0, 100).forEach(column -> row.createCell(column).setCellValue("第" + column + "列"));
            var file = FileContent.of(name, new ByteArrayInputStream(bytes(workbook)));

            assertThat(BinaryFormat.of(file)
                            .orElseThrow()
                            .grids(file)
                            .get(0)
                            .rows()
                            .get(0)
                            .cells())
                    .extracting(Cell::text)
                    .containsExactlyElementsOf(IntStream.range(0, 100)
                            .mapToObj(column -> "第" + column + "列")
                            .toList());
        }
    }

    @Test
    void aMillionStyledRowsWithoutContentAreNoTrouble() throws Exception {
        var content = new StringBuilder("<sheetData><row r='1'><c r='A1'><v>1</v></c></row>");
        IntStream.rangeClosed(2, 1_000_000)
                .forEach(row -> content.append("<row r='" + row + "' spans='1:3' ht='14.25'><c r='A" + row
                        + "' s='1'/><c r='B" + row + "' s='2'/></row>"));
        content.append("</sheetData>");

        assertThat(Workbooks.print(Workbooks.read(Workbooks.ofSheet(content.toString()))))
                .isEqualTo("R1C1 1");
    }

    @Test
    void rowsOfAllColumnsStyledWithoutContentAreNoTrouble() throws Exception {
        var content = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 100; row++) {
            content.append("<row r='" + row + "'>")
                    .append("<c s='1'/>".repeat(16_383))
                    .append("<c r='XFD" + row + "'><v>" + row + "</v></c></row>");
        }
        List<Grid> grids = Workbooks.read(Workbooks.ofSheet(content + "</sheetData>"));

        assertThat(grids.get(0).rows())
                .hasSize(100)
                .allSatisfy(row -> assertThat(row.first().column()).isEqualTo(16_384));
    }

    private static void assertReadOrRefused(String name, byte[] content) {
        try {
            DocumentReader.read(name, new ByteArrayInputStream(content));
        } catch (UnreadableDocumentException refusal) {
            assertThat(refusal.words().zh()).startsWith(name + "：");
        } catch (IOException | RuntimeException | Error e) {
            throw new AssertionError(name, e);
        }
    }

    private static byte[] sheet(String cells) {
        return Zips.of(Workbooks.ofSheet(
                "<sheetData><row r='1'>" + cells + (cells.endsWith("</c>") ? "</row></sheetData>" : "")));
    }

    private static String cells(int count) {
        var cells = new StringBuilder("<sheetData>");
        IntStream.range(0, count / 10 + 1)
                .forEach(row -> cells.append("<row>")
                        .append("<c><v>" + row + "</v></c>".repeat(1))
                        .append("<c><v>1</v></c>".repeat(9))
                        .append("</row>"));
        return cells + "</sheetData>";
    }

    /** A sheet that shows that many texts of that length, which no packing makes small. */
    private static Map<String, String> texts(int count, int length) {
        var cells = new StringBuilder();
        var items = new String[count];
        var random = new Random(1);
        for (int item = 0; item < count; item++) {
            cells.append("<c t='s'><v>").append(item).append("</v></c>");
            var text = new StringBuilder("<t>");
            IntStream.range(0, length).forEach(at -> text.append((char) ('a' + random.nextInt(20))));
            items[item] = text.append("</t>").toString();
        }
        var parts = Workbooks.ofSheet(Workbooks.row(cells.toString()));
        Workbooks.putTexts(parts, items);
        return parts;
    }

    private static byte[] without(String part) {
        var parts = Workbooks.ofSheet("<sheetData/>");
        parts.remove(part);
        return Zips.of(parts);
    }

    private static byte[] declared(String encoding) {
        var parts = Workbooks.ofSheet("<sheetData/>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, text) -> "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + text);
        return Zips.of(parts);
    }

    private static Workbook filled(Workbook workbook) {
        var sheet = workbook.createSheet("自评表");
        IntStream.range(0, 30)
                .forEach(row -> IntStream.range(0, 8).forEach(column -> {
                    var cell = (column == 0 ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
                    if (column % 2 == 0) {
                        cell.setCellValue("项目名称" + row);
                    } else {
                        cell.setCellValue(row * 1.25);
                    }
                }));
        return workbook;
    }

    private static Workbook pictured(Workbook workbook) {
        int picture = workbook.addPicture(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Workbook.PICTURE_TYPE_PNG);
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setRow2(4);
        anchor.setCol2(4);
        workbook.createSheet().createDrawingPatriarch().createPicture(anchor, picture);
        return workbook;
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        try (workbook) {
            if (workbook.getNumberOfSheets() == 0) {
                workbook.createSheet();
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] compound(String stream) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            compound.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(byte[] content) throws IOException, GeneralSecurityException {
        var out = new ByteArrayOutputStream();
        try (var compound = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream stream = encryptor.getDataStream(compound)) {
                stream.write(content);
            }
            compound.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] encryptedOld() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return bytes(filled(new HSSFWorkbook()));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}

package org.plumbline.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** A package gives its parts as they are, or is refused in one sentence that names the reason. */
class OfficePackageTest {

    private static final String RELATIONS = "_rels/.rels";
    private static final String MAIN = "xl/workbook.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TO_MAIN = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="%s"/>
            <Relationship Id="rId2" Type="http://x/hyperlink" Target="http://127.0.0.1/" TargetMode="External"/>
            </Relationships>""";
    private static final String WORKBOOK = "<workbook/>";
    private static final String CONTENT = "某自评表".repeat(200);

    @Test
    void givesPartsAndWhatTheyReferTo() throws Exception {
        try (var office = Zips.open(workbook())) {
            assertThat(office.isWorkbook()).isTrue();
            assertThat(office.mainPart()).isEqualTo(MAIN);
            assertThat(office.names()).contains(RELATIONS, MAIN, SHEET);
            assertThat(office.part("XL/Worksheets/Sheet1.xml")).hasValue(CONTENT.getBytes(StandardCharsets.UTF_8));
            assertThat(office.part("xl/none.xml")).isEmpty();
            assertThat(office.relations("")).containsExactly(new Relation("rId1", "officeDocument", MAIN));
            assertThat(office.relations("xl/none.xml")).isEmpty();
        }
    }

    @Test
    void readsStoredPartsToo() throws Exception {
        try (var office = Zips.open(Zips.stored(Zips.parts(workbook())))) {
            assertThat(office.part(SHEET)).hasValue(CONTENT.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void findsTheMainPartWhateverItsName() throws Exception {
        var zip =
                Zips.of(RELATIONS, TO_MAIN.formatted("/Daten/eins.xml"), "Daten/eins.xml", "<w:document xmlns:w='w'/>");
        try (var office = Zips.open(zip)) {
            assertThat(office.isDocument()).isTrue();
            assertThat(office.mainPart()).isEqualTo("Daten/eins.xml");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                   xl/workbook.xml,         xl/workbook.xml
            xl/workbook.xml,      worksheets/sheet1.xml,   xl/worksheets/sheet1.xml
            xl/workbook.xml,      /xl/sharedStrings.xml,   xl/sharedStrings.xml
            xl/worksheets/a.xml,  ../drawings/b.xml,       xl/drawings/b.xml
            xl/workbook.xml,      ../../../../etc/passwd,  etc/passwd
            xl/workbook.xml,      .\\styles.xml,           xl/styles.xml
            """)
    void namesWhatAReferenceMeans(String from, String reference, String name) {
        assertThat(Relation.resolve(from, reference)).isEqualTo(name);
    }

    static Stream<Arguments> otherZips() {
        return Stream.of(
                other("ods", "OpenDocument 表格", "mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                other("odt", "OpenDocument 文档", "mimetype", "application/vnd.oasis.opendocument.text"),
                other("ofd", "OFD", "OFD.xml", "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'/>"),
                other("numbers", "Numbers", "Index/Document.iwa", "x"),
                other("plain zip", "解压后上传", "自评表.xlsx", "x", "说明.txt", "y"),
                other("pptx", "演示文稿", RELATIONS, TO_MAIN.formatted("ppt/a.xml"), "ppt/a.xml", "<presentation/>"),
                other("xlsb", "xlsb", RELATIONS, TO_MAIN.formatted("xl/workbook.bin"), "xl/workbook.bin", "\u0001"),
                other("main part missing", "解压后上传", RELATIONS, TO_MAIN.formatted("xl/workbook.xml")));
    }

    private static Arguments other(String name, String reason, String... parts) {
        return Arguments.of(name, Zips.of(parts), reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherZips")
    void saysWhatAnotherZipIs(String name, byte[] zip, String reason) {
        assertRefused(zip, reason);
    }

    static Stream<Arguments> damagedZips() {
        return Stream.of(
                damaged("cut off", "不完整", zip -> Arrays.fill(zip, zip.length - 40, zip.length, (byte) 0)),
                damaged("wrong checksum", "已损坏", zip -> zip[Zips.entry(zip, MAIN) + 16]++),
                damaged("longer than stated", "已损坏", zip -> zip[Zips.entry(zip, MAIN) + 24]--),
                damaged("shorter than stated", "已损坏", zip -> zip[Zips.entry(zip, MAIN) + 24]++),
                damaged("no header where stated", "已损坏", zip -> zip[Zips.entry(zip, MAIN) + 42]++),
                damaged("under a password", "密码", zip -> zip[Zips.entry(zip, SHEET) + 8] |= 1),
                damaged("unknown method", "压缩方法（14）", zip -> zip[Zips.entry(zip, SHEET) + 10] = 14),
                damaged("zip64", "zip64", zip -> Arrays.fill(zip, endOf(zip) + 16, endOf(zip) + 20, (byte) 0xFF)),
                damaged("zip64 part", "zip64", zip -> {
                    int at = Zips.entry(zip, SHEET);
                    Arrays.fill(zip, at + 24, at + 28, (byte) 0xFF);
                }),
                damaged("name leads out", "指向包外", zip -> rename(zip, SHEET, "xl/../../../../etc/passw")),
                damaged("name twice", "都叫", zip -> rename(zip, "xl/workbook.xm1", MAIN)),
                damaged("bomb", "压缩炸弹", zip -> {
                    int at = Zips.entry(zip, MAIN);
                    zip[at + 27] = 0x7F;
                }));
    }

    private static Arguments damaged(String name, String reason, Consumer<byte[]> damage) {
        var zip = Zips.of(
                RELATIONS, TO_MAIN.formatted(MAIN), MAIN, WORKBOOK, SHEET, CONTENT, "xl/workbook.xm1", WORKBOOK);
        damage.accept(zip);
        return Arguments.of(name, zip, reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damagedZips")
    void refusesWhatIsDamagedOrMeantToHarm(String name, byte[] zip, String reason) {
        assertRefused(zip, reason);
    }

    @Test
    void refusesABombThatIsOne() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(RELATIONS, TO_MAIN.formatted(MAIN));
        parts.put(MAIN, "<workbook>" + " ".repeat(20 << 20) + "</workbook>");
        assertRefused(Zips.of(parts), "压缩炸弹");
    }

    @Test
    void refusesADocumentTypeWithoutReadingIt() {
        assertRefused(
                Zips.of(RELATIONS, TO_MAIN.formatted(MAIN), MAIN, "<!DOCTYPE workbook [<!ENTITY x 'y'>]><workbook/>"),
                "DOCTYPE");
    }

    @Test
    void aZipCutAnywhereIsRefused() throws Exception {
        var zip = workbook();
        for (int length = 4; length < zip.length; length++) {
            assertRefused(Arrays.copyOf(zip, length), "不完整");
        }
    }

    @Test
    void aZipWithAnyByteChangedIsReadOrRefused() throws Exception {
        var zip = workbook();
        IntStream.range(0, 2_000).forEach(seed -> {
            var random = new Random(seed);
            var changed = zip.clone();
            for (int at = random.nextInt(4); at >= 0; at--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            assertThatCode(() -> readAll(changed))
                    .as("seed %d", seed)
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isNull(),
                            thrown -> assertThat(thrown).isInstanceOf(UnreadableDocumentException.class));
        });
    }

    private static void readAll(byte[] zip) throws UnreadableDocumentException {
        try (var office = Zips.open(zip)) {
            for (var name : office.names()) {
                office.part(name);
            }
        }
    }

    private static void assertRefused(byte[] zip, String reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> readAll(zip))
                .satisfies(refusal -> {
                    assertThat(refusal.words().zh()).startsWith("表.xlsx：").contains(reason);
                    assertThat(refusal.words().en()).startsWith("表.xlsx: ");
                });
    }

    private static byte[] workbook() {
        return Zips.of(RELATIONS, TO_MAIN.formatted(MAIN), MAIN, WORKBOOK, SHEET, CONTENT);
    }

    private static int endOf(byte[] zip) {
        return Zips.find(zip, 0, 'P', 'K', 5, 6);
    }

    private static void rename(byte[] zip, String from, String to) {
        byte[] name = to.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(name, 0, zip, Zips.entry(zip, from) + 46, name.length);
    }
}

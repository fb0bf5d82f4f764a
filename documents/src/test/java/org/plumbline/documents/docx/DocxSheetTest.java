package org.plumbline.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.print.DrawnSheet;
import org.plumbline.documents.print.ExampleSheets;
import org.plumbline.documents.print.Parts;
import org.plumbline.documents.print.RandomSheet;
import org.plumbline.documents.print.Schemas;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document says what the sheet says. */
class DocxSheetTest {

    private static final int SEEDS = 300;

    @Test
    void everyCellStandsInItsColumnsWithItsText() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var sheet = new RandomSheet(seed).sheet();
            var rows = new ArrayList<List<String>>();
            for (var block : children(body(sheet), "tbl", "p")) {
                if (block.getLocalName().equals("tbl")) {
                    children(block, "tr").forEach(row -> rows.add(cells(row)));
                } else if (!style(block).equals("SheetSeam")) {
                    rows.add(List.of(sheet.widths().size() + " " + text(block)));
                }
            }
            assertThat(rows).as("seed %d", seed).isEqualTo(cells(sheet));
        }
    }

    @Test
    void theSameSheetsMakeTheSameBytes() {
        var sheet = ExampleSheets.form("甲", true, 10, 1);
        assertThat(written(sheet, sheet).file()).isEqualTo(written(sheet, sheet).file());
    }

    @Test
    void everyPartIsWellFormedWhateverTheTextIs() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var text = new RandomSheet(seed).anything(400);
            var parts = written(new DrawnSheet(10).cell(Role.TEXT, text).end().sheet(text, false));
            assertThat(parts.names()).as("seed %d", seed).hasSize(9).allSatisfy(parts::xml);
        }
    }

    @Test
    void thePartsFollowTheirSchemas() throws Exception {
        for (int seed = 0; seed < 50; seed++) {
            var parts = written(new RandomSheet(seed).sheet(), new RandomSheet(-seed).sheet());
            var document = DocumentDocument.Factory.parse(parts.text("word/document.xml"));
            var styles = StylesDocument.Factory.parse(parts.text("word/styles.xml"));
            var footer = FtrDocument.Factory.parse(parts.text("word/footer.xml"));
            assertThat(Schemas.mistakes(document)).as("seed %d", seed).isEmpty();
            assertThat(Schemas.mistakes(styles)).isEmpty();
            assertThat(Schemas.mistakes(footer)).isEmpty();
        }
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("=360(天)", "=360(天)"),
                arguments(" 前后 ", " 前后 "),
                arguments("<p>优&amp;</p>]]>", "<p>优&amp;</p>]]>"),
                arguments("_x0041_", "_x0041_"),
                arguments("\"引号\"", "\"引号\""),
                arguments("𠮷野家", "𠮷野家"),
                arguments("两行\n文字\n", "两行\n文字\n"),
                arguments("制表\t符", "制表\t符"),
                arguments("回车\r\n换行\r", "回车\n换行\n"),
                arguments("响铃\u0007\u0000", "响铃␇␀"),
                arguments("\uD800半个\uDC00", "\uFFFD半个\uFFFD"),
                arguments("\uFFFE\uFFFF", "\uFFFD\uFFFD"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextStaysAsItIsAndWhatADocumentCannotHoldIsSeen(String text, String shown) {
        var sheet = new DrawnSheet(10, 10)
                .cell(Role.TEXT, text)
                .cell(Role.TEXT, "")
                .end()
                .sheet("甲", false);
        var table = children(body(sheet), "tbl").get(0);
        assertThat(cells(children(table, "tr").get(0))).containsExactly("1 " + shown, "1 ");
    }

    @Test
    void aTableStartsWithTheRowsThatItsPagesRepeat() {
        var tables = children(body(ExampleSheets.form("甲", true, 30, 1)), "tbl");
        assertThat(tables.stream().map(DocxSheetTest::headers))
                .containsExactly(List.of(), List.of(0), List.of(), List.of());
        assertThat(tables.stream().map(table -> children(table, "tr").size())).containsExactly(9, 32, 2, 1);
    }

    @Test
    void aCellThatReachesOutOfRepeatedRowsIsPartedThere() {
        var sheet = new DrawnSheet(5, 10)
                .cell(Role.HEADING, "绩效指标", 1, 3)
                .cell(Role.HEADING, "指标")
                .end(true)
                .cell(Role.TEXT, "甲")
                .end()
                .cell(Role.TEXT, "乙")
                .end()
                .sheet("甲", false);
        var table = children(body(sheet), "tbl").get(0);
        assertThat(headers(table)).containsExactly(0);
        assertThat(children(table, "tr").stream()
                        .map(row -> merge(children(row, "tc").get(0))))
                .containsExactly("", "restart", "continue");
        assertThat(children(table, "tr").stream().map(DocxSheetTest::cells))
                .containsExactly(List.of("1 绩效指标", "1 指标"), List.of("1 ", "1 甲"), List.of("1 ", "1 乙"));
    }

    @Test
    void aMergedCellGoesOnInTheRowsBelow() {
        var table = children(body(ExampleSheets.form("甲", false, 4, 1)), "tbl").get(1);
        assertThat(children(table, "tr").stream()
                        .map(row -> merge(children(row, "tc").get(0))))
                .containsExactly("", "restart", "continue", "continue", "continue", "");
    }

    @Test
    void eachFormIsASectionOfA4InItsOwnDirection() {
        var document = written(ExampleSheets.form("甲", true, 1, 1), ExampleSheets.form("乙", false, 1, 1))
                .xml("word/document.xml");
        var sizes = document.getElementsByTagNameNS("*", "pgSz");
        assertThat(IntStream.range(0, sizes.getLength()).mapToObj(at -> (Element) sizes.item(at)))
                .extracting(size ->
                        size.getAttribute("w:w") + "×" + size.getAttribute("w:h") + size.getAttribute("w:orient"))
                .containsExactly("16838×11906landscape", "11906×16838");
    }

    private static Parts written(Sheet... sheets) {
        return Parts.written(DocxSheet::write, sheets);
    }

    private static Element body(Sheet sheet) {
        return (Element) written(sheet)
                .xml("word/document.xml")
                .getElementsByTagNameNS("*", "body")
                .item(0);
    }

    private static List<Element> children(Node parent, String... names) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && List.of(names).contains(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    /** The attribute of the first element of that name inside; empty where there is none. */
    private static String attribute(Element in, String name, String otherwise) {
        var found = in.getElementsByTagNameNS("*", name);
        if (found.getLength() == 0) {
            return "";
        }
        var value = ((Element) found.item(0)).getAttribute("w:val");
        return value.isEmpty() ? otherwise : value;
    }

    private static String style(Element paragraph) {
        return attribute(paragraph, "pStyle", "");
    }

    private static String merge(Element cell) {
        return attribute(cell, "vMerge", "continue");
    }

    /** The numbers of the rows that are repeated, from 0. */
    private static List<Integer> headers(Element table) {
        var rows = children(table, "tr");
        return IntStream.range(0, rows.size())
                .filter(at ->
                        rows.get(at).getElementsByTagNameNS("*", "tblHeader").getLength() > 0)
                .boxed()
                .toList();
    }

    /** How many columns each cell of a row covers, and what it says. */
    private static List<String> cells(Element row) {
        return children(row, "tc").stream()
                .map(cell -> {
                    var columns = attribute(cell, "gridSpan", "");
                    return (columns.isEmpty() ? "1" : columns) + " " + text(cell);
                })
                .toList();
    }

    private static String text(Element in) {
        var text = new StringBuilder();
        var runs = in.getElementsByTagNameNS("*", "r");
        for (int at = 0; at < runs.getLength(); at++) {
            for (var piece : children(runs.item(at), "t", "br", "tab")) {
                switch (piece.getLocalName()) {
                    case "t" -> text.append(piece.getTextContent());
                    case "br" -> text.append('\n');
                    default -> text.append('\t');
                }
            }
        }
        return text.toString();
    }

    /** The rows as a document should hold them: a cell in every row that it reaches, its text in the first. */
    private static List<List<String>> cells(Sheet sheet) {
        var shown = new String[sheet.rows().size()][sheet.widths().size()];
        for (int row = 0; row < shown.length; row++) {
            for (var cell : sheet.rows().get(row).cells()) {
                for (int down = row; down < row + cell.rows(); down++) {
                    var text = down == row ? shown(cell.text()) : "";
                    shown[down][cell.column()] = cell.columns() + " " + text;
                }
            }
        }
        return IntStream.range(0, shown.length)
                .mapToObj(row ->
                        Arrays.stream(shown[row]).filter(text -> text != null).toList())
                .toList();
    }

    private static String shown(String text) {
        var shown = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(character -> {
            if (character < ' ' && character != '\n' && character != '\t') {
                shown.appendCodePoint(0x2400 + character);
            } else if (Character.getType(character) == Character.SURROGATE
                    || character == 0xFFFE
                    || character == 0xFFFF) {
                shown.append('\uFFFD');
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }
}

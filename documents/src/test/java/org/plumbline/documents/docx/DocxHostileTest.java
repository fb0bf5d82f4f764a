package org.plumbline.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.documents.docx.DocxFiles.p;
import static org.plumbline.documents.docx.DocxFiles.row;
import static org.plumbline.documents.docx.DocxFiles.table;
import static org.plumbline.documents.docx.DocxFiles.tc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.documents.grid.RandomTable;

/** Documents of any make read as they print or are refused in a sentence. */
class DocxHostileTest {

    @Test
    void anyTableReadsBackAsItself() throws Exception {
        LongStream.range(0, 300).forEach(seed -> {
            var table = new RandomTable(seed);
            try {
                assertThat(DocxFiles.grids(DocxFiles.of(xml(table))))
                        .as("seed %d", seed)
                        .isEqualTo(table.grids());
            } catch (Exception e) {
                throw new AssertionError("seed " + seed, e);
            }
        });
    }

    @Test
    void ofAnyNestingEachWordIsReadOnce() {
        LongStream.range(0, 300).forEach(seed -> {
            var words = new ArrayList<String>();
            var body = blocks(new Random(seed), 0, words);
            try {
                var read = DocxFiles.grids(DocxFiles.of(body)).stream()
                        .flatMap(grid -> grid.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.text().lines())
                        .filter(line -> !line.isEmpty())
                        .toList();
                assertThat(read).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(words);
            } catch (Exception e) {
                throw new AssertionError("seed " + seed, e);
            }
        });
    }

    @Test
    void aDocumentCutAnywhereIsRefused() throws Exception {
        var docx = DocxFiles.of(xml(new RandomTable(7)));
        for (int length = 1; length < docx.length; length += 97) {
            assertThat(DocxFiles.refusal(Arrays.copyOf(docx, length)).words().zh())
                    .as("cut at %d", length)
                    .startsWith("表.docx：");
        }
    }

    @Test
    void anXmlCutAnywhereIsRefused() throws Exception {
        var xml = "<w:document xmlns:w=\"" + DocxFiles.TRANSITIONAL + "\"><w:body>" + xml(new RandomTable(8))
                + "</w:body></w:document>";
        for (int length = 1; length < xml.length(); length += 97) {
            assertThat(DocxFiles.refusal(DocxFiles.ofPart(xml.substring(0, length)))
                            .words()
                            .zh())
                    .as("cut at %d", length)
                    .startsWith("表.docx：");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {51, 10_000})
    void tablesNestedDeeplyAreRefused(int depth) throws Exception {
        var xml = "<w:tbl><w:tr><w:tc>".repeat(depth) + p("x") + "</w:tc></w:tr></w:tbl>".repeat(depth);
        assertThat(DocxFiles.refusal(DocxFiles.of(xml)).words().zh()).contains("嵌套超过 50 层");
    }

    @Test
    void tablesNestedSomewhatAreRead() throws Exception {
        var xml = ("<w:tbl><w:tr>" + tc("a") + "<w:tc>").repeat(20) + p("x") + "</w:tc></w:tr></w:tbl>".repeat(20);
        assertThat(DocxFiles.grids(DocxFiles.of(xml))).hasSize(20);
    }

    @Test
    void textBoxesNestedDeeplyAreRefused() throws Exception {
        var xml = "<w:p><w:r><w:txbxContent>".repeat(1_000) + "</w:txbxContent></w:r></w:p>".repeat(1_000);
        assertThat(DocxFiles.refusal(DocxFiles.of(xml)).words().zh()).contains("嵌套超过 50 层");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<w:tbl><w:tr>#</w:tr></w:tbl>|<w:tc/>",
                "<w:tbl>#</w:tbl>|<w:tr><w:tc/></w:tr>",
                "#|<w:p/>",
                "<w:p><w:r>#</w:r></w:p>|<w:br/>",
                "<w:tbl><w:tr><w:tc>#</w:tc></w:tr></w:tbl>|<w:p/>"
            })
    void tooManyCellsOrLinesAreRefused(String xml) throws Exception {
        var parts = xml.split("\\|", -1);
        var many = parts[1].repeat(500_002);
        assertThat(DocxFiles.refusal(DocxFiles.of(parts[0].replace("#", many)))
                        .words()
                        .zh())
                .startsWith("表.docx：")
                .containsAnyOf("200000 个", "1000 列", "压缩炸弹");
    }

    @Test
    void aTableOfOneHundredColumnsIsRead() throws Exception {
        var cells = new String[100];
        Arrays.fill(cells, tc("1"));
        assertThat(DocxFiles.print(table(row(cells)))).isEqualTo("1: " + "1 | ".repeat(99) + "1\n");
    }

    @Test
    void aDoctypeIsRefused() throws Exception {
        var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM \"http://127.0.0.1/\">]>"
                + "<w:document xmlns:w=\"" + DocxFiles.TRANSITIONAL + "\"><w:body>" + p("&b;&c;")
                + "</w:body></w:document>";
        assertThat(DocxFiles.refusal(DocxFiles.ofPart(bomb)).words().zh()).contains("DOCTYPE");
    }

    @Test
    void aDocumentThatIsAnotherFileInsideSaysSo() throws Exception {
        assertThat(DocxFiles.refusal(DocxFiles.of("<w:altChunk/>")).words().zh())
                .contains("altChunk");
        assertThat(DocxFiles.print("<w:altChunk/>" + p("a"))).isEqualTo("1: a\n");
    }

    private static String blocks(Random random, int depth, List<String> words) {
        var xml = new StringBuilder();
        for (int count = random.nextInt(4); count > 0; count--) {
            var block =
                    depth < 4 && random.nextInt(3) == 0 ? anyTable(random, depth, words) : anyParagraph(random, words);
            xml.append(random.nextInt(6) == 0 ? "<w:sdt><w:sdtContent>" + block + "</w:sdtContent></w:sdt>" : block);
        }
        return xml.toString();
    }

    private static String anyParagraph(Random random, List<String> words) {
        if (random.nextInt(4) == 0) {
            return p(" ");
        }
        words.add("w" + words.size());
        return p(words.get(words.size() - 1));
    }

    private static String anyTable(Random random, int depth, List<String> words) {
        var xml = new StringBuilder("<w:tbl>");
        for (int rows = random.nextInt(4); rows > 0; rows--) {
            xml.append("<w:tr>").append(random.nextInt(5) == 0 ? "<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" : "");
            for (int cells = random.nextInt(4); cells > 0; cells--) {
                var span = random.nextInt(4) == 0 ? "<w:gridSpan w:val=\"3\"/>" : "";
                xml.append(tc(span, blocks(random, depth + 1, words)));
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static String xml(RandomTable table) {
        var xml = new StringBuilder("<w:tbl>");
        for (int row = 1; row <= table.rows(); row++) {
            xml.append("<w:tr>");
            int column = 1;
            while (column <= table.columns()) {
                var place = table.covering(row, column);
                xml.append(cell(place, place.row() == row));
                column += place.columns();
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static String cell(RandomTable.Place place, boolean begins) {
        var merge = place.rows() == 1 ? "" : begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
        var span = place.columns() == 1 ? "" : "<w:gridSpan w:val=\"" + place.columns() + "\"/>";
        var text = begins ? place.text().replace("&", "&amp;").replace("<", "&lt;") : "";
        return tc(span + merge, p(text.replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")));
    }
}

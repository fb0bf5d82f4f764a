package org.plumbline.documents.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.GridNotation;
import org.plumbline.documents.grid.RandomTable;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Pages of any make read as they print or are refused in a sentence. */
class HtmlHostileTest {

    private static final String[] TAGS = {
        "table", "table", "tr", "tr", "td", "td", "td", "th", "thead", "tbody", "tfoot", "caption", "p", "b", "i",
        "div", "span", "br", "ul", "li", "form", "font", "center", "h3", "pre", "main", "details"
    };

    @Test
    void anyTableReadsBackAsItself() {
        LongStream.range(0, 300).forEach(seed -> {
            var table = new RandomTable(seed);
            try {
                assertThat(HtmlReaderTest.grids(html(table)))
                        .as("seed %d", seed)
                        .isEqualTo(table.grids());
            } catch (Exception e) {
                throw new AssertionError("seed " + seed, e);
            }
        });
    }

    @Test
    void ofAnyMixOfTagsEachWordIsReadOnce() {
        LongStream.range(0, 300).forEach(seed -> {
            var words = new ArrayList<String>();
            var html = mixedUp(new Random(seed), words);
            assertThat(words(html)).as("seed %d: %s", seed, html).containsExactlyInAnyOrderElementsOf(words);
        });
    }

    @Test
    void aPageCutAnywhereIsRead() throws Exception {
        var html = "<html><p>自评表" + html(new RandomTable(7)) + "<!-- x --><p>注：&amp;</p></html>";
        for (int length = 1; length < html.length(); length++) {
            assertThat(HtmlReaderTest.grids(html.substring(0, length)).size())
                    .as("cut at %d", length)
                    .isBetween(0, 3);
        }
    }

    @Test
    void noCellOfNestedTablesIsLostOrDoubled() throws Exception {
        var read = HtmlReaderTest.grids(nested(90)).stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
        assertThat(read)
                .hasSize(180)
                .containsAll(IntStream.range(0, 90).mapToObj(at -> "n" + at).toList());
    }

    @Test
    void tablesNestedByTheThousandAreRefused() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> HtmlReaderTest.grids(nested(10_000)))
                .satisfies(refusal -> assertThat(refusal.words().zh()).startsWith("page.html："));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<td>1", "<tr><td>1", "<p>1", "<br>", "<td><table>"})
    void tooManyCellsAreRefused(String each) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> HtmlReaderTest.grids("<table>" + each.repeat(600_000)))
                .satisfies(refusal -> assertThat(refusal.words().zh())
                        .startsWith("page.html：")
                        .containsAnyOf("200000 个", "1000 列", "标签太多"));
    }

    @Test
    void aTableOfOneHundredColumnsIsReadAndOneOfThousandsIsRefused() throws Exception {
        assertThat(GridNotation.print(HtmlReaderTest.grids("<table><tr>" + "<td>1".repeat(100))))
                .isEqualTo("1: " + "1 | ".repeat(99) + "1\n");
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> HtmlReaderTest.grids("<table><tr>" + "<td colspan=600>1".repeat(3)))
                .satisfies(refusal -> assertThat(refusal.words().zh()).contains("1000 列"));
    }

    @Test
    void hugeSpansTakeNoMoreThanTheTable() throws Exception {
        assertThat(GridNotation.print(HtmlReaderTest.grids("<table><tr><td colspan=99999999999>a</td></tr>"
                        + "<tr><td rowspan=99999999999>b<td colspan=1000>c<tr><td>d</table>")))
                .isEqualTo("1: [1×2]a\n2: [2×1]b | c\n3: @2 d\n");
    }

    @Test
    void aLongPageIsRefusedByItsLength() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> HtmlReaderTest.grids("<html>" + "x".repeat(16_000_000)))
                .satisfies(refusal -> assertThat(refusal.words().en()).contains("16 million"));
    }

    @Test
    void entitiesOfADoctypeAreNotExpanded() throws Exception {
        var html = "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><html>"
                + "<table><tr><td>&a;<td>&b;</table>";
        assertThat(GridNotation.print(HtmlReaderTest.grids(html))).contains("&a; | &b;");
    }

    private static String mixedUp(Random random, List<String> words) {
        var html = new StringBuilder("<html>");
        for (int at = 0; at < 60; at++) {
            var tag = TAGS[random.nextInt(TAGS.length)];
            switch (random.nextInt(4)) {
                case 0 -> html.append("</").append(tag).append('>');
                case 1 -> {
                    words.add("w" + at);
                    html.append(" w").append(at).append(' ');
                }
                default ->
                    html.append('<')
                            .append(tag)
                            .append(random.nextInt(4) == 0 ? " rowspan=2 colspan=" + random.nextInt(5) : "")
                            .append('>');
            }
        }
        return html.toString();
    }

    private static List<String> words(String html) {
        try {
            return HtmlReaderTest.grids(html).stream()
                    .flatMap(grid -> grid.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> Arrays.stream(cell.text().split("\\s+", -1)))
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(html, e);
        }
    }

    private static String nested(int tables) {
        return IntStream.range(0, tables)
                .mapToObj(at -> "<table><tr><td>n" + at + "<td>x")
                .collect(Collectors.joining());
    }

    private static String html(RandomTable table) {
        var html = new StringBuilder("<table>");
        for (int row = 1; row <= table.rows(); row++) {
            html.append("<tr>");
            for (var place : table.beginningIn(row)) {
                html.append("<td")
                        .append(place.rows() > 1 ? " rowspan=" + place.rows() : "")
                        .append(place.columns() > 1 ? " colspan=" + place.columns() : "")
                        .append('>')
                        .append(HtmlText.escape(place.text()).replace("\n", "<br>"))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }
}

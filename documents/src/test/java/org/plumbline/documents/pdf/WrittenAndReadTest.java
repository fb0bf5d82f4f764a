package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;

/** What is written as PDF reads back: every text once, in its row and column, however the pages cut the table. */
class WrittenAndReadTest {

    @Test
    void everyTextOfASheetIsFoundOnceAndInOrder() {
        LongStream.range(0, 200).forEach(seed -> {
            var sheet = RandomSheet.of(seed);
            var grids = grids(sheet);

            assertThat(firstOf(
                            cells(grids).stream()
                                    .map(WrittenAndReadTest::squeezed)
                                    .toList(),
                            sheet))
                    .as("seed %d", seed)
                    .isEqualTo(printed(sheet).stream()
                            .map(cell -> squeezed(cell.text()))
                            .toList());
        });
    }

    @Test
    void everyCellStandsInTheColumnsOfTheSheet() {
        var apart = new AtomicInteger();
        LongStream.range(0, 200).forEach(seed -> {
            var sheet = RandomSheet.of(seed);
            var edges = edges(sheet);
            var grids = grids(sheet);
            var read = cells(grids);
            if (grids.size() > 1) {
                apart.incrementAndGet();
                return;
            }
            for (var cell : printed(sheet)) {
                if (!Look.of(cell.role()).bordered()) {
                    continue;
                }
                int column = edges.headSet(cell.column()).size() + 1;
                int columns = edges.subSet(cell.column(), cell.column() + cell.columns())
                        .size();
                assertThat(read)
                        .as("seed %d, %s", seed, cell.text())
                        .anyMatch(other -> squeezed(other).equals(squeezed(cell.text()))
                                && other.column() == column
                                && other.columns() == columns);
            }
        });
        assertThat(apart.get())
                .as("sheets whose pages do not show that the table goes on")
                .isLessThan(10);
    }

    @Test
    void aFormOverThreePagesIsOneTable() throws Exception {
        var form = SampleSheets.form("长", 30, 8, false);

        assertThat(grids(form)).hasSize(1);
        assertThat(cells(grids(form))).extracting(Cell::text).contains("98.46", "填报日期：");
    }

    @Test
    void aTextKeepsItsParagraphsAndItsBlanks() {
        var prose = "一、举办 APEC 中小企业 technology and innovation 交流活动，全年共计 12 场。\n二、走访企业 300 家，办结诉求。\n三、完成。";
        var sheet = Table.of("段落", 20, 30)
                .row()
                .cell(Role.HEADING, "主要成效")
                .cell(Role.PROSE, prose)
                .sheet(false);

        assertThat(cells(grids(sheet))).extracting(Cell::text).containsExactly("主要成效", prose);
    }

    private static List<Grid> grids(Sheet sheet) {
        try {
            var out = new ByteArrayOutputStream();
            PdfSheet.write(List.of(sheet), out);
            return PdfReader.grids(FileContent.of("t.pdf", new ByteArrayInputStream(out.toByteArray())));
        } catch (IOException | MissingGlyphException | UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Cell> cells(List<Grid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    private static List<SheetCell> printed(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.text().isBlank())
                .toList();
    }

    /** The texts without those of headings that are printed once more. */
    private static List<String> firstOf(List<String> texts, Sheet sheet) {
        var again = new HashSet<String>();
        printed(sheet).stream()
                .filter(cell -> Look.of(cell.role()).repeated())
                .forEach(cell -> again.add(squeezed(cell.text())));
        var seen = new HashSet<String>();
        var first = new ArrayList<String>();
        for (var text : texts) {
            if (seen.add(text) || !again.contains(text)) {
                first.add(text);
            }
        }
        return first;
    }

    /** The columns at which some cell of the table begins. */
    private static NavigableSet<Integer> edges(Sheet sheet) {
        var edges = new TreeSet<Integer>();
        for (var row : sheet.rows()) {
            for (var cell : row.cells()) {
                if (Look.of(cell.role()).bordered()) {
                    edges.addAll(Arrays.asList(cell.column(), cell.column() + cell.columns()));
                }
            }
        }
        return edges;
    }

    private static String squeezed(Cell cell) {
        return squeezed(cell.text());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}

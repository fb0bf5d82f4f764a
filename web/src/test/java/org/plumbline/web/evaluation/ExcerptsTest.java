package org.plumbline.web.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.Row;
import org.plumbline.documents.reading.Problem;

/** Excerpts, printed: cells between bars, {@code >} columns covered, {@code v} rows covered, what is not understood in brackets. */
class ExcerptsTest {

    @Test
    void aRowIsShownBetweenItsNeighbours() {
        var grid = grid("", row(1, "a", "b"), row(2, "c", "d"), row(3, "e", "f"), row(4, "g", "h"), row(5, "i", "j"));

        assertThat(print(grid, problem("R3C2", "f"))).isEqualTo("""
                columns 1 2
                2 |c|d|
                3 |e|[f]R3C2|
                4 |g|h|
                """);
    }

    @Test
    void rowsThatPrintNothingAreLeftOut() {
        var grid = grid("", row(1, "a"), row(7, "b"), row(20, "c"));

        assertThat(print(grid, problem("R7C1", "b"))).isEqualTo("""
                columns 1
                1 |a|
                7 |[b]R7C1|
                20 |c|
                """);
    }

    @Test
    void rowsNearOneAnotherAreOneExcerptAndOthersApart() {
        var grid = grid(
                "",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> row(number, "r" + number))
                        .toArray(Row[]::new));

        assertThat(print(grid, problem("R2C1", "r2"), problem("R5C1", "r5"), problem("R10C1", "r10")))
                .isEqualTo("""
                        columns 1
                        1 |r1|
                        2 |[r2]R2C1|
                        3 |r3|
                        4 |r4|
                        5 |[r5]R5C1|
                        6 |r6|
                        columns 1
                        9 |r9|
                        10 |[r10]R10C1|
                        11 |r11|
                        """);
    }

    @Test
    void mergedCellsKeepTheirRoomAndEmptyColumnsAreOne() {
        var grid = grid(
                "",
                new Row(1, List.of(new Cell("", 1, 1, 3, 1, "tall"), new Cell("", 1, 2, 1, 8, "wide"))),
                new Row(2, List.of(new Cell("", 2, 9, "x"))),
                new Row(3, List.of(new Cell("", 3, 2, "y"))));

        assertThat(print(grid, problem("R3C2", "y"))).isEqualTo("""
                columns 1 2 3–8 9
                2 |tallv2|>2|x|
                3 |[y]R3C2|>2|
                """);
    }

    @Test
    void aPartOfACellIsMarkedWithinIt() {
        var grid = grid("", row(1, "项目名称 甲 备注 乙"));

        assertThat(print(grid, problem("R1C1", "备注"))).isEqualTo("""
                columns 1
                1 |项目名称 甲 [备注] 乙R1C1|
                """);
    }

    @Test
    void whatIsMissingIsAnEmptyRowAtItsPlace() {
        var grid = grid("表1", row(1, "a", "b"), row(2, "c", "d"));

        assertThat(print(grid, problem("表1!R3", ""))).isEqualTo("""
                表1 columns 1 2
                2 |c|d|
                3 |>2表1!R3|
                """);
    }

    @Test
    void tablesKeepTheirOrderAndTheirPlace() {
        var problems = List.of(problem("乙!R1C1", "b"), problem("甲!R1C1", "a"), problem("forms[0].x", "c"));

        var excerpts = new Excerpts(List.of(grid("甲", row("甲", 1, "a")), grid("乙", row("乙", 1, "b")))).of(problems);

        assertThat(excerpts).extracting(Excerpt::place).containsExactly("甲", "乙", "");
        assertThat(excerpts.get(2).rows()).isEmpty();
        assertThat(excerpts.get(2).problems()).containsExactly(problem("forms[0].x", "c"));
    }

    @Test
    void aWideTableIsShownAroundTheCell() {
        var texts =
                IntStream.rangeClosed(1, 100).mapToObj(number -> "c" + number).toArray(String[]::new);

        assertThat(print(grid("", row(1, texts)), problem("R1C50", "c50")))
                .startsWith("columns 44 45 46 47 48 49 50 51 52 53 54 55 56\n")
                .contains("|[c50]R1C50|");
    }

    @Test
    void longTextsAreShownByBeginningAndEnd() {
        var grid = grid("", row(1, "前".repeat(500) + "后", "x"));

        assertThat(print(grid, problem("R1C2", "x")))
                .contains("前 … 前")
                .contains("后|")
                .hasSizeLessThan(140);
    }

    @Test
    void everyProblemOfADamagedFileStandsInOneExcerpt() throws Exception {
        try (var sample = ExcerptsTest.class.getResourceAsStream("/samples/key-enterprises-2023.tsv")) {
            var text = new String(sample.readAllBytes(), UTF_8);
            for (int seed = 0; seed < 40; seed++) {
                var damaged = text.substring(0, text.length() * seed / 40) + "\t多余" + seed + "\n"
                        + text.substring(text.length() * seed / 40);
                var read = DocumentReader.extract("form.tsv", new ByteArrayInputStream(damaged.getBytes(UTF_8)));
                for (var form : read.forms()) {
                    var excerpts = new Excerpts(read.grids()).of(form.problems());

                    assertThat(excerpts.stream().flatMap(each -> each.problems().stream()))
                            .as("seed %d", seed)
                            .containsExactlyInAnyOrderElementsOf(form.problems());
                    assertThat(excerpts.stream()
                                    .flatMap(each -> each.rows().stream())
                                    .flatMap(row -> row.cells().stream())
                                    .map(ExcerptCell::address)
                                    .filter(address -> !address.isEmpty())
                                    .distinct())
                            .as("seed %d", seed)
                            .containsExactlyInAnyOrderElementsOf(form.problems().stream()
                                    .map(Problem::cell)
                                    .distinct()
                                    .toList());
                }
            }
        }
    }

    private static Problem problem(String cell, String text) {
        return new Problem(cell, text, new Wording("别的", "something else"));
    }

    private static Grid grid(String place, Row... rows) {
        return new Grid(place, List.of(rows));
    }

    private static Row row(int number, String... texts) {
        return row("", number, texts);
    }

    private static Row row(String place, int number, String... texts) {
        return new Row(
                number,
                IntStream.range(0, texts.length)
                        .mapToObj(at -> new Cell(place, number, at + 1, texts[at]))
                        .toList());
    }

    private static String print(Grid grid, Problem... problems) {
        return new Excerpts(List.of(grid))
                .of(List.of(problems)).stream().map(ExcerptsTest::print).collect(joining());
    }

    private static String print(Excerpt excerpt) {
        var heading = (excerpt.place() + " columns " + String.join(" ", excerpt.columns())).strip();
        return Stream.concat(Stream.of(heading), excerpt.rows().stream().map(ExcerptsTest::print))
                .map(line -> line + "\n")
                .collect(joining());
    }

    private static String print(ExcerptRow row) {
        return row.cells().stream()
                .map(cell -> cell.pieces().stream()
                                .map(piece -> piece.unread() ? "[" + piece.text() + "]" : piece.text())
                                .collect(joining())
                        + (cell.columns() > 1 ? ">" + cell.columns() : "")
                        + (cell.rows() > 1 ? "v" + cell.rows() : "")
                        + cell.address())
                .collect(joining("|", row.number() + " |", "|"));
    }
}

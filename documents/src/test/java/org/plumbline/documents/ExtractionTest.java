package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.RandomForm;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.reading.Extraction;

/** Cells understood and cells listed are together all cells of a file that print something, none of them twice. */
class ExtractionTest {

    private static final int SEEDS = 40;

    static Stream<Path> files() throws IOException {
        var files = new ArrayList<Path>(List.of(Samples.FIRST, Samples.SECOND));
        for (var folder : List.of(Path.of("src/test/golden"), Path.of("src/test/resources"))) {
            try (var all = Files.walk(folder)) {
                all.filter(file -> file.toString().matches(".*(form\\.txt|\\.html)"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void ofEveryFileThatIsKept(Path file) throws Exception {
        assertThat(Accounts.checked(file.toString(), Files.readAllBytes(file)).forms())
                .isNotEmpty();
    }

    static Stream<Arguments> pasted() throws IOException {
        var both = Samples.both();
        return Stream.of(
                Arguments.of("bars", both.replace('\t', '|')),
                Arguments.of("commas", both.replace(",", "，").replace('\t', ',')),
                Arguments.of("a cell a line", both.replace('\t', '\n')),
                Arguments.of("blanks", both.replaceAll("\t+", " ")),
                Arguments.of("one line", both.replaceAll("\\s+", " ")),
                Arguments.of("one row", both.replace("\n", "\t")),
                Arguments.of("row numbers", numbered(both)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pasted")
    void ofTextThatWasPasted(String name, String text) throws Exception {
        Accounts.checked(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ofAPartThatBelongsToNoForm() throws Exception {
        var stray = "\n项目支出绩效自评表\n主管部门\t某局\t实施单位\t某中心\n联系人\t某人\n";
        var extraction = Accounts.checked(
                "stray.tsv", (Files.readString(Samples.FIRST) + stray).getBytes(StandardCharsets.UTF_8));

        assertThat(extraction.listed())
                .extracting(Cell::text)
                .containsExactlyInAnyOrder("项目支出绩效自评表", "主管部门", "某局", "实施单位", "某中心", "联系人", "某人");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = Mode.EXCLUDE, names = "JSON")
    void ofFormsInEveryLayout(DocumentFormat format) throws Exception {
        for (var id : Layouts.ids()) {
            for (var sample : Samples.read(Samples.both())) {
                check(format, id, sample.source(), sample.form());
            }
            for (int seed = 0; seed < SEEDS; seed++) {
                check(format, id, "seed " + seed, new RandomForm(seed).form());
            }
        }
    }

    private static void check(DocumentFormat format, String id, String name, SelfEvaluation form) throws Exception {
        var written = new FormInLayout(form, Layouts.named(id).orElseThrow());
        var out = new ByteArrayOutputStream();
        format.write(List.of(written), out);
        var label = id + " " + name + "." + format.id();
        try {
            var extraction = Accounts.checked(label, out.toByteArray());
            if (format == DocumentFormat.XLSX || format == DocumentFormat.TSV) {
                everyValueIsClaimedAtItsCell(label, written.sheet(), extraction);
            }
        } catch (UnreadableDocumentException empty) {
            assertThat(empty.words().zh()).as(label).contains("没有找到自评表");
        }
    }

    /**
     * Each value that the sheet prints is said to stand in the cell it was printed in, or is listed there. A target in
     * three cells is said to stand in one of them.
     */
    private static void everyValueIsClaimedAtItsCell(String name, Sheet sheet, Extraction extraction) {
        var claimed = new HashSet<String>();
        for (var read : extraction.forms()) {
            claimed.addAll(read.cells().values());
            read.problems().forEach(problem -> claimed.add(problem.cell()));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (var cell : sheet.rows().get(row).cells()) {
                var path = cell.path();
                boolean part = path.isPresent() && path.get().field() == Indicator.Field.TARGET;
                if (path.isPresent() && !part && !cell.text().isBlank()) {
                    assertThat(claimed)
                            .as("%s: %s", name, cell.text())
                            .contains("R" + (row + 1) + "C" + (cell.column() + 1));
                }
            }
        }
    }

    private static String numbered(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var numbered = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            numbered.append(at + 1).append('\t').append(lines.get(at)).append('\n');
        }
        return numbered.toString();
    }
}

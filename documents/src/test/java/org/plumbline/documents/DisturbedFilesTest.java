package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.reading.Problem;
import org.plumbline.documents.reading.ReadForm;

/** The same forms in files that were edited, re-encoded or pasted: the same cells. */
class DisturbedFilesTest {

    @ParameterizedTest(name = "before column {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aBlankColumnChangesNothing(int column) throws Exception {
        assertReadsTheSame(eachLine(line -> {
            var cells = List.of(line.split("\t", -1));
            int at = Math.min(column, cells.size());
            return String.join("\t", cells.subList(0, at)) + (at == 0 ? "" : "\t") + "\t"
                    + String.join("\t", cells.subList(at, cells.size()));
        }));
    }

    @Test
    void blankRowsChangeNothing() throws Exception {
        assertReadsTheSame(Samples.both().replace("\n", "\n\t\t\n\n"));
    }

    @Test
    void aColumnOfRowNumbersChangesNothing() throws Exception {
        var lines = Samples.both().lines().toList();
        assertReadsTheSame(IntStream.range(0, lines.size())
                .mapToObj(at -> (at + 1) + "\t" + lines.get(at))
                .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\r\n", "\r"})
    void otherLineEndingsChangeNothing(String ending) throws Exception {
        assertReadsTheSame(Samples.both().replace("\n", ending));
    }

    @Test
    void aByteOrderMarkChangesNothing() throws Exception {
        assertReadsTheSame("\uFEFF" + Samples.both());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"GB18030", "UTF-16"})
    void anotherEncodingChangesNothing(String charset) throws Exception {
        var forms = Samples.read("test.tsv", Samples.both().getBytes(Charset.forName(charset)));
        assertThat(forms).extracting(ReadForm::form).isEqualTo(undisturbed());
    }

    @Test
    void fullWidthFiguresReadAsTheSameValuesAndKeepTheirText() throws Exception {
        var wide = Samples.both()
                .codePoints()
                .map(each -> each >= '%' && each <= '>' && each != '/' ? each + 0xFEE0 : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var forms = Samples.read(wide);
        for (int at = 0; at < 2; at++) {
            assertThat(quantities(forms.get(at).form()))
                    .isEqualTo(quantities(undisturbed().get(at)));
            assertThat(forms.get(at).problems()).isEmpty();
        }
        assertThat(forms.get(0).form().funding().get(0).executed().text()).isEqualTo("３４．７７");
    }

    @Test
    void aColumnWithoutMeaningIsListedAndTheRestIsRead() throws Exception {
        var noted = eachLine(line -> line + (line.startsWith("一级指标") ? "\t备注" : line.startsWith("产出") ? "\t甲" : "\t"));
        var forms = Samples.read(noted);
        assertThat(forms).extracting(ReadForm::form).isEqualTo(undisturbed());
        assertThat(forms.get(0).problems()).extracting(Problem::text).containsExactly("甲");
    }

    @Test
    void aFileCutAnywhereGivesWhatIsThereOrAClearRefusal() throws Exception {
        var bytes = Samples.both().getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length; length += 7) {
            var cut = Arrays.copyOf(bytes, length);
            try {
                assertThat(Samples.read("cut.tsv", cut)).as("cut at %d", length).isNotEmpty();
            } catch (UnreadableDocumentException e) {
                assertThat(e.words().zh()).as("cut at %d", length).startsWith("cut.tsv：");
            }
        }
    }

    @Test
    void aFormWithoutItsTableSaysThatItMayBeCut() throws Exception {
        var lines = Samples.both().lines().limit(9).collect(Collectors.joining("\n"));
        assertThat(Samples.read(lines).get(0).problems())
                .extracting(problem -> problem.expected().en())
                .containsExactly("the table of indicators; the form may have been cut here");
    }

    private static void assertReadsTheSame(String text) throws Exception {
        var forms = Samples.read(text);
        assertThat(forms).extracting(ReadForm::form).isEqualTo(undisturbed());
        assertThat(forms).allSatisfy(read -> assertThat(read.problems()).isEmpty());
    }

    private static List<SelfEvaluation> undisturbed() throws Exception {
        return Samples.read(Samples.both()).stream().map(ReadForm::form).toList();
    }

    private static String eachLine(UnaryOperator<String> change) throws IOException {
        return Samples.both().lines().map(change).collect(Collectors.joining("\n"));
    }

    private static List<Map.Entry<FormPath, Reading.Quantity>> quantities(SelfEvaluation form) {
        return form.cells()
                .flatMap(cell ->
                        Printed.of(cell.getValue()).quantity().stream().map(read -> Map.entry(cell.getKey(), read)))
                .toList();
    }
}

package org.plumbline.documents.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.form.Width;
import org.plumbline.documents.Accounts;
import org.plumbline.documents.docx.DocxSheet;
import org.plumbline.documents.html.HtmlSheet;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.tsv.TsvSheet;
import org.plumbline.documents.xlsx.XlsxSheet;

/**
 * Forms written in official layouts, disturbed as people disturb them and read again are the same forms, but for what
 * the layout has no cell for. Texts are compared in half width.
 */
class RoundTripTest {

    private static final int SEEDS = 1000;

    @FunctionalInterface
    private interface Writer {
        void write(List<Sheet> sheets, OutputStream out) throws IOException;
    }

    static Stream<Arguments> cases() {
        return Stream.of("national", "shanghai", "sichuan", "yunnan", "transfer")
                .flatMap(layout -> Stream.of(
                        Arguments.of(layout, "tsv", (Writer) TsvSheet::write),
                        Arguments.of(layout, "html", (Writer) HtmlSheet::write),
                        Arguments.of(layout, "xlsx", (Writer) XlsxSheet::write),
                        Arguments.of(layout, "docx", (Writer) DocxSheet::write)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("cases")
    void aDisturbedTableReadsAsTheSameForm(String layout, String format, Writer writer) throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) {
            var form = BelievableForm.of(seed);
            var sheet = Layouts.named(layout).orElseThrow().sheet(form);
            var written = new ByteArrayOutputStream();
            writer.write(List.of(DisturbedSheet.of(sheet, new Random(seed))), written);
            var file = seed % 3 == 0 ? Borders.dropped(written.toByteArray()) : written.toByteArray();
            var read = Accounts.checked("seed-" + seed, file).forms();
            assertThat(read).as("seed %d", seed).hasSize(1);
            assertThat(values(read.get(0).form()))
                    .as("seed %d: problems %s", seed, read.get(0).problems())
                    .isEqualTo(values(without(form, sheet)));
        }
    }

    /** Else the borders would be lost on the round trip without anybody noticing. */
    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("cases")
    void bordersAreDrawnAndCanBeDropped(String layout, String format, Writer writer) throws Exception {
        var written = new ByteArrayOutputStream();
        writer.write(List.of(Layouts.named(layout).orElseThrow().sheet(BelievableForm.of(0))), written);
        var bare = Borders.dropped(written.toByteArray());
        if (format.equals("tsv")) {
            assertThat(bare).isEqualTo(written.toByteArray());
            return;
        }
        assertThat(Borders.count(written.toByteArray())).isPositive();
        assertThat(Borders.count(bare)).isZero();
    }

    private static SelfEvaluation without(SelfEvaluation form, Sheet sheet) {
        var kept = form;
        for (var path : sheet.leftOut()) {
            kept = kept.with(path, "");
        }
        return kept;
    }

    private static SortedMap<String, String> values(SelfEvaluation form) {
        var values = new TreeMap<String, String>();
        form.cells()
                .filter(cell -> cell.getKey().field() != HeadField.TITLE)
                .forEach(cell -> values.put(cell.getKey().toString(), fold(cell.getValue())));
        for (int line = 0; line < form.funding().size(); line++) {
            values.put(
                    "funding[" + line + "].source",
                    form.funding().get(line).source().id());
        }
        return values;
    }

    private static String fold(String text) {
        return Width.fold(text).replaceAll("\\s+", " ");
    }
}

package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.RandomForm;
import org.plumbline.documents.reading.ReadForm;

/** A form that is printed as PDF reads as the workbook of the same form does, in every layout. */
class PrintedFormsTest {

    private static final int SEEDS = 20;

    static Stream<String> layouts() {
        return Layouts.ids().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void theSamplesReadAsFromAWorkbook(String layout) throws Exception {
        for (var sample : Samples.read(Samples.both())) {
            var form = new FormInLayout(sample.form(), Layouts.named(layout).orElseThrow());
            readsAlike(sample.form().toString(), form);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void randomFormsReadAsFromAWorkbook(String layout) throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            var form = new FormInLayout(
                    new RandomForm(seed).form(), Layouts.named(layout).orElseThrow());
            readsAlike("seed " + seed, form);
        }
    }

    private static void readsAlike(String name, FormInLayout form) throws Exception {
        var workbook = read(DocumentFormat.XLSX, form);
        var print = read(DocumentFormat.PDF, form);
        assertThat(print)
                .extracting(ReadForm::form)
                .as(name)
                .isEqualTo(workbook.stream().map(ReadForm::form).toList());
        assertThat(print)
                .extracting(PrintedFormsTest::unread)
                .as(name)
                .isEqualTo(workbook.stream().map(PrintedFormsTest::unread).toList());
    }

    private static List<String> unread(ReadForm form) {
        return form.problems().stream().map(problem -> problem.text()).toList();
    }

    private static List<ReadForm> read(DocumentFormat format, FormInLayout form) throws Exception {
        var out = new ByteArrayOutputStream();
        format.write(List.of(form), out);
        return DocumentReader.read("t." + format.id(), new ByteArrayInputStream(out.toByteArray()));
    }
}

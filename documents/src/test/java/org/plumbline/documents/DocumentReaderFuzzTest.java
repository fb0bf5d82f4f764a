package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.json.FormJson;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.reading.ReadForm;

/** Reads or refuses any file. Every build tries the seeds; the README says how to search for more. */
class DocumentReaderFuzzTest {

    static Stream<byte[]> seeds() throws IOException, UnreadableDocumentException {
        var files = new ArrayList<byte[]>();
        for (var path : List.of(
                Samples.FIRST, Samples.SECOND, Path.of("src/test/golden/national-with-year-and-reasons/form.txt"))) {
            files.add(Files.readAllBytes(path));
        }
        files.add(Samples.both().getBytes(Charset.forName("GB18030")));
        files.add(Samples.both().replace('\t', '|').getBytes(StandardCharsets.UTF_8));
        var forms = Samples.read(Samples.both()).stream().map(ReadForm::form).toList();
        for (var format : DocumentFormat.values()) {
            var file = new ByteArrayOutputStream();
            format.write(forms, Layouts.complete(), file);
            files.add(file.toByteArray());
        }
        return files.stream();
    }

    @MethodSource("seeds")
    @FuzzTest
    void readsOrRefusesAnyFile(byte @NotNull [] file) throws IOException {
        List<ReadForm> forms;
        try {
            forms = Samples.read("file", file);
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.words().zh()).startsWith("file：");
            return;
        }
        assertThat(forms)
                .isNotEmpty()
                .allSatisfy(read ->
                        assertThat(FormJson.read(FormJson.write(read.form()))).isEqualTo(read.form()));
    }
}

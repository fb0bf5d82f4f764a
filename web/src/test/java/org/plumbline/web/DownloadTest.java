package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.documents.DocumentReader;

/** Forms handed out as files. */
class DownloadTest {

    private final Visitor clerk = Visitor.signedIn(TestApplication.FIRST);

    @ParameterizedTest
    @CsvSource({
        "json, application/json",
        "tsv, text/tab-separated-values",
        "html, text/html",
    })
    void aDownloadIsTheFormUnderItsName(String format, String type) {
        long id = TestApplication.newForm(TestApplication.FIRST);

        var file = clerk.get("/forms/" + id + "/form." + format);

        assertThat(file.header("Content-Type")).startsWith(type);
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment")
                .endsWith("filename*=UTF-8''%E9%87%8D%E7%82%B9%E4%B8%AD%E5%B0%8F%E4%BC%81%E4%B8%9A%E5%B7%A5%E4%BD%9C."
                        + format);
        assertThat(file.body()).contains("需进一步解决就业难和招工难结构性矛盾");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "tsv"})
    void aDownloadReadsAsTheSameForm(String format) throws Exception {
        long id = TestApplication.newForm(TestApplication.FIRST);
        var original = DocumentReader.read(
                        "form.tsv", new ByteArrayInputStream(TestApplication.sample("key-enterprises-2023.tsv")))
                .get(0);

        var file = clerk.get("/forms/" + id + "/form." + format);

        assertThat(DocumentReader.read(
                                "form", new ByteArrayInputStream(file.body().getBytes(UTF_8)))
                        .get(0)
                        .form())
                .isEqualTo(original.form());
    }

    @Test
    void anUnknownFormatIsNotThere() {
        long id = TestApplication.newForm(TestApplication.FIRST);

        assertThat(clerk.get("/forms/" + id + "/form.exe").status()).isEqualTo(404);
    }
}

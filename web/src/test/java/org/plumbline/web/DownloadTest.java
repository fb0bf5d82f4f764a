package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.web.Visitor.Answer;

/** Forms handed out as files, one by one or many in a zip. */
class DownloadTest {

    private static final String NO_GLYPH = "\uD83D\uDC68";

    private final Visitor clerk = Visitor.signedIn(TestApplication.FIRST);

    @ParameterizedTest
    @CsvSource({
        "json, application/json",
        "tsv, text/tab-separated-values",
        "html, text/html",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pdf, application/pdf",
    })
    void aDownloadIsTheFormUnderItsName(String format, String type) throws Exception {
        long id = newForm("重点中小企业工作");

        var file = clerk.get("/forms/" + id + "/form." + format);

        assertThat(file.header("Content-Type")).startsWith(type);
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment")
                .endsWith("filename*=UTF-8''%E9%87%8D%E7%82%B9%E4%B8%AD%E5%B0%8F%E4%BC%81%E4%B8%9A%E5%B7%A5%E4%BD%9C."
                        + format);
        assertThat(read(file.response().body()).indicators()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "tsv"})
    void aDownloadReadsAsTheSameForm(String format) throws Exception {
        long id = newForm("重点中小企业工作");
        var original = read(TestApplication.sample("key-enterprises-2023.tsv"));

        var file = clerk.get("/forms/" + id + "/form." + format);

        assertThat(read(file.response().body())).isEqualTo(original);
    }

    static List<String> layouts() {
        return Layouts.ids();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aFormGoesOutInTheLayoutThatIsChosen(String layout) throws Exception {
        long id = newForm("重点中小企业工作");

        for (var format : DocumentFormat.ids()) {
            var file = clerk.get("/forms/" + id + "/form." + format + "?layout=" + layout);

            assertThat(file.status()).as(format).isEqualTo(200);
            assertThat(DocumentReader.read(
                                    "form",
                                    new ByteArrayInputStream(file.response().body()))
                            .get(0)
                            .form()
                            .indicators())
                    .as(format)
                    .hasSize(6);
        }
    }

    @Test
    void withoutAChoiceAFormGoesOutInTheLayoutThatItCameIn() throws Exception {
        long id = newForm("重点中小企业工作");

        var file = clerk.get("/forms/" + id + "/form.xlsx").response().body();

        assertThat(DocumentReader.read("form", new ByteArrayInputStream(file))
                        .get(0)
                        .layout())
                .isEqualTo("shanghai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"form.exe", "form.xlsx?layout=atlantis", "form.json?layout=../complete"})
    void anUnknownFormatOrLayoutIsNotThere(String file) {
        long id = newForm("重点中小企业工作");

        assertThat(clerk.get("/forms/" + id + "/" + file).status()).isEqualTo(404);
    }

    @Test
    void theChoiceSaysWhichLayoutLacksACell() {
        long id = newForm("重点中小企业工作");

        assertThat(clerk.get("/forms/" + id).body()).containsPattern(">全国通用[^<]*，缺 1 处的格<");
    }

    @Test
    void aFormThatTheFormatCannotShowSaysSoOnItsPage() {
        long id = newForm("项目" + NO_GLYPH);

        var page = clerk.follow(clerk.get("/forms/" + id + "/form.pdf"));

        assertThat(page.body()).contains("没有写出文件：").contains("U+1F468");
    }

    @Test
    void theChosenFormsComeInAZipUnderReadableNamesThatDiffer() throws Exception {
        var forms = chosen(newForm("甲/乙:项目"), newForm("甲/乙:项目"), newForm("con"));

        var zip = clerk.get("/forms/zip?format=xlsx&layout=" + forms);

        assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
        assertThat(zip.header("Content-Disposition")).endsWith("; filename*=UTF-8''%E8%87%AA%E8%AF%84%E8%A1%A8.zip");
        assertThat(entries(zip).keySet()).containsExactly("甲_乙_项目.xlsx", "甲_乙_项目-2.xlsx", "_con.xlsx", "说明.txt");
        assertThat(read(bytes(entries(zip), "甲_乙_项目-2.xlsx")).indicators()).hasSize(6);
    }

    @Test
    void theNotesSayWhatTheLayoutHasNoCellFor() throws Exception {
        var zip = clerk.get("/forms/zip?format=docx&layout=national" + chosen(newForm("子")));

        assertThat(notes(zip))
                .contains("写出 1 份自评表，0 份没有写出。")
                .contains("子.docx  ←  演示单位甲  form.tsv#1")
                .contains("没有 1 处内容的格，未写入：评分等级");
    }

    @Test
    void aFormThatCannotBeWrittenIsInTheNotesAndTheOthersInTheZip() throws Exception {
        var zip = clerk.get("/forms/zip?format=pdf&layout=complete" + chosen(newForm("丑" + NO_GLYPH), newForm("寅")));

        assertThat(entries(zip).keySet()).containsExactly("寅.pdf", "说明.txt");
        assertThat(notes(zip))
                .contains("写出 1 份自评表，1 份没有写出。")
                .contains("✗ 丑" + NO_GLYPH + ".pdf")
                .contains("没有写出：")
                .contains("U+1F468");
    }

    @Test
    void allThatAPageShowsComeWithoutChoosing() throws Exception {
        long first = newForm("卯");
        long second = newForm("辰");

        var zip = clerk.get("/forms/zip?format=json&all=&form=" + first + "&shown=" + first + "," + second);

        assertThat(entries(zip).keySet()).containsExactly("卯.json", "辰.json", "说明.txt");
    }

    @Test
    void aZipWithAFormOfAnotherUnitIsNotThere() {
        long own = newForm("巳");
        long other = TestApplication.newForm(TestApplication.SECOND);

        assertThat(clerk.get("/forms/zip?format=json" + chosen(own, other)).status())
                .isEqualTo(404);
    }

    @Test
    void withoutAChoiceThereIsNoZipAndTheListSaysSo() {
        var page = clerk.follow(clerk.get("/forms/zip?format=xlsx&shown=1"));

        assertThat(page.body()).contains("没有勾选任何一份");
    }

    @Test
    void theNotesSpeakTheLanguageOfThePage() throws Exception {
        clerk.get("/forms?lang=en");

        var zip = clerk.get("/forms/zip?format=docx&layout=national" + chosen(newForm("午")));

        assertThat(new String(bytes(entries(zip), "notes.txt"), UTF_8))
                .contains("1 form written, 0 not written.")
                .contains("has no cell for 1 value, not written: Rating");
    }

    private static long newForm(String project) {
        var sample = new String(TestApplication.sample("key-enterprises-2023.tsv"), UTF_8);
        return TestApplication.newForm(
                TestApplication.FIRST, sample.replace("重点中小企业工作", project).getBytes(UTF_8));
    }

    private static String chosen(long... ids) {
        var forms = new StringBuilder();
        for (long id : ids) {
            forms.append("&form=").append(id);
        }
        return forms.toString();
    }

    private static SelfEvaluation read(byte[] file) throws IOException, UnreadableDocumentException {
        return DocumentReader.read("form", new ByteArrayInputStream(file))
                .get(0)
                .form();
    }

    private static String notes(Answer zip) throws IOException {
        return new String(bytes(entries(zip), "说明.txt"), UTF_8);
    }

    private static byte[] bytes(Map<String, byte[]> entries, String name) {
        return entries.getOrDefault(name, new byte[0]);
    }

    private static Map<String, byte[]> entries(Answer zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var file =
                new ZipInputStream(new ByteArrayInputStream(zip.response().body()), UTF_8)) {
            for (var entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
                entries.put(entry.getName(), file.readAllBytes());
            }
        }
        return entries;
    }
}

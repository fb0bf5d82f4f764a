package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.reading.ReadForm;

/** Forms on web pages. */
class WebPagesTest {

    private static final Path PORTAL = Path.of("src/test/resources/org/plumbline/documents/html/portal-article.html");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void ourOwnPageReadsBackAsTheSameForms(String charset) throws Exception {
        var forms = samples();
        var page = new String(page(forms), StandardCharsets.UTF_8).getBytes(Charset.forName(charset));
        var again = Samples.read("page.html", page);
        assertThat(again).extracting(ReadForm::form).isEqualTo(forms);
        assertThat(again).allSatisfy(read -> assertThat(read.problems()).isEmpty());
    }

    @Test
    void linesOfProseReadBackAsLines() throws Exception {
        var form = samples().get(0).with(FormPath.of(HeadField.EXPECTED), "一、完成建设。\n二、<p>通过</p>验收。");
        assertThat(Samples.read("page.html", page(List.of(form))).get(0).form()).isEqualTo(form);
    }

    @Test
    void theFormOfAPortalsPageIsRead() throws Exception {
        var forms = Samples.read(PORTAL);
        assertThat(forms).hasSize(1);
        var form = forms.get(0).form();
        assertThat(form.text(HeadField.PROJECT)).isEqualTo("道路养护");
        assertThat(form.indicators()).hasSize(1);
        assertThat(form.indicators().get(0).actual().text()).isEqualTo("270公里");
        assertThat(forms.get(0).cells().get(FormPath.of(HeadField.PROJECT))).isEqualTo("表1!R1C3");
    }

    @Test
    void aPageWithoutContentIsRefused() {
        var page = "<!doctype html><title>自评表</title><div id=app></div><script src=app.js></script>";
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Samples.read("page.html", page.getBytes(StandardCharsets.UTF_8)))
                .satisfies(refusal -> assertThat(refusal.words().zh()).contains("没有找到自评表"));
    }

    @Test
    void aPageThatIsNamedAsAWorkbookIsReadAsWhatItIs() throws Exception {
        assertThat(Samples.read("自评表.xls", Files.readAllBytes(PORTAL))).hasSize(1);
    }

    private static List<SelfEvaluation> samples() throws Exception {
        return Samples.read(Samples.both()).stream().map(ReadForm::form).toList();
    }

    private static byte[] page(List<SelfEvaluation> forms) throws Exception {
        var out = new ByteArrayOutputStream();
        DocumentFormat.HTML.write(forms, Layouts.complete(), out);
        return out.toByteArray();
    }
}

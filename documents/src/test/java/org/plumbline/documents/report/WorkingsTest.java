package org.plumbline.documents.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.language.Language;
import org.plumbline.documents.DocumentReader;

/** Wherever a working is shown, its words are the same. */
class WorkingsTest {

    private static final CheckedForm[] FORMS = {CheckedSamples.keyEnterprises(), CheckedSamples.smeDevelopment()};

    @ParameterizedTest
    @EnumSource
    void everyFormatShowsTheSameWords(ScoreFormat format) throws IOException {
        var shown = squeezed(shown(format));

        for (var form : FORMS) {
            for (var words : words(form)) {
                assertThat(shown).contains(squeezed(words));
            }
        }
    }

    @Test
    void theFormOfADocumentReadsBack() throws Exception {
        for (var format : List.of(ScoreFormat.XLSX, ScoreFormat.DOCX, ScoreFormat.PDF, ScoreFormat.HTML)) {
            var bytes = Reports.bytes(format::open, Language.ZH, FORMS);

            assertThat(DocumentReader.read("x." + format.id(), new ByteArrayInputStream(bytes)))
                    .as(format.id())
                    .extracting(read -> read.form())
                    .containsExactly(FORMS[0].form(), FORMS[1].form());
        }
    }

    @Test
    void noFormsMakeNoDocument() throws IOException {
        assertThat(Reports.bytes(ScoreFormat.PDF::open, Language.ZH)).isEmpty();
    }

    /** What JSON, web and everybody else takes from the workings of a form's lines. */
    private static List<String> words(CheckedForm form) {
        var words = new ArrayList<String>();
        form.scorecard()
                .lines()
                .flatMap(line -> Workings.working(line.award()).stream())
                .forEach(working -> {
                    words.add(working.rule().words().zh());
                    working.steps().forEach(step -> words.add(step.words().zh()));
                    words.add(working.basis().describe().zh());
                });
        assertThat(words).hasSizeGreaterThan(20);
        return words;
    }

    private static String shown(ScoreFormat format) throws IOException {
        var bytes = Reports.bytes(format::open, Language.ZH, FORMS);
        return switch (format) {
            case TEXT, JSON -> new String(bytes, UTF_8);
            case HTML ->
                Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "").text();
            case XLSX -> xlsx(bytes);
            case DOCX -> docx(bytes);
            case PDF -> pdf(bytes);
        };
    }

    private static String xlsx(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(text::append)));
        }
        return text.toString();
    }

    private static String docx(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Documents break lines where they like, and quote marks are escaped in JSON. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}

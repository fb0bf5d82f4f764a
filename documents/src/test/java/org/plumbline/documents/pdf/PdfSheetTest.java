package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.documents.layout.Role.FIGURE;
import static org.plumbline.documents.layout.Role.HEADING;
import static org.plumbline.documents.layout.Role.PROSE;
import static org.plumbline.documents.layout.Role.TEXT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.Indicator;
import org.plumbline.documents.layout.Sheet;

class PdfSheetTest {

    @Test
    void printsEveryTextInTheOrderOfTheTable() throws Exception {
        var sheet = SampleSheets.form("促进中小企业发展", 30, 6, false);
        var text = text(write(sheet));

        int at = 0;
        for (var row : sheet.rows()) {
            for (var cell : row.cells()) {
                var part = squeezed(cell.text())
                        .substring(0, Math.min(20, squeezed(cell.text()).length()));
                assertThat(text.indexOf(part, at)).as(cell.text()).isNotNegative();
                at = text.indexOf(part, at);
            }
        }
    }

    @Test
    void countsThePagesOfEachFormAndNumbersThemWhereThereAreSeveral() throws Exception {
        var shortForm = SampleSheets.form("短", 3, 1, false);
        var longForm = SampleSheets.form("长", 30, 8, false);

        assertThat(text(write(shortForm))).doesNotContain("第1页");
        assertThat(text(write(shortForm, longForm))).containsSubsequence("第1页共3页", "第2页共3页", "第3页共3页");
    }

    @Test
    void beginsAPageWithEachForm() throws Exception {
        var bytes = write(SampleSheets.form("甲", 3, 1, false), SampleSheets.form("乙", 3, 1, false));

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(595.28f, within());
            assertThat(text(document, 2)).startsWith("项目支出绩效自评表").contains("乙");
        }
    }

    @Test
    void repeatsTheColumnHeadingsWhereTheIndicatorsGoOn() throws Exception {
        var bytes = write(SampleSheets.form("长", 30, 8, false));

        try (var document = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page)).as("page %d", page).containsOnlyOnce("一级指标二级指标三级指标");
            }
        }
    }

    @Test
    void cutsNothingOfAParagraphThatIsLongerThanAPage() throws Exception {
        var sentences =
                IntStream.range(0, 900).mapToObj(at -> "第 " + at + " 句，说明完成情况。").toList();
        var sheet = Table.of("长文", 10, 90)
                .row()
                .cell(HEADING, "总结")
                .cell(PROSE, String.join("", sentences))
                .row()
                .cell(HEADING, "结论")
                .cell(FIGURE, "优")
                .sheet(false);
        var text = text(write(sheet)).replaceAll("第\\d+页共\\d+页|总结", "");

        assertThat(text).isEqualTo(squeezed(String.join("", sentences)) + "结论优");
    }

    @Test
    void writesTheSameBytesForTheSameForms() throws Exception {
        var once = write(SampleSheets.form("甲", 12, 3, true));

        assertThat(write(SampleSheets.form("甲", 12, 3, true))).isEqualTo(once);
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(at -> unchecked(SampleSheets.form("甲", 12, 3, true)))
                        .toList())
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(once));
    }

    @Test
    void embedsASubsetOfTheFontAndTellsTitleAndLanguage() throws Exception {
        var bytes = write(SampleSheets.form("甲", 3, 1, false));

        assertThat(bytes.length).isLessThan(100_000);
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("项目支出绩效自评表 甲");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
            }
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"完成😀, U+1F600", "𠮷祥, U+20BB7", "☑ 优, U+2611", "\uE5E5, U+E5E5"})
    void refusesACharacterThatTheFontCannotDrawBeforeWriting(String text, String code) {
        var sheet = Table.of("甲", 50, 50)
                .row()
                .cell(HEADING, "三级指标")
                .cell(TEXT, text, 1, 1, Optional.of(FormPath.of(Indicator.Field.NAME, 3)))
                .sheet(false);
        var out = new ByteArrayOutputStream();

        assertThatExceptionOfType(MissingGlyphException.class)
                .isThrownBy(() -> PdfSheet.write(List.of(sheet), out))
                .satisfies(missing -> {
                    assertThat(missing.words().zh()).contains(code, "“甲”的指标 4“三级指标”", "请改用");
                    assertThat(missing.words().en()).contains(code, "indicator 4, Level-3 indicator of “甲”");
                });
        assertThat(out.size()).isZero();
    }

    @Test
    void tellsTheFirstCharactersThatAreMissingAndHowManyThereAre() {
        var sheet = Table.of("甲", 50).row().cell(TEXT, "😀😁😂😃😄😅😅").sheet(false);

        assertThatExceptionOfType(MissingGlyphException.class)
                .isThrownBy(() -> PdfSheet.write(List.of(sheet), new ByteArrayOutputStream()))
                .satisfies(missing -> assertThat(missing.words().zh())
                        .contains("U+1F604", "第 1 行第 1 列", "等 6 个字")
                        .doesNotContain("U+1F605"));
    }

    private static byte[] write(Sheet... sheets) throws IOException, MissingGlyphException {
        var out = new ByteArrayOutputStream();
        PdfSheet.write(List.of(sheets), out);
        return out.toByteArray();
    }

    private static byte[] unchecked(Sheet sheet) {
        try {
            return write(sheet);
        } catch (IOException | MissingGlyphException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return squeezed(stripper.getText(document));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(0.01f);
    }
}

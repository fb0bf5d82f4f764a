package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** What cannot be read is refused in one sentence, without taking the memory or the time that the file asks for. */
class RefusedPdfTest {

    @Test
    void aPasswordIsAskedFor() throws Exception {
        refused(locked("secret"), "设有打开密码");
    }

    @Test
    void aFileThatOnlyForbidsChangesOpens() throws Exception {
        assertThat(DrawnPdf.read(locked(""))).hasSize(1);
    }

    @Test
    void aPictureOnlyFileIsAScan() {
        refused(new DrawnPdf().picture(600, 800).bytes(), "没有文字层，是扫描件");
        refused(new DrawnPdf().picture(600, 800).text(500, 790, "扫描全能王 创建", 6).bytes(), "没有文字层，是扫描件");
    }

    @Test
    void anEmptyPageHasNoText() {
        refused(new DrawnPdf().bytes(), "里面没有文字");
    }

    @Test
    void charactersThatAreNotToldAreNotGuessed() {
        refused(
                pdf(
                        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font"
                                + " /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)"
                                + " /Supplement 0 >> >>] >>",
                        "BT /F 10 Tf 50 700 Td <00210022002300240025> Tj ET"),
                "取出来是乱码");
    }

    @Test
    void aFileThatIsCutOffIsRefused() {
        var whole = SampleSheets.bytes(SampleSheets.form("甲", 5, 1, false));

        IntStream.of(9, 100, whole.length / 3, whole.length / 2, whole.length - 40)
                .forEach(length -> refused(Arrays.copyOf(whole, length), "不完整"));
    }

    @Test
    void noDamageMakesItFail() {
        var whole = SampleSheets.bytes(SampleSheets.form("甲", 5, 1, false));
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var damaged = whole.clone();
            for (int hits = 1 + random.nextInt(30); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(DrawnPdf.read(damaged)).as("seed %d", seed).isNotNull();
            } catch (UnreadableDocumentException | IOException e) {
                assertThat(e).as("seed %d", seed).isInstanceOf(UnreadableDocumentException.class);
            }
        }
    }

    @Test
    void tooManyPagesOrCharactersAreRefused() {
        var pages = new DrawnPdf();
        IntStream.range(0, 500).forEach(page -> pages.page());
        var text = new DrawnPdf();
        IntStream.range(0, 5_001).forEach(line -> text.text(10, line % 700, "指标".repeat(50)));

        refused(pages.bytes(), "有 501 页");
        refused(text.bytes(), "文字超过 50 万个");
    }

    @Test
    void whatUnpacksToGigabytesIsRefusedBeforeItIsUnpacked() throws Exception {
        refused(packed("/FlateDecode", deflated(new byte[200 << 20])), "解开后太大");
        refused(packed("[/FlateDecode /FlateDecode]", deflated(deflated(new byte[200 << 20]))), "解开后太大");
    }

    @Test
    void pagesOfNothingButBlanksAreRefused() {
        refused(file("<< >>", " ".repeat(17 << 20), ""), "图形太多");
    }

    @Test
    void formsWithinFormsWithoutEndAreRefused() {
        var objects = new StringBuilder();
        for (int depth = 0; depth < 9; depth++) {
            var content = "/X Do ".repeat(20);
            objects.append(10 + depth)
                    .append(" 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ")
                    .append(11 + depth)
                    .append(" 0 R >> >> /Length ")
                    .append(content.length())
                    .append(" >>\nstream\n")
                    .append(content)
                    .append("\nendstream\nendobj\n");
        }
        objects.append(
                "19 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 9 >>\nstream\n0 0 1 1 re\nendstream\nendobj\n");
        refused(file("<< /XObject << /X 10 0 R >> >>", "/X Do", objects.toString()), "图形太多");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        refused(file("<< /Font << /F " + "[".repeat(200_000) + " >> >>", "BT ET", ""), "");
    }

    private static void refused(byte[] pdf, String reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DrawnPdf.read(pdf))
                .satisfies(refusal -> {
                    assertThat(refusal.words().zh()).startsWith("t.pdf：").contains(reason);
                    assertThat(refusal.words().en()).startsWith("t.pdf: ");
                });
    }

    private static byte[] locked(String password) throws IOException {
        try (var document = Loader.loadPDF(new DrawnPdf().text(50, 100, "自评表").bytes())) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(String font, String content) {
        return file("<< /Font << /F " + font + " >> >>", content, "");
    }

    /** A file of one page, without a table of its objects, which readers then look for themselves. */
    private static byte[] file(String resources, String content, String objects) {
        return ("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources "
                        + resources + " >>\nendobj\n4 0 obj\n<< /Length " + content.length() + " >>\nstream\n" + content
                        + "\nendstream\nendobj\n" + objects + "trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(String filter, byte[] content) {
        var before = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>\nendobj\n"
                + "4 0 obj\n<< /Filter " + filter + " /Length " + content.length + " >>\nstream\n";
        var out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }
}

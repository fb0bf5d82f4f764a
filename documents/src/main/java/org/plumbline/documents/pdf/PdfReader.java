package org.plumbline.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.UnreadableDocumentException;

/**
 * PDF files with a text layer: the tables that their lines draw, over pages as one, and the lines of text around them.
 * Links, scripts and attached files are left alone; fonts of the machine are not looked at.
 */
public final class PdfReader {

    private static final int LARGEST = 64;

    /** Within so many bytes from the end a whole file has its end mark. */
    private static final int TAIL = 4_096;

    private final FileContent content;
    private final Bounds bounds;
    private final GridAssembly assembly = new GridAssembly();
    private final TextLayer textLayer = new TextLayer();

    static {
        FontMappers.set(new StandInFonts());
    }

    private PdfReader(FileContent content) {
        this.content = content;
        this.bounds = new Bounds(content);
    }

    /**
     * The file's grids in the order in which they print.
     *
     * @throws UnreadableDocumentException where the file has no text, is protected, damaged, or far too large
     */
    public static List<Grid> grids(FileContent content) throws IOException, UnreadableDocumentException {
        byte[] file = content.all(LARGEST);
        var reader = new PdfReader(content);
        if (!hasEnd(file)) {
            throw content.refusal(
                    "PDF 不完整，末尾缺了一截；请重新下载或重新导出", "the PDF is cut off at its end; download or export it again");
        }
        if (PackedBytes.areTooMany(file)) {
            throw reader.tooLarge();
        }
        return reader.read(file);
    }

    private List<Grid> read(byte[] file) throws UnreadableDocumentException {
        try (var document = Loader.loadPDF(file)) {
            return read(document);
        } catch (Bounds.ExceededException e) {
            throw bounds.refusal(e);
        } catch (InvalidPasswordException e) {
            throw content.refusal("PDF 设有打开密码；请去掉密码后再试", "the PDF asks for a password; remove it and try again");
        } catch (IOException | RuntimeException e) {
            throw content.refusal("PDF 已损坏，读不出来；请重新导出", "the PDF is damaged; export it again");
        } catch (OutOfMemoryError | StackOverflowError e) {
            // What is packed under a password or nested without end cannot be measured beforehand.
            throw tooLarge();
        }
    }

    private List<Grid> read(PDDocument document) throws IOException, UnreadableDocumentException {
        bounds.pages(document.getNumberOfPages());
        int number = 0;
        for (var page : document.getPages()) {
            number++;
            bounds.pages(number);
            var marks = PageScan.of(page, number, bounds).upright();
            textLayer.add(marks);
            if (marks.glyphs().isEmpty() && marks.pictured()) {
                assembly.addPicture(number);
            } else {
                assembly.add(marks, PageReading.of(marks, bounds));
            }
        }
        textLayer.check(content);
        return assembly.grids(content);
    }

    private UnreadableDocumentException tooLarge() {
        return content.refusal(
                "PDF 解开后太大，不会是自评表；请只保留自评表再试", "the PDF is too large once unpacked; keep only the forms and try again");
    }

    private static boolean hasEnd(byte[] file) {
        var end = "%%EOF".getBytes(StandardCharsets.US_ASCII);
        for (int at = file.length - end.length; at >= Math.max(0, file.length - TAIL); at--) {
            if (Arrays.equals(file, at, at + end.length, end, 0, end.length)) {
                return true;
            }
        }
        return false;
    }
}

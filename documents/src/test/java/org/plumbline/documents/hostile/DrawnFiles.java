package org.plumbline.documents.hostile;

import static org.plumbline.documents.hostile.HostileFile.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Pages within the bounds of size, of which each step that looks at every pair of things would take minutes. */
final class DrawnFiles {

    private static final float APART = 20;
    private static final float INNER = 16;
    private static final int LONG = 70_000;

    private DrawnFiles() {}

    static List<HostileFile> all() throws IOException {
        return List.of(
                refused("grids.pdf", pages(300, DrawnFiles::grid), "图形太多", "too much is drawn"),
                refused("boxes.pdf", pages(120, DrawnFiles::boxes), "图形太多", "too much is drawn"),
                refused("long lines.pdf", pages(1, DrawnFiles::longLines), "1000 列", "1000 columns"));
    }

    @FunctionalInterface
    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private static byte[] pages(int count, Drawing drawing) throws IOException {
        try (var document = new PDDocument()) {
            for (int number = 0; number < count; number++) {
                var page = new PDPage(new PDRectangle(LONG * APART, 1_000));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    drawing.on(content);
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A table of 49 rows and 49 columns. */
    private static void grid(PDPageContentStream content) throws IOException {
        for (int line = 0; line < 50; line++) {
            content.moveTo(0, line * APART);
            content.lineTo(49 * APART, line * APART);
            content.moveTo(line * APART, 0);
            content.lineTo(line * APART, 49 * APART);
        }
        content.stroke();
        words(content, 3, 0);
    }

    private static void boxes(PDPageContentStream content) throws IOException {
        for (int row = 0; row < 31; row++) {
            for (int column = 0; column < 31; column++) {
                content.addRect(column * APART, row * APART, INNER, INNER);
            }
        }
        content.stroke();
        words(content, 31, 0);
    }

    private static void longLines(PDPageContentStream content) throws IOException {
        for (int line = 0; line < 3; line++) {
            words(content, LONG, line * APART);
        }
    }

    /** Letters side by side, each far from the next. */
    private static void words(PDPageContentStream content, int count, float height) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
        content.newLineAtOffset(4, 4 + height);
        for (int word = 0; word < count; word++) {
            content.showText("a");
            content.newLineAtOffset(APART, 0);
        }
        content.endText();
    }
}

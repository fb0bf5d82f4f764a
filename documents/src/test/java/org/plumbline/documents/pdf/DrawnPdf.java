package org.plumbline.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.GridNotation;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** A PDF drawn by hand on pages of 600 by 800 points; y is counted from the top. */
final class DrawnPdf {

    private static final double HEIGHT = 800;
    private static final double SIZE = 10;

    private final PDDocument document = new PDDocument();
    private final Fonts fonts = new Fonts();
    private final List<StringBuilder> contents = new ArrayList<>();

    DrawnPdf() {
        page();
    }

    DrawnPdf page() {
        document.addPage(new PDPage(new PDRectangle(600, (float) HEIGHT)));
        contents.add(new StringBuilder());
        return this;
    }

    PDPage lastPage() {
        return document.getPage(document.getNumberOfPages() - 1);
    }

    PDDocument document() {
        return document;
    }

    DrawnPdf text(double x, double y, String text) {
        return text(x, y, text, SIZE);
    }

    DrawnPdf text(double x, double y, String text, double size) {
        return text("1 0 0 1 " + x + " " + (HEIGHT - y), text, size);
    }

    /** Text that is written upwards. */
    DrawnPdf upwards(double x, double y, String text) {
        return text("0 1 -1 0 " + x + " " + (HEIGHT - y), text, SIZE);
    }

    DrawnPdf text(String matrix, String text, double size) {
        var font = fonts.of(FontFile.regular());
        var numbers = new StringBuilder();
        text.codePoints().forEach(character -> Hex.append(numbers, font.number(character)));
        return draw("BT /R " + size + " Tf " + matrix + " Tm <" + numbers + "> Tj ET");
    }

    DrawnPdf line(double x, double y, double endX, double endY) {
        return draw(x + " " + (HEIGHT - y) + " m " + endX + " " + (HEIGHT - endY) + " l S");
    }

    /** A filled rectangle. */
    DrawnPdf bar(double x, double y, double width, double height) {
        return draw(x + " " + (HEIGHT - y - height) + " " + width + " " + height + " re f");
    }

    /** A rectangle's outline. */
    DrawnPdf box(double x, double y, double width, double height) {
        return draw(x + " " + (HEIGHT - y - height) + " " + width + " " + height + " re S");
    }

    /** Lays an annotation that says something in Latin letters over the page. */
    DrawnPdf over(PDAnnotation annotation, double x, double y, String text) throws IOException {
        annotation.setRectangle(new PDRectangle((float) x, (float) (HEIGHT - y), 100, 20));
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(100, 20));
        var resources = new PDResources();
        resources.put(COSName.getPDFName("H"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        stream.setResources(resources);
        try (var out = stream.getContentStream().createOutputStream()) {
            out.write(("BT /H 10 Tf 2 3 Td (" + text + ") Tj ET").getBytes(StandardCharsets.US_ASCII));
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        annotation.setAppearance(appearance);
        var all = lastPage().getAnnotations();
        all.add(annotation);
        lastPage().setAnnotations(all);
        return this;
    }

    /** Lines at these places from end to end. */
    DrawnPdf lattice(double[] columns, double[] rows) {
        for (double y : rows) {
            line(columns[0], y, columns[columns.length - 1], y);
        }
        for (double x : columns) {
            line(x, rows[0], x, rows[rows.length - 1]);
        }
        return this;
    }

    /** A picture from the upper left corner. */
    DrawnPdf picture(double width, double height) {
        return draw("q " + width + " 0 0 " + height + " 0 " + (HEIGHT - height)
                + " cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q");
    }

    DrawnPdf draw(String operators) {
        contents.get(contents.size() - 1).append(operators).append('\n');
        return this;
    }

    byte[] bytes() {
        try (document) {
            var resources = fonts.resources();
            for (int page = 0; page < contents.size(); page++) {
                var dictionary = document.getPage(page).getCOSObject();
                var content = contents.get(page).toString().getBytes(StandardCharsets.US_ASCII);
                dictionary.setItem(COSName.CONTENTS, PackedStream.of(content));
                if (!dictionary.containsKey(COSName.RESOURCES)) {
                    dictionary.setItem(COSName.RESOURCES, resources);
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    String read() throws IOException, UnreadableDocumentException {
        return GridNotation.print(read(bytes()));
    }

    static List<Grid> read(byte[] pdf) throws IOException, UnreadableDocumentException {
        return PdfReader.grids(FileContent.of("t.pdf", new ByteArrayInputStream(pdf)));
    }
}

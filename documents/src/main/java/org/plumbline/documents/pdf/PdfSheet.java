package org.plumbline.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;

/**
 * Official tables as a PDF for print on A4, one page wide. Each table begins a page and counts its own pages. The fonts
 * are embedded as far as they are used, the text can be taken out again in reading order, and the same tables always
 * give the same bytes.
 */
public final class PdfSheet {

    private final PDDocument document;
    private final Fonts fonts = new Fonts();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final MessageDigest digest = sha256();
    private final List<PDPage> pages = new ArrayList<>();

    private PdfSheet(PDDocument document) {
        this.document = document;
    }

    /** Makes sure that the fonts can draw every character of a table. */
    public static void requireGlyphs(Sheet sheet) throws MissingGlyphException {
        GlyphCheck.check(List.of(sheet));
    }

    /**
     * Writes the tables as one document and leaves the stream open.
     *
     * @param sheets at least one
     * @throws MissingGlyphException where a character cannot be drawn; nothing is written then
     */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException, MissingGlyphException {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("There is no table to write");
        }
        GlyphCheck.check(sheets);
        try (var document = new PDDocument()) {
            var pdf = new PdfSheet(document);
            sheets.forEach(pdf::add);
            pdf.finish(sheets);
            document.save(out);
        }
    }

    private void add(Sheet sheet) {
        var paper = PaperSize.of(sheet.landscape());
        var flow = SheetFlow.pages(sheet, paper);
        for (int number = 1; number <= flow.size(); number++) {
            var foot = flow.size() == 1 ? "" : "第 " + number + " 页 共 " + flow.size() + " 页";
            var page = page(PageDrawing.of(flow.get(number - 1), foot, paper, fonts), paper);
            if (number == 1) {
                bookmark(sheet.name(), page);
            }
        }
    }

    private PDPage page(byte[] content, PaperSize paper) {
        var page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        page.getCOSObject().setItem(COSName.CONTENTS, PackedStream.of(content));
        digest.update(content);
        document.addPage(page);
        pages.add(page);
        return page;
    }

    private void bookmark(String name, PDPage page) {
        var destination = new PDPageFitDestination();
        destination.setPage(page);
        var item = new PDOutlineItem();
        item.setTitle(name);
        item.setDestination(destination);
        outline.addLast(item);
    }

    private void finish(List<Sheet> sheets) {
        var resources = fonts.resources();
        pages.forEach(page -> page.getCOSObject().setItem(COSName.RESOURCES, resources));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        if (sheets.size() > 1) {
            catalog.setDocumentOutline(outline);
        }
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        document.getDocumentInformation().setTitle(title(sheets));
        document.getDocumentInformation().setProducer("Plumbline");
        document.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
    }

    private static String title(List<Sheet> sheets) {
        var first = sheets.get(0);
        return first.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.role() == Role.TITLE && !cell.text().isBlank())
                .findFirst()
                .map(cell -> cell.text().strip() + " " + first.name())
                .orElse(first.name());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

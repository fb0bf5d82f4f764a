package org.plumbline.documents.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The fonts of one document, by the names that its pages call them. */
final class Fonts {

    private final EmbeddedFont regular = new EmbeddedFont(FontFile.regular());
    private final EmbeddedFont bold = new EmbeddedFont(FontFile.bold());

    EmbeddedFont of(FontFile file) {
        return file.equals(bold.file()) ? bold : regular;
    }

    String name(FontFile file) {
        return file.equals(bold.file()) ? "B" : "R";
    }

    /** The resources of every page, once all pages are drawn. */
    COSDictionary resources() {
        var fonts = new COSDictionary();
        if (regular.isUsed()) {
            fonts.setItem(COSName.getPDFName("R"), regular.dictionary());
        }
        if (bold.isUsed()) {
            fonts.setItem(COSName.getPDFName("B"), bold.dictionary());
        }
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        return resources;
    }
}

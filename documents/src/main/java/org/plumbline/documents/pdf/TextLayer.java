package org.plumbline.documents.pdf;

import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Whether a file has text that can be taken out of it, told from what its pages show. */
final class TextLayer {

    /** A scanned page may carry the mark of the scanner, which is no longer than this. */
    private static final int SCANNERS_MARK = 40;

    private static final String UNKNOWN = "\uFFFD";

    private int characters;
    private int unknown;
    private int pages;
    private int pictured;
    private boolean drawn;

    void add(PageMarks page) {
        pages++;
        pictured += page.pictured() ? 1 : 0;
        drawn |= page.pictured() || !page.rules().isEmpty();
        for (var glyph : page.glyphs()) {
            characters += glyph.isBlank() ? 0 : 1;
            unknown += glyph.text().equals(UNKNOWN) ? 1 : 0;
        }
    }

    void check(FileContent content) throws UnreadableDocumentException {
        boolean scanned = pages > 0 && pictured == pages && characters <= SCANNERS_MARK * pages;
        if (scanned || (characters == 0 && drawn)) {
            throw content.refusal(
                    "没有文字层，是扫描件或图片；请用原来的 Word、Excel 文件，或做文字识别（OCR）后再试",
                    "there is no text, only a scan or picture; use the original Word or Excel file, or recognise its text (OCR) first");
        }
        if (characters == 0) {
            throw content.refusal("里面没有文字", "there is no text in it");
        }
        if (2 * unknown > characters) {
            throw content.refusal(
                    "文字没有编码，取出来是乱码；请从原来的 Word、Excel 文件重新导出 PDF，或直接用原文件",
                    "its characters are not told; export it again from the original Word or Excel file, or use that file");
        }
    }
}

package org.plumbline.documents;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.docx.DocxReader;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.OfficePackage;
import org.plumbline.documents.pdf.PdfReader;
import org.plumbline.documents.xls.XlsReader;
import org.plumbline.documents.xlsx.XlsxReader;

/** The formats that are told by their first bytes. */
enum BinaryFormat {
    /** Office Open XML: a workbook or a document. */
    PACKAGE('P', 'K', 3, 4) {
        @Override
        List<Grid> grids(FileContent content) throws IOException, UnreadableDocumentException {
            try (var office = OfficePackage.open(content)) {
                return office.isWorkbook() ? XlsxReader.grids(content, office) : DocxReader.grids(content, office);
            }
        }
    },
    /** The older binary files of spreadsheets, and packages under a password. */
    COMPOUND(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1) {
        @Override
        List<Grid> grids(FileContent content) throws IOException, UnreadableDocumentException {
            return XlsReader.grids(content);
        }
    },
    PDF('%', 'P', 'D', 'F') {
        @Override
        List<Grid> grids(FileContent content) throws IOException, UnreadableDocumentException {
            return PdfReader.grids(content);
        }
    };

    private final int[] magic;

    BinaryFormat(int... magic) {
        this.magic = magic;
    }

    static Optional<BinaryFormat> of(FileContent content) {
        for (var format : values()) {
            if (content.startsWith(format.magic)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    abstract List<Grid> grids(FileContent content) throws IOException, UnreadableDocumentException;
}

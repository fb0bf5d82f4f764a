package org.plumbline.documents.xlsx;

import java.util.List;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.OfficePackage;

/** Reads every sheet of a workbook as a grid of what its cells show. */
public final class XlsxReader {

    private XlsxReader() {}

    public static List<Grid> grids(FileContent file, OfficePackage office) throws UnreadableDocumentException {
        throw file.refusal("这种格式还不能读", "this format cannot be read yet");
    }
}

package org.plumbline.documents.office;

import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** How much a workbook may hold before it is no form; counts what is found in all its sheets. */
public final class SheetBounds {

    private static final int MOST_CELLS = 200_000;
    private static final int MOST_CHARACTERS = 1 << 25;
    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;

    private final FileContent file;
    private int cells;
    private int ranges;
    private long characters;

    public SheetBounds(FileContent file) {
        this.file = file;
    }

    /** Counts a cell that holds something. */
    public void countCell(String sheet, int row, int column) throws UnreadableDocumentException {
        if (row > LAST_ROW || column > LAST_COLUMN) {
            throw file.refusal(
                    "工作表“" + sheet + "”里有第 " + row + " 行第 " + column + " 列的单元格，超出表格的边界；请用 Excel 或 WPS 打开后另存一份",
                    "the sheet “" + sheet + "” has a cell at row " + row + ", column " + column
                            + ", beyond the edge of any sheet; save it again with Excel or WPS");
        }
        cells++;
        if (cells > MOST_CELLS) {
            throw file.refusal(
                    "工作表“" + sheet + "”到第 " + row + " 行已有 20 万个以上有内容的单元格，不会是自评表；请只留下自评表再上传",
                    "the sheet “" + sheet + "” has more than 200000 cells with content by row " + row
                            + " and is no form; keep only the forms and upload again");
        }
    }

    /** Counts a merged range. */
    public void countRange(String sheet) throws UnreadableDocumentException {
        ranges++;
        if (ranges > MOST_CELLS) {
            throw file.refusal(
                    "工作表“" + sheet + "”里有 20 万个以上合并区域，不会是自评表；请只留下自评表再上传",
                    "the sheet “" + sheet
                            + "” has more than 200000 merged ranges and is no form; keep only the forms and upload again");
        }
    }

    /** Counts the characters of a text. */
    public void countText(int length) throws UnreadableDocumentException {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw file.refusal(
                    "工作簿里的文字超过 3300 万字，不会是自评表；请只留下自评表再上传",
                    "the workbook holds more than 33 million characters and is no form; keep only the forms and upload again");
        }
    }
}

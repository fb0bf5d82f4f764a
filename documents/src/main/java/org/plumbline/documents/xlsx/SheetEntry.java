package org.plumbline.documents.xlsx;

/**
 * A sheet as the workbook lists it.
 *
 * @param name as on its tab
 * @param part the part that holds it
 */
record SheetEntry(String name, boolean hidden, String part) {

    /** Its place in cell addresses; it tells that nobody sees the sheet who opens the workbook. */
    String place() {
        return hidden ? name + "（隐藏）" : name;
    }
}

package org.plumbline.documents.xlsx;

/**
 * A sheet as the workbook lists it.
 *
 * @param name as on its tab
 * @param part the part that holds it
 */
record SheetEntry(String name, boolean hidden, String part) {}

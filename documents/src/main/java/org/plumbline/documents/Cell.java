package org.plumbline.documents;

/** A cell of a table that prints something; {@code row} and {@code column} count from 1, as a reader of the file would. */
record Cell(int row, int column, String text) {

    String address() {
        return "R" + row + "C" + column;
    }
}

package org.plumbline.documents.print;

import org.plumbline.documents.layout.Sheet;

/** An A4 page as a sheet lies on it. Lengths are in twips, twentieths of a point. */
public record Page(boolean landscape) {

    public static final int MARGIN = 794;

    public static Page of(Sheet sheet) {
        return new Page(sheet.landscape());
    }

    public int width() {
        return landscape ? 16_838 : 11_906;
    }

    public int height() {
        return landscape ? 11_906 : 16_838;
    }

    /** The columns' widths in the sheet's proportion, which together fill the page between its margins. */
    public int[] columns(Sheet sheet) {
        int whole = sheet.widths().stream().mapToInt(Integer::intValue).sum();
        int room = width() - 2 * MARGIN;
        var columns = new int[sheet.widths().size()];
        int share = 0;
        int left = 0;
        for (int at = 0; at < columns.length; at++) {
            share += sheet.widths().get(at);
            int right = Math.toIntExact((long) room * share / whole);
            columns[at] = right - left;
            left = right;
        }
        return columns;
    }
}

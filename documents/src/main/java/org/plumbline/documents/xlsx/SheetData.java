package org.plumbline.documents.xlsx;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.SheetBounds;
import org.plumbline.documents.office.SheetCells;
import org.plumbline.documents.office.display.NumberStyles;

/** What a sheet's part states of its cells, before shared texts and formats are looked up. */
final class SheetData {

    private static final int TEXT = -1;
    private static final int FIRST_SHARED = -2;

    private final SheetEntry entry;
    private final SheetBounds bounds;
    private final SheetCells cells = new SheetCells();
    private int[] rows = new int[256];
    private int[] columns = new int[256];

    /** For each cell the index of a number's format, that it is a text, or counting down which of the shared texts. */
    private int[] meanings = new int[256];

    private @Nullable String[] values = new @Nullable String[256];
    private int count;

    SheetData(SheetEntry entry, SheetBounds bounds) {
        this.entry = entry;
        this.bounds = bounds;
    }

    SheetEntry entry() {
        return entry;
    }

    void number(int row, int column, String value, int format) throws UnreadableDocumentException {
        add(row, column, format, value);
    }

    void text(int row, int column, String text) throws UnreadableDocumentException {
        bounds.countText(text.length());
        add(row, column, TEXT, text);
    }

    void sharedText(int row, int column, int index) throws UnreadableDocumentException {
        add(row, column, FIRST_SHARED - index, null);
    }

    void merge(int top, int left, int bottom, int right) throws UnreadableDocumentException {
        bounds.countRange(entry.name());
        cells.merge(top, left, bottom, right);
    }

    /** Marks the shared texts that the cells refer to. */
    void markSharedTexts(BitSet needed) {
        for (int at = 0; at < count; at++) {
            if (meanings[at] <= FIRST_SHARED) {
                needed.set(FIRST_SHARED - meanings[at]);
            }
        }
    }

    boolean hasNumbers() {
        return Arrays.stream(meanings, 0, count).anyMatch(meaning -> meaning > TEXT);
    }

    /** The cells as they are shown. */
    SheetCells shown(String[] sharedTexts, NumberStyles styles) {
        for (int at = 0; at < count; at++) {
            cells.add(rows[at], columns[at], shown(at, sharedTexts, styles));
        }
        return cells;
    }

    private String shown(int at, String[] sharedTexts, NumberStyles styles) {
        int meaning = meanings[at];
        if (meaning <= FIRST_SHARED) {
            return sharedTexts[FIRST_SHARED - meaning];
        }
        var value = Objects.requireNonNull(values[at]);
        return meaning == TEXT ? value : styles.show(value, meaning);
    }

    private void add(int row, int column, int meaning, @Nullable String value) throws UnreadableDocumentException {
        bounds.countCell(entry.name(), row, column);
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
            columns = Arrays.copyOf(columns, count * 2);
            meanings = Arrays.copyOf(meanings, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        rows[count] = row;
        columns[count] = column;
        meanings[count] = meaning;
        values[count] = value;
        count++;
    }
}

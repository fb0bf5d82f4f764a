package org.plumbline.web.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of an excerpt.
 *
 * @param address where it stands in the file, if something in it was not understood; else empty
 * @param columns how many columns of the excerpt it covers
 * @param rows how many rows of the excerpt it covers
 * @param pieces its text in order; empty for a blank cell
 */
record ExcerptCell(String address, int columns, int rows, List<Piece> pieces) {

    /** Longer texts are shown by their beginning and end. */
    private static final int LONGEST = 90;

    ExcerptCell {
        address = StorableText.of(address);
        pieces = List.copyOf(pieces);
    }

    /** A part of a cell's text, and whether this is what was not understood. */
    record Piece(String text, boolean unread) {

        Piece {
            text = StorableText.of(text);
        }
    }

    static ExcerptCell blank(String address, int columns) {
        return new ExcerptCell(address, columns, 1, List.of());
    }

    /** The text with the parts that were not understood; all of it where they cannot be told apart in it. */
    static List<Piece> pieces(String text, List<String> unread) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var part : unread) {
            int at = text.indexOf(part, from);
            if (at < 0) {
                return List.of(new Piece(shortened(text), true));
            }
            add(pieces, text.substring(from, at), false);
            add(pieces, part, true);
            from = at + part.length();
        }
        add(pieces, text.substring(from), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean unread) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(shortened(text), unread));
        }
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        if (length <= LONGEST) {
            return text;
        }
        int head = text.offsetByCodePoints(0, LONGEST * 2 / 3);
        int tail = text.offsetByCodePoints(text.length(), -LONGEST / 3);
        return text.substring(0, head) + " … " + text.substring(tail);
    }
}

package org.plumbline.documents.pdf;

import org.plumbline.documents.layout.Role;

/**
 * How the cells of a role are printed.
 *
 * @param size of the letters, in points, as everything here
 * @param across the blank between the text and the cell's left and right side
 * @param along the blank between the text and the cell's top and bottom
 * @param bordered whether it is a cell of the table, with rules around it
 * @param shaded whether it is lightly filled
 * @param middle whether the text stands halfway between top and bottom
 * @param repeated whether it is printed again where the cell goes on on the next page
 */
record Look(
        FontFile font,
        double size,
        Side side,
        double across,
        double along,
        boolean bordered,
        boolean shaded,
        boolean middle,
        boolean repeated) {

    private static final double LEADING = 1.38;

    /** Where the lines of a text stand in the width of the cell. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT,
        /** From side to side, the last line from the left. */
        BOTH
    }

    static Look of(Role role) {
        return switch (role) {
            case TITLE -> new Look(FontFile.bold(), 16, Side.CENTRE, 0, 3, false, false, true, false);
            case CAPTION -> new Look(FontFile.regular(), 9, Side.CENTRE, 1, 2, false, false, true, false);
            case HEADING -> table(FontFile.bold(), Side.CENTRE, true, true, true);
            case GROUP -> table(FontFile.regular(), Side.CENTRE, false, true, true);
            case TEXT -> table(FontFile.regular(), Side.LEFT, false, true, false);
            case FIGURE -> table(FontFile.regular(), Side.CENTRE, false, true, false);
            case PROSE -> table(FontFile.regular(), Side.BOTH, false, false, false);
            case SIGNATURE -> new Look(FontFile.regular(), 9, Side.LEFT, 1, 6, false, false, true, false);
        };
    }

    private static Look table(FontFile font, Side side, boolean shaded, boolean middle, boolean repeated) {
        return new Look(font, 9, side, 3.6, 2.6, true, shaded, middle, repeated);
    }

    /** The look of the page number. */
    static Look foot(double size) {
        return new Look(FontFile.regular(), size, Side.CENTRE, 0, 0, false, false, false, false);
    }

    Look withSide(Side other) {
        return new Look(font, size, other, across, along, bordered, shaded, middle, repeated);
    }

    /** The distance from one line to the next. */
    double lineHeight() {
        return size * LEADING;
    }

    /** The height that so many lines take, with the blank above and below. */
    double height(int lines) {
        return lines * lineHeight() + 2 * along;
    }

    /** How many lines a cell of this height holds. */
    int capacity(double height) {
        return (int) Math.max(0, Math.floor((height - 2 * along) / lineHeight() + 1e-6));
    }
}

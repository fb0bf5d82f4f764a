package org.plumbline.documents.pdf;

/**
 * A character as a page shows it. Places are in points, x to the right and y downwards.
 *
 * @param x where it begins, on the line that it stands on
 * @param right the direction of writing, as the x and y of a step of length one
 * @param down see {@code right}
 * @param width how far the next character is
 * @param size of the font as printed
 * @param order its number in the page's content
 */
record Glyph(String text, double x, double y, double right, double down, double width, double size, int order) {

    /** The middle of a character lies so far above the line that it stands on, in parts of the font size. */
    private static final double MIDDLE = 0.34;

    private static final double SLANT = 0.1;

    /** In which direction it is written, in quarter turns clockwise; -1 where it stands aslant. */
    int turn() {
        if (Math.abs(down) < SLANT) {
            return right > 0 ? 0 : 2;
        }
        if (Math.abs(right) < SLANT) {
            return down > 0 ? 1 : 3;
        }
        return -1;
    }

    /** The same character on a page turned back by so many quarters. */
    Glyph turnedBack(int quarters) {
        var turned = this;
        for (int quarter = 0; quarter < quarters; quarter++) {
            turned = new Glyph(text, turned.y, -turned.x, turned.down, -turned.right, width, size, order);
        }
        return turned;
    }

    /** The same character seen from where it stands upright. */
    Glyph upright() {
        return new Glyph(text, x * right + y * down, y * right - x * down, 1, 0, width, size, order);
    }

    /** Where an upright character ends. */
    double end() {
        return x + width;
    }

    double middleX() {
        return x + right * width / 2 + down * MIDDLE * size;
    }

    double middleY() {
        return y + down * width / 2 - right * MIDDLE * size;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    boolean isWide() {
        return Kinsoku.isWide(text.codePointAt(0));
    }
}

package org.plumbline.documents.pdf;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is drawn on one page, as far as a table is made of it.
 *
 * @param number of the page, from 1
 * @param page the whole page, from its upper left to its lower right corner
 * @param pictured whether a picture covers most of the page
 */
record PageMarks(int number, List<Glyph> glyphs, List<Rule> rules, Rule page, boolean pictured) {

    PageMarks {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }

    /** Which part of the page lies above this height, from 0 to 1. */
    double share(double y) {
        return (y - page.y()) / (page.endY() - page.y());
    }

    /** The page turned so that most of its text stands upright. */
    PageMarks upright() {
        int most = IntStream.range(1, 4).reduce(0, (left, right) -> count(right) > count(left) ? right : left);
        if (most == 0) {
            return this;
        }
        return new PageMarks(
                number,
                glyphs.stream().map(glyph -> glyph.turnedBack(most)).toList(),
                rules.stream().map(rule -> rule.turnedBack(most)).toList(),
                page.turnedBack(most),
                pictured);
    }

    private long count(int turn) {
        return glyphs.stream().filter(glyph -> glyph.turn() == turn).count();
    }
}

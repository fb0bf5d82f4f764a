package org.plumbline.documents.report;

import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;

/**
 * How text is to look.
 *
 * @param width the columns of the terminal; no less than {@value #LEAST_WIDTH} are used
 */
public record Look(Language language, boolean colour, int width) {

    static final int LEAST_WIDTH = 60;

    public Look {
        width = Math.max(width, LEAST_WIDTH);
    }

    String say(Wording words) {
        return words.in(language);
    }

    String say(String zh, String en) {
        return new Wording(zh, en).in(language);
    }

    String paint(Ink ink, String text) {
        return colour ? ink.paint(text) : text;
    }
}

package org.plumbline.core.form;

import java.text.Normalizer;

/** Folding of full-width and look-alike characters, so that {@code ２０．５％} reads as {@code 20.5%}. */
public final class Width {

    private Width() {}

    /** The same words in half width, with one sign for each comparison and no space at the ends. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('≧', '≥')
                .replace('⩾', '≥')
                .replace('≦', '≤')
                .replace('⩽', '≤')
                .replace('═', '=')
                .replace('‹', '<')
                .replace('›', '>')
                .strip();
    }
}

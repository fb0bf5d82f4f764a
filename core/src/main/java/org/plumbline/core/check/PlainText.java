package org.plumbline.core.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.form.Width;

/**
 * Prose as it is compared from form to form: letters alone, with one mark for every number. Where a text names its own
 * project, unit or department it is compared as it stands and with a mark for each name as well, so that a copy is found
 * whether the names in it were replaced or left.
 */
record PlainText(List<String> ownNames) {

    /** What is too short to be anybody's own wording, marks not counted. */
    static final int LEAST = 60;

    private static final int SHORTEST_NAME = 3;
    private static final char NUMBER = '0';
    private static final char NAME = '\uE000';

    static PlainText of(SelfEvaluation form) {
        return new PlainText(Stream.of(HeadField.PROJECT, HeadField.IMPLEMENTING_UNIT, HeadField.SUPERVISING_DEPARTMENT)
                .map(field -> letters(form.text(field)))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    /** The text as compared, in one way or two; none where it is too short. */
    List<String> plain(String text) {
        if (text.length() < LEAST) {
            return List.of();
        }
        var named = letters(text);
        var nameless = named;
        for (var name : ownNames) {
            nameless = nameless.replace(name, String.valueOf(NAME));
        }
        if (own(nameless) < LEAST) {
            return List.of();
        }
        return nameless.equals(named) ? List.of(named) : List.of(nameless, named);
    }

    private static int own(String plain) {
        int own = 0;
        for (int at = 0; at < plain.length(); at++) {
            own += plain.charAt(at) == NUMBER || plain.charAt(at) == NAME ? 0 : 1;
        }
        return own;
    }

    private static String letters(String text) {
        var folded = Width.fold(text).toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(folded.length());
        boolean number = false;
        for (int at = 0; at < folded.length(); at++) {
            char sign = folded.charAt(at);
            if (Character.isDigit(sign)) {
                if (!number) {
                    letters.append(NUMBER);
                }
                number = true;
            } else if (Character.isLetter(sign)) {
                letters.append(sign);
                number = false;
            } else {
                number &= sign == '.' || sign == ',';
            }
        }
        return letters.toString();
    }
}

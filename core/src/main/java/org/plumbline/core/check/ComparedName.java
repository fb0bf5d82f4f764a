package org.plumbline.core.check;

import java.util.regex.Pattern;
import org.plumbline.core.form.Width;

/** Names as they are compared from form to form: width, spaces and punctuation aside. */
final class ComparedName {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(年度|年)?(?!\\d)");

    private ComparedName() {}

    static String of(String name) {
        return name.isEmpty() ? name : letters(Width.fold(name));
    }

    /** The name of a project, which may print the year it is carried out in. */
    static String ofProject(String name) {
        return name.isEmpty() ? name : letters(YEAR.matcher(Width.fold(name)).replaceAll(""));
    }

    private static String letters(String folded) {
        var letters = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}

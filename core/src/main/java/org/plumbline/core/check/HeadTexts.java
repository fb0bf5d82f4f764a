package org.plumbline.core.check;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.form.Width;

/**
 * What the head of a form prints, read once.
 *
 * @param isPrinted whether the head is there at all: one of its rows, or a title over goals
 * @param namesUnit whether it names the supervising department or the implementing unit
 * @param hasOtherCode whether it prints a project code that is none of the national form
 * @param yearInTitle the year that the title prints where the head prints another; otherwise empty
 */
record HeadTexts(
        boolean isPrinted,
        boolean namesProject,
        boolean namesUnit,
        boolean hasGoal,
        boolean hasOtherCode,
        String yearInTitle) {

    /** A year that stands by itself; in the number of a document ({@code 〔2023〕5号}) it is none of the form. */
    private static final Pattern YEAR = Pattern.compile("(?<![\\d\\[〔])((?:19|20)\\d{2})(?!\\d)(?:年(度?))?");

    private static final int YEAR_DIGITS = 4;

    static HeadTexts of(SelfEvaluation form) {
        boolean project = prints(form, HeadField.PROJECT);
        boolean unit = prints(form, HeadField.SUPERVISING_DEPARTMENT) || prints(form, HeadField.IMPLEMENTING_UNIT);
        boolean goal = prints(form, HeadField.EXPECTED);
        boolean code = prints(form, HeadField.PROJECT_CODE);
        boolean whole = project || unit || code || prints(form, HeadField.CONTACT);
        return new HeadTexts(
                whole || (prints(form, HeadField.TITLE) && (goal || prints(form, HeadField.ACHIEVED))),
                project,
                unit,
                goal,
                code && !ProjectCode.isIn(form.text(HeadField.PROJECT_CODE)),
                yearInTitle(form));
    }

    /** Whether more is printed than a sign for nothing or what the template left. */
    private static boolean prints(SelfEvaluation form, HeadField field) {
        var text = form.text(field);
        if (text.isEmpty() || Character.isLetterOrDigit(text.charAt(0))) {
            return !text.isEmpty();
        }
        var printed = Printed.of(text);
        return !printed.isBlank() && !(printed.reading() instanceof Reading.Residue);
    }

    private static String yearInTitle(SelfEvaluation form) {
        var stated = form.text(HeadField.YEAR);
        var title = form.text(HeadField.TITLE);
        return stated.length() == YEAR_DIGITS
                        && digits(stated) == YEAR_DIGITS
                        && digits(title) >= YEAR_DIGITS
                        && !title.contains(stated)
                ? otherYear(Width.fold(title), stated)
                : "";
    }

    private static int digits(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits;
    }

    /** The first year of the title, unless the stated one stands there too, lies between two of them or fits one. */
    private static String otherYear(String title, String stated) {
        var first = "";
        boolean earlier = false;
        boolean later = false;
        var years = YEAR.matcher(title);
        while (years.find()) {
            var year = Objects.requireNonNull(years.group(1));
            if (year.equals(stated) || (isWithoutPeriod(years.group(2)) && isYearAfter(year, stated))) {
                return "";
            }
            first = first.isEmpty() ? year : first;
            earlier |= year.compareTo(stated) < 0;
            later |= year.compareTo(stated) > 0;
        }
        return earlier && later ? "" : first;
    }

    /** Whether {@code 年} is printed without {@code 度}: it may be the year in which the form was filled in. */
    private static boolean isWithoutPeriod(@Nullable String period) {
        return period != null && period.isEmpty();
    }

    private static boolean isYearAfter(String year, String stated) {
        return Integer.parseInt(year) == Integer.parseInt(stated) + 1;
    }
}

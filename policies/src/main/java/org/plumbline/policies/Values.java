package org.plumbline.policies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Points;

/** The kinds of value that a policy file holds; each is read with a harmless one in its place where it is wrong. */
final class Values {

    private static final int LONGEST_NUMBER = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Wording TEXT = new Wording("一行文字", "text on one line");
    private static final Wording UP_TO_HUNDRED = new Wording("0 到 100 的数", "a number from 0 to 100");

    private Values() {}

    /** A text in both languages. */
    static Wording wording(Section section) {
        return new Wording(words(section, "zh"), words(section, "en"));
    }

    /** A number from 0 to 100: points, or percent. */
    static BigDecimal upToHundred(Section section, String key) {
        return number(section, key, BigDecimal.ZERO, UP_TO_HUNDRED);
    }

    /** A number no less than {@code least} and no more than 100; {@code expected} says so. */
    static BigDecimal number(Section section, String key, BigDecimal least, Wording expected) {
        var text = section.text(key, expected);
        if (text.isEmpty()) {
            return least;
        }
        var number = decimal(text.get());
        if (number.isEmpty() || Decimals.isMore(least, number.get()) || Decimals.isMore(number.get(), HUNDRED)) {
            section.refuse(key, expected);
            return least;
        }
        return number.get();
    }

    static Points points(Section section, String key) {
        return new Points(upToHundred(section, key));
    }

    static int integer(Section section, String key, int from, int to) {
        var expected = new Wording(from + " 到 " + to + " 的整数", "a whole number from " + from + " to " + to);
        var text = section.text(key, expected);
        if (text.isEmpty()) {
            return from;
        }
        boolean digits = isDigits(text.get())
                && text.get().length() <= String.valueOf(to).length();
        int number = digits ? Integer.parseInt(text.get()) : -1;
        if (number < from || number > to) {
            section.refuse(key, expected);
            return from;
        }
        return number;
    }

    /** One of a few constants, written in small letters: {@code HALF_UP} is {@code half-up}. */
    static <E extends Enum<E>> E constant(Section section, String key, List<E> options) {
        var words = new ArrayList<String>();
        for (var option : options) {
            words.add(word(option));
        }
        return options.get(option(section, key, words));
    }

    /** The position of one of a few words. */
    static int option(Section section, String key, List<String> words) {
        var expected = Expectation.words(words);
        var text = section.text(key, expected);
        int option = text.isEmpty() ? 0 : words.indexOf(text.get());
        if (option < 0) {
            section.refuse(key, expected);
            return 0;
        }
        return option;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isDigits(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String words(Section section, String key) {
        return section.text(key, TEXT).orElse("");
    }

    /** Digits, or digits on both sides of one point: no sign, no exponent, no separators. */
    private static Optional<BigDecimal> decimal(String text) {
        int point = text.indexOf('.');
        boolean digits =
                point < 0 ? isDigits(text) : isDigits(text.substring(0, point)) && isDigits(text.substring(point + 1));
        return digits && text.length() <= LONGEST_NUMBER ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}

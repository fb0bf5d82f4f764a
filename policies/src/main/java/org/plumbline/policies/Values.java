package org.plumbline.policies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Points;

/** The kinds of value that a policy file holds. */
final class Values {

    private static final int LONGEST_NUMBER = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Wording TEXT = new Wording("一行文字", "text on one line");
    private static final Wording UP_TO_HUNDRED = new Wording("0 到 100 的数", "a number from 0 to 100");

    private Values() {}

    static Wording wording(Section section) {
        return new Wording(text(section, "zh"), text(section, "en"));
    }

    static String text(Section section, String key) {
        return section.value(key, TEXT, "", text -> Optional.of(text).filter(words -> !words.isEmpty()));
    }

    /** A number from 0 to 100: points, or percent. */
    static BigDecimal upToHundred(Section section, String key) {
        return section.value(
                key,
                UP_TO_HUNDRED,
                BigDecimal.ZERO,
                text -> decimal(text).filter(number -> !Decimals.isMore(number, HUNDRED)));
    }

    static Points points(Section section, String key) {
        return new Points(upToHundred(section, key));
    }

    static int integer(Section section, String key, int from, int to) {
        var expected = new Wording(from + " 到 " + to + " 的整数", "a whole number from " + from + " to " + to);
        return section.value(
                key,
                expected,
                from,
                text -> decimal(text)
                        .filter(number -> number.scale() == 0)
                        .map(BigDecimal::intValueExact)
                        .filter(number -> number >= from && number <= to));
    }

    /** One of a few words, given by how each option is spelled. */
    static <T> T option(Section section, String key, List<T> options, Function<T, String> spelled) {
        var expected = Expectation.words(options.stream().map(spelled).toList());
        return section.value(
                key,
                expected,
                options.get(0),
                text -> options.stream()
                        .filter(option -> spelled.apply(option).equals(text))
                        .findFirst());
    }

    /** The constant as a word: {@code HALF_UP} is {@code half-up}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Digits, or digits on both sides of one point: no sign, no exponent, no separators. */
    private static Optional<BigDecimal> decimal(String text) {
        int point = text.indexOf('.');
        boolean digits =
                point < 0 ? isDigits(text) : isDigits(text.substring(0, point)) && isDigits(text.substring(point + 1));
        return digits && text.length() <= LONGEST_NUMBER ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}

package org.plumbline.documents.office.display;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A section that prints a date or a time: {@code yyyy"年"m"月"d"日"}.
 *
 * @param pieces those of the code, the places behind a point as one
 * @param decimals of the second that are printed
 */
record DateSection(List<Token> pieces, int decimals, boolean halfDays, boolean chinese, Numerals numerals)
        implements Section {

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] DAYS = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    private static final String CHINESE_DAYS = "日一二三四五六";
    private static final int MOST_DECIMALS = 3;

    static DateSection of(SectionCode code) {
        var pieces = new ArrayList<Token>();
        int decimals = 0;
        var tokens = code.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.is(Token.Kind.POINT)
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).is(Token.Kind.DIGIT)) {
                int places = 0;
                while (at + 1 < tokens.size() && tokens.get(at + 1).is(Token.Kind.DIGIT)) {
                    places++;
                    at++;
                }
                decimals = Math.min(MOST_DECIMALS, places);
                pieces.add(new Token(Token.Kind.POINT, "."));
            } else {
                boolean minutes = token.is(Token.Kind.DATE) && token.first() == 'm' && isMinutes(tokens, at);
                pieces.add(
                        minutes
                                ? new Token(
                                        Token.Kind.DATE, "n".repeat(token.text().length()))
                                : token);
            }
        }
        return new DateSection(pieces, decimals, code.has(Token.Kind.HALF_DAY), code.isChinese(), code.numerals());
    }

    /** Whether {@code m} stands behind hours or before seconds, and therefore means minutes. */
    private static boolean isMinutes(List<Token> tokens, int at) {
        if (tokens.get(at).text().length() > 2) {
            return false;
        }
        for (int before = at - 1; before >= 0; before--) {
            if (isField(tokens.get(before))) {
                if (tokens.get(before).first() == 'h') {
                    return true;
                }
                break;
            }
        }
        for (int after = at + 1; after < tokens.size(); after++) {
            if (isField(tokens.get(after))) {
                return tokens.get(after).first() == 's';
            }
        }
        return false;
    }

    private static boolean isField(Token token) {
        return token.is(Token.Kind.DATE) || token.is(Token.Kind.ELAPSED);
    }

    @Override
    public String show(BigDecimal number, boolean from1904) {
        if (!SerialTime.isWithin(number)) {
            return GeneralSection.general(number);
        }
        var time = SerialTime.of(number, decimals, from1904);
        var shown = new StringBuilder();
        for (var piece : pieces) {
            switch (piece.kind()) {
                case DATE -> shown.append(field(piece, time));
                case ELAPSED -> shown.append(numerals.inDate(elapsed(piece, time)));
                case HALF_DAY -> shown.append(halfDay(piece.text(), time));
                case POINT -> shown.append(decimals == 0 ? "." : fraction(time));
                default -> shown.append(piece.text());
            }
        }
        return shown.toString();
    }

    private String field(Token piece, SerialTime time) {
        int length = piece.text().length();
        return switch (piece.first()) {
            case 'y', 'e' ->
                numerals.digits(
                        length <= 2 && piece.first() == 'y' ? padded(time.year() % 100, 2) : padded(time.year(), 4));
            case 'm' -> length > 2 ? month(time.month(), length) : numerals.inDate(padded(time.month(), length));
            case 'd' -> length > 2 ? day(time.dayOfWeek(), length) : numerals.inDate(padded(time.dayOfMonth(), length));
            case 'h' -> numerals.inDate(padded(hour(time), Math.min(length, 2)));
            case 'n' -> numerals.inDate(padded(time.minutes() % 60, length));
            case 's' -> numerals.inDate(padded(time.seconds() % 60, Math.min(length, 2)));
            default -> (length > 3 ? "星期" : "") + CHINESE_DAYS.charAt(time.dayOfWeek());
        };
    }

    private long hour(SerialTime time) {
        long hour = time.hours() % 24;
        return halfDays ? (hour + 11) % 12 + 1 : hour;
    }

    private String month(int month, int length) {
        if (chinese) {
            return Numerals.SMALL.inDate(Integer.toString(month)) + "月";
        }
        var name = MONTHS[month - 1];
        return length == 3 ? name.substring(0, 3) : length == 5 ? name.substring(0, 1) : name;
    }

    private String day(int day, int length) {
        if (chinese) {
            return (length > 3 ? "星期" : "周") + CHINESE_DAYS.charAt(day);
        }
        return length == 3 ? DAYS[day].substring(0, 3) : DAYS[day];
    }

    private String halfDay(String words, SerialTime time) {
        var both = chinese ? "上午/下午" : words;
        int slash = both.indexOf('/');
        return time.hours() % 24 < 12 ? both.substring(0, slash) : both.substring(slash + 1);
    }

    private static String elapsed(Token piece, SerialTime time) {
        long whole = piece.first() == 'h' ? time.hours() : piece.first() == 'm' ? time.minutes() : time.seconds();
        return padded(whole, piece.text().length());
    }

    private String fraction(SerialTime time) {
        return "." + String.format(Locale.ROOT, "%03d", time.millis() % 1000).substring(0, decimals);
    }

    private static String padded(long number, int length) {
        var digits = Long.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}

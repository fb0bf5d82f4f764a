package org.plumbline.core.form;

/**
 * The grammar of targets, actuals and figures as forms print them. Reads any text, in time that grows with its length;
 * never throws.
 *
 * <p>It sees one cell and says what that cell prints. {@code 290%} is a legal figure and reads as one, although a scan
 * makes it of {@code ≥90%}; {@code 2023.12} is an amount as well as a month, and {@code 20日} a duration as well as a
 * day: they read as numbers, because amounts are read by the same grammar. Only who sees more than the cell may doubt
 * them. Numbers in Chinese words ({@code 三家}) and near a value ({@code 约50}) are words.
 */
final class ReadingGrammar {

    static final Reading BLANK = new Reading.Blank();

    private static final Reading WORDS = new Reading.Words();
    private static final Reading RESIDUE = new Reading.Residue();
    private static final String SIGNS_FOR_NOTHING = "─━/\\.·_";
    private static final int LONGEST_VALUE = 200;

    private ReadingGrammar() {}

    static Reading read(String text) {
        if (isLong(text)) {
            return WORDS;
        }
        var folded = Width.fold(text);
        if (isNothing(folded)) {
            return BLANK;
        }
        if (folded.length() > LONGEST_VALUE) {
            return WORDS;
        }
        return ResidueGrammar.matches(folded) ? RESIDUE : value(folded);
    }

    private static Reading value(String folded) {
        var scan = new Scan(folded);
        skipLastPunctuation(scan);
        int from = Nature.read(scan) == null ? 0 : scan.at();
        Reading reading = DeadlineGrammar.read(scan);
        if (reading == null) {
            scan.returnTo(from);
            reading = GradeGrammar.read(scan);
        }
        if (reading == null) {
            scan.returnTo(from);
            reading = QuantityGrammar.read(scan);
        }
        return reading == null ? WORDS : reading;
    }

    /** Whether so much is printed that no folding makes a value of it. */
    private static boolean isLong(String text) {
        int solid = 0;
        for (int at = 0; at < text.length() && solid <= LONGEST_VALUE; at++) {
            solid += isSolid(text.charAt(at)) ? 1 : 0;
        }
        return solid > LONGEST_VALUE;
    }

    private static boolean isSolid(char sign) {
        return Scan.isDigit(sign) || (sign >= 'A' && sign <= 'Z') || (sign >= '一' && sign <= '鿿');
    }

    private static boolean isNothing(String folded) {
        for (int at = 0; at < folded.length(); at++) {
            var sign = folded.charAt(at);
            if (sign != '-'
                    && SIGNS_FOR_NOTHING.indexOf(sign) < 0
                    && Character.getType(sign) != Character.DASH_PUNCTUATION) {
                return false;
            }
        }
        return true;
    }

    private static void skipLastPunctuation(Scan scan) {
        int end = scan.end();
        while (end > 1 && isLastPunctuation(scan.at(end - 1)) && !isSeparator(scan, end)) {
            end--;
        }
        scan.endAt(end);
    }

    private static boolean isLastPunctuation(char sign) {
        return "。;、.,".indexOf(sign) >= 0;
    }

    /** Whether what ends here is a digit and a sign that might have gone on to further digits. */
    private static boolean isSeparator(Scan scan, int end) {
        return ".,".indexOf(scan.at(end - 1)) >= 0 && Scan.isDigit(scan.at(end - 2));
    }
}

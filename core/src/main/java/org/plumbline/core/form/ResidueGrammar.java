package org.plumbline.core.form;

/** Words that a template leaves behind: {@code 指标2:}, {@code **}, {@code ×××}, {@code （100字以内）}. */
final class ResidueGrammar {

    private static final String CROSSES = "×xX";

    private ResidueGrammar() {}

    static boolean matches(String folded) {
        return switch (folded.charAt(0)) {
            case '指' -> isNumberedIndicator(new Scan(folded));
            case '*' -> consistsOf(folded, "*");
            case '×', 'x', 'X' -> folded.length() > 1 && consistsOf(folded, CROSSES);
            case '(', '限', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                folded.indexOf('字') > 0 && isLimit(new Scan(folded));
            default -> false;
        };
    }

    private static boolean isNumberedIndicator(Scan scan) {
        if (!scan.accept("指标")) {
            return false;
        }
        scan.skipBlanks();
        if (scan.skipDigits() == 0) {
            return false;
        }
        scan.skipBlanks();
        scan.accept(':');
        boolean dots = true;
        while (dots) {
            dots = scan.accept('.') || scan.skipBlanks();
        }
        return scan.isDone();
    }

    /** How many characters the cell may hold. */
    private static boolean isLimit(Scan scan) {
        boolean bracketed = scan.accept('(');
        scan.skipBlanks();
        boolean limited = scan.accept('限');
        scan.skipBlanks();
        if (scan.skipDigits() == 0 || !scan.accept('字') || !(scan.accept("以内") || limited)) {
            return false;
        }
        scan.skipBlanks();
        return (!bracketed || scan.accept(')')) && scan.isDone();
    }

    private static boolean consistsOf(String text, String signs) {
        for (int at = 0; at < text.length(); at++) {
            if (signs.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }
}

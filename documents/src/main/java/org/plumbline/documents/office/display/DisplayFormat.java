package org.plumbline.documents.office.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** A number format: tells what a cell shows for a number. A format code that means nothing prints what it can. */
public final class DisplayFormat {

    /** Applications keep no more digits than these; what a file states beyond them is noise of binary fractions. */
    private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LARGEST_EXPONENT = 330;
    private static final int LONGEST_CODE = 1_000;
    private static final int MOST_FOR_NUMBERS = 3;

    private final List<SectionCode> codes;
    private final List<Section> sections;
    private final boolean conditional;

    private DisplayFormat(String code) {
        var scanned = FormatScanner.scan(code);
        var last = scanned.get(scanned.size() - 1);
        boolean lastIsForText = scanned.size() > MOST_FOR_NUMBERS || (scanned.size() > 1 && last.has(Token.Kind.TEXT));
        codes = scanned.subList(0, Math.min(MOST_FOR_NUMBERS, scanned.size() - (lastIsForText ? 1 : 0)));
        sections = codes.stream().map(Section::of).toList();
        conditional = codes.stream().anyMatch(each -> each.condition().isPresent());
    }

    /** The format of that code; {@code General} where it is empty. */
    public static DisplayFormat of(String code) {
        var lower = code.toLowerCase(Locale.ROOT);
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            return new DisplayFormat(BuiltInFormats.GENERAL);
        }
        if (lower.contains("[$-f800]")) {
            return new DisplayFormat(BuiltInFormats.LONG_DATE);
        }
        return new DisplayFormat(lower.contains("[$-f400]") ? BuiltInFormats.LONG_TIME : code);
    }

    /** The format that applications keep under a number, as they show it in Chinese; {@code General} for others. */
    public static DisplayFormat builtIn(int id) {
        return of(BuiltInFormats.code(id));
    }

    /**
     * What the cell shows, without the blanks that align it; empty where the format hides the number.
     *
     * @param from1904 whether the workbook counts days from 1904
     */
    public String show(BigDecimal number, boolean from1904) {
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
            return number.toString();
        }
        var value = number.precision() > SIGNIFICANT.getPrecision() ? number.round(SIGNIFICANT) : number;
        int at = sectionFor(value);
        boolean unsigned = conditional ? codes.get(at).isOnlyForNegative() : at > 0;
        return sections.get(at).show(unsigned ? value.abs() : value, from1904).strip();
    }

    private int sectionFor(BigDecimal value) {
        if (conditional) {
            return firstThatAdmits(value);
        }
        if (codes.size() > 1 && value.signum() < 0) {
            return 1;
        }
        return codes.size() > 2 && value.signum() == 0 ? 2 : 0;
    }

    /** The first section whose condition holds, else the first without one, else the last. */
    private int firstThatAdmits(BigDecimal value) {
        int otherwise = -1;
        for (int at = 0; at < codes.size(); at++) {
            var condition = codes.get(at).condition();
            if (condition.isPresent() && condition.get().test(value)) {
                return at;
            }
            otherwise = otherwise < 0 && condition.isEmpty() ? at : otherwise;
        }
        return otherwise < 0 ? codes.size() - 1 : otherwise;
    }
}

package org.plumbline.documents.office.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a format code into sections of tokens. */
final class FormatScanner {

    private static final List<String> GENERAL = List.of("General", "G/通用格式");
    private static final List<String> HALF_DAYS = List.of("AM/PM", "A/P", "上午/下午");
    private static final String DATE_LETTERS = "ymdhsae";

    private final String code;
    private final List<SectionCode> sections = new ArrayList<>();
    private int position;
    private SectionCode section = new SectionCode();

    private FormatScanner(String code) {
        this.code = code;
    }

    /** At least one section. */
    static List<SectionCode> scan(String code) {
        var scanner = new FormatScanner(code);
        while (scanner.position < code.length()) {
            scanner.take();
        }
        scanner.sections.add(scanner.section);
        return scanner.sections;
    }

    private void take() {
        char each = code.charAt(position);
        switch (each) {
            case ';' -> endSection();
            case '"' -> quoted();
            case '\\', '!' -> literal(2);
            case '_', '*' -> position += 2;
            case '[' -> bracket();
            case '0', '#', '?' -> add(Token.Kind.DIGIT, 1);
            case '.' -> add(Token.Kind.POINT, 1);
            case ',' -> add(Token.Kind.COMMA, 1);
            case '%' -> add(Token.Kind.PERCENT, 1);
            case '/' -> add(Token.Kind.SLASH, 1);
            case '@' -> add(Token.Kind.TEXT, 1);
            default -> word(each);
        }
    }

    private void endSection() {
        sections.add(section);
        section = new SectionCode();
        position++;
    }

    private void quoted() {
        int end = code.indexOf('"', position + 1);
        int to = end < 0 ? code.length() : end;
        section.add(Token.Kind.LITERAL, code.substring(position + 1, to));
        position = to + 1;
    }

    /** Prints the last of that many characters. */
    private void literal(int length) {
        int to = Math.min(position + length, code.length());
        section.add(Token.Kind.LITERAL, code.substring(Math.min(position + length - 1, to), to));
        position += length;
    }

    private void bracket() {
        int end = code.indexOf(']', position);
        if (end < 0) {
            literal(1);
            return;
        }
        section.bracket(code.substring(position + 1, end));
        position = end + 1;
    }

    private void word(char each) {
        var general = startingHere(GENERAL);
        if (general != null) {
            add(Token.Kind.GENERAL, general.length());
            return;
        }
        var halfDay = startingHere(HALF_DAYS);
        if (halfDay != null) {
            section.add(Token.Kind.HALF_DAY, halfDay);
            position += halfDay.length();
            return;
        }
        if (startingHere(List.of("E+", "E-")) != null) {
            add(Token.Kind.EXPONENT, 2);
            return;
        }
        char letter = Character.toLowerCase(each);
        int length = 1;
        while (position + length < code.length() && Character.toLowerCase(code.charAt(position + length)) == letter) {
            length++;
        }
        if (DATE_LETTERS.indexOf(letter) < 0 || (letter == 'a' && length < 3)) {
            literal(1);
        } else {
            add(Token.Kind.DATE, length);
        }
    }

    private @Nullable String startingHere(List<String> words) {
        for (var word : words) {
            if (code.regionMatches(true, position, word, 0, word.length())) {
                return word;
            }
        }
        return null;
    }

    private void add(Token.Kind kind, int length) {
        section.add(kind, code.substring(position, position + length).toLowerCase(Locale.ROOT));
        position += length;
    }
}

package org.plumbline.documents.office;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes of XML as characters: references resolved, each line end one line feed, in attributes a space. */
final class XmlText {

    private static final int LONGEST_REFERENCE = 10;

    private XmlText() {}

    /** Null where a reference is broken or names an entity; none but the five of XML can exist. */
    static @Nullable String decode(byte[] bytes, int from, int to, boolean attribute) {
        var text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        var decoded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '&') {
                int end = text.indexOf(';', at);
                int character = end < 0 || end - at > LONGEST_REFERENCE ? -1 : reference(text, at + 1, end);
                if (character < 0) {
                    return null;
                }
                decoded.appendCodePoint(character);
                at = end;
            } else if (each == '\r') {
                decoded.append(attribute ? ' ' : '\n');
                at += at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
            } else {
                decoded.append(attribute && each < ' ' ? ' ' : each);
            }
        }
        return decoded.toString();
    }

    private static int reference(String text, int from, int end) {
        if (text.charAt(from) == '#') {
            boolean hex = text.charAt(from + 1) == 'x';
            return number(text, hex ? from + 2 : from + 1, end, hex ? 16 : 10);
        }
        return switch (text.substring(from, end)) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> -1;
        };
    }

    private static int number(String text, int from, int end, int radix) {
        int value = from < end ? 0 : -1;
        for (int at = from; at < end && value >= 0; at++) {
            int digit = Character.digit(text.charAt(at), radix);
            value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * radix + digit;
        }
        return value == 0 || value > Character.MAX_CODE_POINT ? -1 : value;
    }
}

package org.plumbline.documents.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One tag, as ranges of the bytes that hold it; valid until they move on. */
final class XmlTag {

    /** That a tag does not end within the bytes at hand. */
    static final int CUT = -1;

    /** That a tag is no tag. */
    static final int BROKEN = -2;

    private static final int HASH = 31;
    private static final int LONGEST_NUMBER = 9;
    private static final int MOST_LETTERS = 4;

    /** For each attribute: where its prefix, its local name and its end are, and its value and its end. */
    private static final int PLACES = 5;

    private byte[] bytes = new byte[0];
    private int prefixFrom;
    private int prefixHash;
    private int nameFrom;
    private int nameTo;
    private int nameHash;
    private boolean empty;
    private boolean declares;
    private int[] attributes = new int[8 * PLACES];
    private int attributeCount;

    /** Reads the start tag whose name begins there; returns where it ends, or that it does not. */
    int readStart(byte[] in, int from, int limit) {
        int at = readName(in, from, limit);
        attributeCount = 0;
        declares = false;
        empty = false;
        while (at < limit) {
            byte each = in[at];
            if (each == '>') {
                return nameFrom == nameTo ? BROKEN : at + 1;
            }
            if (each == '/') {
                empty = true;
                return at + 1 >= limit ? CUT : in[at + 1] == '>' && nameFrom < nameTo ? at + 2 : BROKEN;
            }
            if (!isSpace(each)) {
                return BROKEN;
            }
            at = afterSpace(in, at + 1, limit);
            if (at < limit && in[at] != '>' && in[at] != '/') {
                at = readAttribute(in, at, limit);
                if (at < 0) {
                    return at;
                }
            }
        }
        return CUT;
    }

    /** Reads the end tag whose name begins there; returns where it ends, or that it does not. */
    int readEnd(byte[] in, int from, int limit) {
        attributeCount = 0;
        int at = afterSpace(in, readName(in, from, limit), limit);
        return at >= limit ? CUT : in[at] == '>' ? at + 1 : BROKEN;
    }

    boolean isEmpty() {
        return empty;
    }

    boolean isNamed(String name) {
        return nameHash == name.hashCode() && equal(name, nameFrom, nameTo);
    }

    String name() {
        return string(nameFrom, nameTo);
    }

    /** A number that equal qualified names share; of 62 bits. */
    long qualifiedHash() {
        return ((long) prefixHash << 30 ^ nameHash) & Long.MAX_VALUE >>> 1;
    }

    boolean isKnownTo(Namespaces namespaces) {
        return namespaces.know(bytes, prefixFrom, prefixFrom == nameFrom ? prefixFrom : nameFrom - 1);
    }

    /** Tells the declarations that the tag makes for itself and what it contains; false where one is broken. */
    boolean declare(Namespaces namespaces, int depth) {
        for (int at = 0; declares && at < attributeCount; at += PLACES) {
            if (isDeclaration(at)) {
                boolean prefixed = attributes[at] < attributes[at + 1];
                var namespace = value(at);
                if (namespace == null) {
                    return false;
                }
                namespaces.declare(depth, prefixed ? string(attributes[at + 1], attributes[at + 2]) : "", namespace);
            }
        }
        return true;
    }

    /** Where the attribute of that local name is kept; negative where there is none. */
    int find(String name) {
        for (int at = 0; at < attributeCount; at += PLACES) {
            if (equal(name, attributes[at + 1], attributes[at + 2])) {
                return at;
            }
        }
        return -1;
    }

    /** Null where it holds a broken reference. */
    @Nullable
    String value(int attribute) {
        int from = attributes[attribute + 3];
        int to = attributes[attribute + 4];
        for (int at = from; at < to; at++) {
            if (bytes[at] == '&' || (bytes[at] >= 0 && bytes[at] < ' ')) {
                return XmlText.decode(bytes, from, to, true);
            }
        }
        return string(from, to);
    }

    boolean isValue(int attribute, String value) {
        return equal(value, attributes[attribute + 3], attributes[attribute + 4]);
    }

    /** The value as a number of at most nine digits; negative where it is none. */
    int number(int attribute) {
        return number(bytes, attributes[attribute + 3], attributes[attribute + 4]);
    }

    static int number(byte[] in, int from, int to) {
        int value = from == to || to - from > LONGEST_NUMBER ? -1 : 0;
        for (int at = from; at < to && value >= 0; at++) {
            int digit = in[at] - '0';
            value = digit < 0 || digit > 9 ? -1 : value * 10 + digit;
        }
        return value;
    }

    /** The capital letters that the value begins with, at most four, as a number to the base of 26. */
    int letters(int attribute) {
        int from = attributes[attribute + 3];
        int to = Math.min(attributes[attribute + 4], from + MOST_LETTERS);
        int value = 0;
        for (int at = from; at < to && bytes[at] >= 'A' && bytes[at] <= 'Z'; at++) {
            value = value * 26 + (bytes[at] - 'A' + 1);
        }
        return value;
    }

    static int afterSpace(byte[] in, int from, int limit) {
        int at = from;
        while (at < limit && isSpace(in[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(byte each) {
        return each <= ' ' && each >= 0;
    }

    private int readName(byte[] in, int from, int limit) {
        int at = from;
        int hash = 0;
        bytes = in;
        prefixFrom = from;
        prefixHash = 0;
        nameFrom = from;
        while (at < limit) {
            byte each = in[at];
            if (each == '>' || each == '/' || isSpace(each)) {
                break;
            }
            at++;
            hash = HASH * hash + each;
            if (each == ':') {
                prefixHash = hash;
                nameFrom = at;
                hash = 0;
            }
        }
        nameTo = at;
        nameHash = hash;
        return at;
    }

    private int readAttribute(byte[] in, int from, int limit) {
        int local = from;
        int at = from;
        while (at < limit && in[at] != '=' && !isSpace(in[at])) {
            byte each = in[at];
            if (each == ':') {
                local = at + 1;
            } else if (each == '<' || each == '>' || each == '/') {
                return BROKEN;
            }
            at++;
        }
        int end = at;
        at = afterSpace(in, at, limit);
        if (at < limit && (in[at] != '=' || end == local)) {
            return BROKEN;
        }
        at = afterSpace(in, at + 1, limit);
        if (at >= limit) {
            return CUT;
        }
        byte quote = in[at];
        if (quote != '"' && quote != '\'') {
            return BROKEN;
        }
        int value = at + 1;
        at = value;
        while (at < limit && in[at] != quote) {
            if (in[at] == '<') {
                return BROKEN;
            }
            at++;
        }
        keep(from, local, end, value, at);
        return at < limit ? at + 1 : CUT;
    }

    private void keep(int from, int local, int end, int value, int valueEnd) {
        int at = attributeCount;
        if (at == attributes.length) {
            attributes = Arrays.copyOf(attributes, at * 2);
        }
        attributes[at] = from;
        attributes[at + 1] = local;
        attributes[at + 2] = end;
        attributes[at + 3] = value;
        attributes[at + 4] = valueEnd;
        attributeCount = at + PLACES;
        declares |= bytes[from] == 'x' && isDeclaration(at);
    }

    private boolean isDeclaration(int attribute) {
        int from = attributes[attribute];
        int local = attributes[attribute + 1];
        return equal("xmlns", from, local == from ? attributes[attribute + 2] : local - 1);
    }

    private boolean equal(String text, int from, int to) {
        int length = to - from;
        if (text.length() != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (bytes[from + at] != text.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private String string(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}

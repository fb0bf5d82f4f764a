package org.plumbline.documents.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.grid.UnreadableDocumentException;

/**
 * The XML of a part, read from tag to tag in constant memory. Elements go by their local names; those outside the
 * vocabulary's namespaces never match one. A document type declaration is refused, so no entity can be declared and
 * nothing is ever fetched. Not for several threads.
 */
public final class XmlCursor {

    private static final int DEEPEST = 1 << 12;
    private static final int HASH = 31;
    private static final byte[] COMMENT = {'-', '-', '>'};
    private static final byte[] CHARACTERS = {']', ']', '>'};
    private static final byte[] INSTRUCTION = {'?', '>'};

    private final XmlWindow window;
    private final Namespaces namespaces;
    private byte[] bytes;
    private int limit;
    private int position;

    private boolean started;
    private boolean ended;
    private boolean selfClosed;
    private boolean known;
    private int prefixFrom;
    private int prefixHash;
    private int nameFrom;
    private int nameTo;
    private int nameHash;

    /** For each open element a hash of its qualified name, and in the lowest bit whether the vocabulary knows it. */
    private long[] open = new long[16];

    private int depth;
    private boolean rootSeen;

    /** Five places for each attribute: where its prefix, local name and its end are, and its value and its end. */
    private int[] attributes = new int[40];

    private int attributeCount;

    private int textFrom;
    private int textTo;
    private boolean textPlain;
    private @Nullable StringBuilder pieces;

    XmlCursor(XmlWindow window, Set<String> vocabulary) {
        this.window = window;
        this.namespaces = new Namespaces(vocabulary);
        bytes = window.bytes();
        limit = window.limit();
        boolean marked = limit >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        position = marked ? 3 : 0;
    }

    /** Goes on to the next tag; false where the document has ended. An empty element is first a start, then an end. */
    public boolean next() throws UnreadableDocumentException {
        pieces = null;
        if (selfClosed) {
            selfClosed = false;
            started = false;
            ended = true;
            textFrom = position;
            textTo = position;
            depth--;
            namespaces.leave(depth);
            return true;
        }
        started = false;
        ended = false;
        while (true) {
            int at = textEnd();
            if (at < limit && markup(at)) {
                if (started || ended) {
                    return true;
                }
            } else if (!more()) {
                return end();
            }
        }
    }

    /** Whether this tag begins an element of that local name. */
    public boolean starts(String name) {
        return started && known && nameHash == name.hashCode() && equal(name, nameFrom, nameTo);
    }

    /** Whether this tag ends an element of that local name. */
    public boolean ends(String name) {
        return ended && known && nameHash == name.hashCode() && equal(name, nameFrom, nameTo);
    }

    /** How many elements are open: the one just begun counts, the one just ended does not. */
    public int depth() {
        return depth;
    }

    /** The local name of the element begun or ended here, whatever its namespace. */
    public String name() {
        return new String(bytes, nameFrom, nameTo - nameFrom, StandardCharsets.UTF_8);
    }

    /** Passes over what the element just begun contains, up to its end. */
    public void skip() throws UnreadableDocumentException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** The text between the tag before and this one. */
    public String text() throws UnreadableDocumentException {
        var text = textPlain
                ? new String(bytes, textFrom, textTo - textFrom, StandardCharsets.UTF_8)
                : XmlText.decode(bytes, textFrom, textTo, false);
        if (text == null) {
            throw window.damaged(textFrom);
        }
        return pieces == null ? text : pieces + text;
    }

    /** The attribute of that local name, whatever its namespace, of the element just begun; null where it has none. */
    public @Nullable String attribute(String name) throws UnreadableDocumentException {
        int index = find(name);
        if (index < 0) {
            return null;
        }
        int from = attributes[index + 3];
        int to = attributes[index + 4];
        for (int at = from; at < to; at++) {
            if (bytes[at] == '&' || (bytes[at] >= 0 && bytes[at] < ' ')) {
                var text = XmlText.decode(bytes, from, to, true);
                if (text == null) {
                    throw window.damaged(from);
                }
                return text;
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Whether the element just begun has the attribute with exactly that value, of ASCII and without references. */
    public boolean has(String name, String value) {
        int index = find(name);
        return index >= 0 && equal(value, attributes[index + 3], attributes[index + 4]);
    }

    /** The attribute as a number from 0 to 999 999 999; {@code otherwise} where it is absent or none. */
    public int number(String name, int otherwise) {
        int index = find(name);
        if (index < 0) {
            return otherwise;
        }
        int from = attributes[index + 3];
        int to = attributes[index + 4];
        if (from == to || to - from > 9) {
            return otherwise;
        }
        int value = 0;
        for (int at = from; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private int find(String name) {
        for (int at = 0; at < attributeCount; at += 5) {
            if (equal(name, attributes[at + 1], attributes[at + 2])) {
                return at;
            }
        }
        return -1;
    }

    private boolean equal(String name, int from, int to) {
        int length = to - from;
        if (name.length() != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (bytes[from + at] != name.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private int textEnd() {
        byte[] in = bytes;
        int end = limit;
        int at = position;
        boolean plain = true;
        while (at < end && in[at] != '<') {
            if (at + 8 <= end) {
                long eight = (long) EIGHT.get(in, at);
                if ((has(eight, '<') | has(eight, '&') | has(eight, '\r')) == 0) {
                    at += 8;
                    continue;
                }
            }
            int to = Math.min(end, at + 8);
            while (at < to && in[at] != '<') {
                plain &= in[at] != '&' && in[at] != '\r';
                at++;
            }
        }
        textFrom = position;
        textTo = at;
        textPlain = plain;
        return at;
    }

    private static final java.lang.invoke.VarHandle EIGHT =
            java.lang.invoke.MethodHandles.byteArrayViewVarHandle(long[].class, java.nio.ByteOrder.LITTLE_ENDIAN);

    private static long has(long eight, int wanted) {
        long zero = eight ^ (wanted * 0x0101010101010101L);
        return (zero - 0x0101010101010101L) & ~zero & 0x8080808080808080L;
    }

    /** Takes what begins with {@code <} there; false, and nothing is changed, where it does not end within the bytes. */
    private boolean markup(int at) throws UnreadableDocumentException {
        if (at + 1 >= limit) {
            return false;
        }
        return switch (bytes[at + 1]) {
            case '/' -> endTag(at + 2);
            case '?' -> passOver(at + 2, INSTRUCTION);
            case '!' -> declaration(at);
            default -> startTag(at + 1);
        };
    }

    private boolean declaration(int at) throws UnreadableDocumentException {
        if (at + 9 > limit) {
            return false;
        }
        if (bytes[at + 2] == '-' && bytes[at + 3] == '-') {
            return passOver(at + 4, COMMENT);
        }
        if (equal("[CDATA[", at + 2, at + 9)) {
            int from = at + 9;
            int to = find(from, CHARACTERS);
            if (to < 0) {
                return false;
            }
            keepText();
            pieces().append(new String(bytes, from, to - from, StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n'));
            position = to + CHARACTERS.length;
            return true;
        }
        throw equal("DOCTYPE", at + 2, at + 9) ? window.declaresType() : window.damaged(at);
    }

    private boolean passOver(int from, byte[] end) throws UnreadableDocumentException {
        int to = find(from, end);
        if (to < 0) {
            return false;
        }
        keepText();
        position = to + end.length;
        return true;
    }

    private int find(int from, byte[] end) {
        for (int at = from; at + end.length <= limit; at++) {
            if (bytes[at] == end[0] && Arrays.equals(bytes, at, at + end.length, end, 0, end.length)) {
                return at;
            }
        }
        return -1;
    }

    private void keepText() throws UnreadableDocumentException {
        if (textFrom < textTo) {
            var before = pieces;
            pieces = null;
            var text = text();
            pieces = before == null ? new StringBuilder() : before;
            pieces.append(text);
        }
    }

    private StringBuilder pieces() {
        if (pieces == null) {
            pieces = new StringBuilder();
        }
        return pieces;
    }

    private boolean endTag(int from) throws UnreadableDocumentException {
        int at = afterSpace(qualifiedName(from));
        if (at >= limit) {
            return false;
        }
        if (bytes[at] != '>' || depth == 0 || open[depth - 1] >>> 1 != qualified()) {
            throw window.damaged(at);
        }
        depth--;
        known = (open[depth] & 1) != 0;
        namespaces.leave(depth);
        position = at + 1;
        ended = true;
        return true;
    }

    private boolean startTag(int from) throws UnreadableDocumentException {
        int at = qualifiedName(from);
        if (nameFrom == nameTo || (depth == 0 && rootSeen)) {
            throw window.damaged(from);
        }
        attributeCount = 0;
        boolean declares = false;
        while (true) {
            int space = at;
            at = afterSpace(at);
            if (at >= limit) {
                return false;
            }
            byte each = bytes[at];
            if (each == '>') {
                break;
            }
            if (each == '/') {
                if (at + 1 >= limit) {
                    return false;
                }
                if (bytes[at + 1] != '>') {
                    throw window.damaged(at);
                }
                selfClosed = true;
                at++;
                break;
            }
            if (space == at) {
                throw window.damaged(at);
            }
            at = attribute(at);
            if (at < 0) {
                return false;
            }
            declares |= bytes[attributes[attributeCount - 5]] == 'x' && isDeclaration(attributeCount - 5);
        }
        position = at + 1;
        if (declares) {
            declareNamespaces();
        }
        enter();
        return true;
    }

    private void enter() throws UnreadableDocumentException {
        if (depth == open.length) {
            if (depth == DEEPEST) {
                throw window.damaged(nameFrom);
            }
            open = Arrays.copyOf(open, depth * 2);
        }
        known = namespaces.know(bytes, prefixFrom, nameFrom == prefixFrom ? prefixFrom : nameFrom - 1);
        open[depth] = qualified() << 1 | (known ? 1 : 0);
        depth++;
        rootSeen = true;
        started = true;
    }

    private boolean isDeclaration(int index) {
        int from = attributes[index];
        return equal("xmlns", from, attributes[index + 2])
                || (from + 6 == attributes[index + 1] && equal("xmlns:", from, from + 6));
    }

    private void declareNamespaces() throws UnreadableDocumentException {
        for (int index = 0; index < attributeCount; index += 5) {
            if (isDeclaration(index)) {
                boolean prefixed = attributes[index] < attributes[index + 1];
                var prefix = prefixed
                        ? new String(
                                bytes,
                                attributes[index + 1],
                                attributes[index + 2] - attributes[index + 1],
                                StandardCharsets.UTF_8)
                        : "";
                var namespace = XmlText.decode(bytes, attributes[index + 3], attributes[index + 4], true);
                if (namespace == null) {
                    throw window.damaged(attributes[index + 3]);
                }
                namespaces.declare(depth + 1, prefix, namespace);
            }
        }
    }

    /** Reads the attribute that begins there and returns where it ends; -1 where it does not end within the bytes. */
    private int attribute(int from) throws UnreadableDocumentException {
        byte[] in = bytes;
        int end = limit;
        int local = from;
        int at = from;
        while (at < end && in[at] != '=') {
            byte each = in[at];
            if (each == ':') {
                local = at + 1;
            } else if (each <= ' ' && each >= 0) {
                break;
            } else if (each == '<' || each == '>' || each == '/') {
                throw window.damaged(at);
            }
            at++;
        }
        int nameEnd = at;
        if (at + 1 < end && in[at] == '=' && in[at + 1] == '"') {
            at++;
        } else {
            at = afterSpace(at);
            if (at < end && in[at] != '=') {
                throw window.damaged(at);
            }
            at = afterSpace(at + 1);
            if (at >= end) {
                return -1;
            }
        }
        byte quote = in[at];
        if ((quote != '"' && quote != '\'') || nameEnd == local) {
            throw window.damaged(at);
        }
        int value = at + 1;
        at = value;
        while (at < end && in[at] != quote) {
            if (in[at] == '<') {
                throw window.damaged(at);
            }
            at++;
        }
        if (at >= end) {
            return -1;
        }
        int index = attributeCount;
        if (index == attributes.length) {
            attributes = Arrays.copyOf(attributes, index * 2);
        }
        int[] into = attributes;
        into[index] = from;
        into[index + 1] = local;
        into[index + 2] = nameEnd;
        into[index + 3] = value;
        into[index + 4] = at;
        attributeCount = index + 5;
        return at + 1;
    }

    private int qualifiedName(int from) {
        byte[] in = bytes;
        int end = limit;
        int at = from;
        int hash = 0;
        prefixFrom = from;
        prefixHash = 0;
        nameFrom = from;
        while (at < end) {
            byte each = in[at];
            if (each == '>' || each == '/' || (each >= 0 && each <= ' ')) {
                break;
            }
            at++;
            if (each == ':') {
                prefixHash = hash;
                nameFrom = at;
                hash = 0;
            } else {
                hash = HASH * hash + each;
            }
        }
        nameTo = at;
        nameHash = hash;
        return at;
    }

    private long qualified() {
        return (nameHash ^ (long) prefixHash << 16) & Long.MAX_VALUE >>> 1;
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < limit && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at;
    }

    private boolean more() throws UnreadableDocumentException {
        boolean more = window.more(position);
        bytes = window.bytes();
        limit = window.limit();
        position = 0;
        return more;
    }

    /** The end of the bytes is the end of the document only where every element has ended. */
    private boolean end() throws UnreadableDocumentException {
        if (depth > 0 || !rootSeen || textTo < limit) {
            throw window.damaged(limit);
        }
        return false;
    }
}

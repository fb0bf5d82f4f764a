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

    private final XmlWindow window;
    private final Namespaces namespaces;
    private final XmlTag tag = new XmlTag();
    private byte[] bytes;
    private int limit;
    private int position;

    private boolean started;
    private boolean ended;
    private boolean known;
    private boolean rootSeen;

    /** For each open element a hash of its qualified name, and in the lowest bit whether the vocabulary knows it. */
    private long[] open = new long[16];

    private int depth;

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
        if (started && tag.isEmpty()) {
            textFrom = position;
            textTo = position;
            leave();
            return true;
        }
        started = false;
        ended = false;
        while (true) {
            int at = readText();
            if (at < limit && readMarkup(at)) {
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
        return started && known && tag.isNamed(name);
    }

    /** Whether this tag ends an element of that local name. */
    public boolean ends(String name) {
        return ended && known && tag.isNamed(name);
    }

    /** How many elements are open: the one just begun counts, the one just ended does not. */
    public int depth() {
        return depth;
    }

    /** The local name of the element begun or ended here, whatever its namespace. */
    public String name() {
        return tag.name();
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
        return pieces == null ? decoded() : pieces + decoded();
    }

    /** The attribute of that local name, whatever its namespace, of the element just begun; null where it has none. */
    public @Nullable String attribute(String name) throws UnreadableDocumentException {
        int index = tag.find(name);
        if (index < 0) {
            return null;
        }
        return legible(tag.value(index));
    }

    /** Whether the element just begun has the attribute with exactly that value, of ASCII and without references. */
    public boolean has(String name, String value) {
        int index = tag.find(name);
        return index >= 0 && tag.isValue(index, value);
    }

    /** The attribute as a number of at most nine digits; {@code otherwise} where it is absent or none. */
    public int number(String name, int otherwise) {
        int index = tag.find(name);
        int number = index < 0 ? -1 : tag.number(index);
        return number < 0 ? otherwise : number;
    }

    /** The attribute's leading letters as a column of a sheet: A is 1, AA is 27; 0 where it has none. */
    public int letters(String name) {
        int index = tag.find(name);
        return index < 0 ? 0 : tag.letters(index);
    }

    /** The text between the tag before and this one as a number of at most nine digits; negative where it is none. */
    public int textAsNumber() {
        return pieces == null ? XmlTag.number(bytes, textFrom, textTo) : -1;
    }

    /** That what stands here makes no sense. */
    public UnreadableDocumentException damaged() {
        return window.damaged(position);
    }

    private String decoded() throws UnreadableDocumentException {
        return textPlain
                ? new String(bytes, textFrom, textTo - textFrom, StandardCharsets.UTF_8)
                : legible(XmlText.decode(bytes, textFrom, textTo, false));
    }

    private String legible(@Nullable String text) throws UnreadableDocumentException {
        if (text == null) {
            throw window.damaged(position);
        }
        return text;
    }

    private int readText() {
        int at = position;
        boolean plain = true;
        for (byte[] in = bytes; at < limit && in[at] != '<'; at++) {
            plain &= in[at] != '&' && in[at] != '\r';
        }
        textFrom = position;
        textTo = at;
        textPlain = plain;
        return at;
    }

    /** Takes what begins with {@code <} there; false, and nothing has changed, where it does not end within the bytes. */
    private boolean readMarkup(int at) throws UnreadableDocumentException {
        if (at + 1 >= limit) {
            return false;
        }
        return switch (bytes[at + 1]) {
            case '/' -> readEndTag(at + 2);
            case '?' -> passOver(at + 2, "?>");
            case '!' -> readDeclaration(at);
            default -> readStartTag(at + 1);
        };
    }

    private boolean readStartTag(int at) throws UnreadableDocumentException {
        int to = tag.readStart(bytes, at, limit);
        if (to == XmlTag.CUT) {
            return false;
        }
        if (to == XmlTag.BROKEN || depth == DEEPEST || (depth == 0 && rootSeen)) {
            throw window.damaged(at);
        }
        if (!tag.declare(namespaces, depth + 1)) {
            throw window.damaged(at);
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        known = tag.isKnownTo(namespaces);
        open[depth] = tag.qualifiedHash() << 1 | (known ? 1 : 0);
        depth++;
        rootSeen = true;
        started = true;
        position = to;
        return true;
    }

    private boolean readEndTag(int at) throws UnreadableDocumentException {
        int to = tag.readEnd(bytes, at, limit);
        if (to == XmlTag.CUT) {
            return false;
        }
        if (to == XmlTag.BROKEN || depth == 0 || open[depth - 1] >>> 1 != tag.qualifiedHash()) {
            throw window.damaged(at);
        }
        position = to;
        leave();
        return true;
    }

    private void leave() {
        depth--;
        known = (open[depth] & 1) != 0;
        namespaces.leave(depth);
        started = false;
        ended = true;
    }

    private boolean readDeclaration(int at) throws UnreadableDocumentException {
        if (at + 9 > limit) {
            return false;
        }
        var start = new String(bytes, at + 2, 7, StandardCharsets.ISO_8859_1);
        if (start.startsWith("--")) {
            return passOver(at + 4, "-->");
        }
        if (!start.equals("[CDATA[")) {
            throw start.equals("DOCTYPE") ? window.declaresType() : window.damaged(at);
        }
        int from = at + 9;
        int to = find("]]>", from);
        if (to < 0) {
            return false;
        }
        passOver(from, "]]>");
        var characters = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        keep(characters.replace("\r\n", "\n").replace('\r', '\n'));
        return true;
    }

    private boolean passOver(int from, String end) throws UnreadableDocumentException {
        int to = find(end, from);
        if (to < 0) {
            return false;
        }
        if (textFrom < textTo) {
            keep(decoded());
        }
        position = to + end.length();
        return true;
    }

    private int find(String end, int from) {
        for (int at = from; at + end.length() <= limit; at++) {
            int same = 0;
            while (same < end.length() && bytes[at + same] == end.charAt(same)) {
                same++;
            }
            if (same == end.length()) {
                return at;
            }
        }
        return -1;
    }

    private void keep(String text) {
        if (pieces == null) {
            pieces = new StringBuilder();
        }
        pieces.append(text);
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

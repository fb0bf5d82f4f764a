package org.plumbline.documents.office;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the encoding of a document by its first bytes: a mark, the shape of its first characters, its declaration. */
final class XmlEncoding {

    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z][\\w.\\-]*)[\"']");

    private XmlEncoding() {}

    /** Null where the document declares an encoding that is not known. */
    static @Nullable Charset of(byte[] bytes, int limit) {
        if (limit >= 2) {
            int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
            if (first == 0xFEFF || first == 0x003C) {
                return StandardCharsets.UTF_16BE;
            }
            if (first == 0xFFFE || first == 0x3C00) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return declared(bytes, limit);
    }

    private static @Nullable Charset declared(byte[] bytes, int limit) {
        var start = new String(bytes, 0, Math.min(limit, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        if (start.contains("encoding=\"UTF-8\"")) {
            return StandardCharsets.UTF_8;
        }
        var declaration = DECLARED.matcher(start);
        if (!declaration.find() || declaration.group(1).startsWith("UTF-16")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declaration.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}

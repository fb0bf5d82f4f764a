package org.plumbline.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Wording;

/** The text of a file: UTF-8 with or without a mark, UTF-16 with one, or GB18030. Refuses early what is no form. */
final class TextContent {

    /** A form takes a few kilobytes; a text file beyond this is something else. */
    private static final int LARGEST = 32 << 20;

    /** Within the first of these bytes a form shows its labels. */
    private static final int PROBE = 1 << 20;

    private static final int LONGEST_CHARACTER = 4;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextContent() {}

    static String read(String name, InputStream content) throws IOException, UnreadableDocumentException {
        byte[] start = content.readNBytes(PROBE);
        if (start.length == 0) {
            throw refusal(name, "文件是空的", "the file is empty");
        }
        if (looksBinary(start)) {
            throw refusal(
                    name,
                    "不是文本文件；目前能读制表符分隔的文本和 JSON",
                    "this is no text file; tab-separated text and JSON can be read so far");
        }
        if (start.length == PROBE && !mayHoldForms(decodeLeniently(start))) {
            throw refusal(name, "前 1 MB 里没有自评表的任何表头", "none of a form's labels occurs in the first megabyte");
        }
        byte[] rest = content.readNBytes(LARGEST - PROBE + 1);
        if (rest.length > LARGEST - PROBE) {
            throw refusal(name, "文本超过 32 MB，不会是自评表；请拆分后再试", "the text exceeds 32 MB; split it and try again");
        }
        byte[] all = new byte[start.length + rest.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(rest, 0, all, start.length, rest.length);
        return decode(all)
                .orElseThrow(() -> refusal(
                        name,
                        "文字既不是 UTF-8 也不是 GB18030；请另存为其中一种",
                        "the text is neither UTF-8 nor GB18030; save it as one of them"));
    }

    private static boolean mayHoldForms(String start) {
        return start.contains("\"indicators\"") || LabelBook.standard().occursIn(start);
    }

    static UnreadableDocumentException refusal(String name, String zh, String en) {
        return new UnreadableDocumentException(new Wording(name + "：" + zh, name + ": " + en));
    }

    private static boolean looksBinary(byte[] start) {
        if (mark(start) != null) {
            return false;
        }
        for (byte each : start) {
            if (each == 0) {
                return true;
            }
        }
        return startsWith(start, 'P', 'K', 3, 4) || startsWith(start, '%', 'P', 'D', 'F');
    }

    private static String decodeLeniently(byte[] start) {
        var marked = mark(start);
        if (marked != null) {
            return new String(start, marked);
        }
        var utf8 = new String(start, StandardCharsets.UTF_8);
        return LabelBook.standard().occursIn(utf8) ? utf8 : new String(start, GB18030);
    }

    private static Optional<String> decode(byte[] bytes) {
        var marked = mark(bytes);
        if (marked != null) {
            return upToACut(bytes, marked).map(text -> text.substring(1));
        }
        return upToACut(bytes, StandardCharsets.UTF_8).or(() -> upToACut(bytes, GB18030));
    }

    /** The text; a file cut within its last character ends with U+FFFD. */
    private static Optional<String> upToACut(byte[] bytes, Charset charset) {
        var whole = strictly(bytes, charset);
        for (int cut = 1; whole.isEmpty() && cut <= LONGEST_CHARACTER - 1 && cut < bytes.length; cut++) {
            whole = strictly(Arrays.copyOf(bytes, bytes.length - cut), charset).map(text -> text + '\uFFFD');
        }
        return whole;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Charset mark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int at = 0; at < magic.length; at++) {
            if ((bytes[at] & 0xFF) != magic[at]) {
                return false;
            }
        }
        return true;
    }
}

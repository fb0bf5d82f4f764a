package org.plumbline.documents.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.reading.LabelBook;

/** The text of a file: UTF-8 with or without a mark, UTF-16 with one, or GB18030. Refuses early what is no form. */
public final class TextContent {

    /** A form takes a few kilobytes; a text file of more MiB than this is something else. */
    private static final int LARGEST = 32;

    private static final int LONGEST_CHARACTER = 4;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextContent() {}

    public static String of(FileContent content) throws IOException, UnreadableDocumentException {
        byte[] start = content.start();
        if (looksBinary(start)) {
            throw content.refusal(
                    "不是能读的格式；能读 xlsx、xls、docx、pdf、html、csv、制表符或竖线分隔的文本和 JSON",
                    "the format is not known; xlsx, xls, docx, pdf, html, csv, text and JSON can be read");
        }
        if (start.length == FileContent.PROBE && !mayHoldForms(decodeLeniently(start))) {
            throw content.refusal("前 1 MB 里没有自评表的任何表头", "none of a form's labels occurs in the first megabyte");
        }
        return decode(content.all(LARGEST))
                .orElseThrow(() -> content.refusal(
                        "文字既不是 UTF-8 也不是 GB18030；请另存为其中一种",
                        "the text is neither UTF-8 nor GB18030; save it as one of them"));
    }

    private static boolean mayHoldForms(String start) {
        return start.contains("\"indicators\"") || LabelBook.standard().occursIn(start);
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
        return false;
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

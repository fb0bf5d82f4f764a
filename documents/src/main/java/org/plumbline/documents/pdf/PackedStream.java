package org.plumbline.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Bytes as a deflated stream of a PDF file. */
final class PackedStream {

    private PackedStream() {}

    static COSStream of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    static COSStream of(byte[] bytes, int length) {
        var deflater = new Deflater();
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            var packed = new byte[length + length / 1000 + 64];
            int size = deflater.deflate(packed);
            var stream = new COSStream();
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (var out = stream.createRawOutputStream()) {
                out.write(Arrays.copyOf(packed, size));
            }
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }
}

package org.plumbline.documents.hostile;

import static org.plumbline.documents.hostile.HostileFile.refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.plumbline.documents.DocumentFormat;

/** Small files that unpack to hundreds of megabytes. */
final class PackedFiles {

    private static final int MEGABYTE = 1 << 20;

    private PackedFiles() {}

    static List<HostileFile> all() throws IOException {
        var xlsx = Forms.written(DocumentFormat.XLSX);
        var docx = Forms.written(DocumentFormat.DOCX);
        return List.of(
                refused("bomb.xlsx", padded(xlsx, "xl/worksheets/sheet1.xml", 300, 0), "压缩炸弹", "zip bomb"),
                refused("bomb.docx", padded(docx, "word/document.xml", 300, 0), "压缩炸弹", "zip bomb"),
                refused("bomb.pdf", pdf(), "解开后太大", "too large once unpacked"),
                HostileFile.read("padded.xlsx", padded(xlsx, "xl/worksheets/sheet1.xml", 400, 8), 0),
                HostileFile.read("padded.docx", padded(docx, "word/document.xml", 400, 8), 0));
    }

    /** A package of which one part goes on after its end with comments, of which so many bytes in a thousand are noise. */
    private static byte[] padded(byte[] office, String name, int megabytes, int noise) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(office));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
                if (entry.getName().equals(name)) {
                    var comment = comment(noise);
                    for (int at = 0; at < megabytes; at++) {
                        zip.write(comment);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] comment(int noise) {
        var random = new Random(1);
        var comment = new StringBuilder("<!--");
        while (comment.length() < MEGABYTE - 3) {
            comment.append(random.nextInt(1000) < noise ? (char) ('a' + random.nextInt(26)) : ' ');
        }
        return comment.append("-->").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] pdf() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            for (int at = 0; at < 600; at++) {
                deflater.write(new byte[MEGABYTE]);
            }
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>\nendobj\n"
                        + "4 0 obj\n<< /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(packed.toByteArray());
        out.writeBytes("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}

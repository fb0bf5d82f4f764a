package org.plumbline.documents.roundtrip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the borders from the tables of a file. */
final class Borders {

    private Borders() {}

    /** The same file without borders; a text without any stays as it is. */
    static byte[] dropped(byte[] file) throws IOException {
        if (file[0] != 'P' || file[1] != 'K') {
            return drop(new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
        var bare = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(bare)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(drop(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bare.toByteArray();
    }

    private static String drop(String part) {
        return part.replaceAll("<w:(tbl|tc)Borders>.*?</w:\\1Borders>", "")
                .replaceAll("<(left|right|top|bottom) style=\"[a-z]+\"", "<$1")
                .replaceAll("border[a-z-]*:[^;}]*", "color:inherit");
    }
}

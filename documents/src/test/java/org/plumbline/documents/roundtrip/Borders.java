package org.plumbline.documents.roundtrip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the borders from the tables of a file. */
final class Borders {

    private static final Pattern DESCRIBED = Pattern.compile(
            "<w:(top|left|bottom|right|insideH|insideV) w:val|<(left|right|top|bottom) style=|border[a-z-]*:");

    private Borders() {}

    /** How many borders a file describes. */
    static long count(byte[] file) throws IOException {
        if (!isZip(file)) {
            return count(new String(file, StandardCharsets.UTF_8));
        }
        long count = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                count += count(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return count;
    }

    /** The same file without borders; a text without any stays as it is. */
    static byte[] dropped(byte[] file) throws IOException {
        if (!isZip(file)) {
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

    private static boolean isZip(byte[] file) {
        return file[0] == 'P' && file[1] == 'K';
    }

    private static long count(String part) {
        return DESCRIBED.matcher(part).results().count();
    }

    private static String drop(String part) {
        return part.replaceAll("<w:(tbl|tc)Borders>.*?</w:\\1Borders>", "")
                .replaceAll("<(left|right|top|bottom) style=\"[a-z]+\"", "<$1")
                .replaceAll("border[a-z-]*:[^;}]*", "color:inherit");
    }
}

package org.plumbline.cli;

import java.util.Locale;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.report.DisplayWidth;

/**
 * How far the work is.
 *
 * @param done of so many files
 * @param millis since the beginning
 * @param file the one that is being worked on
 */
record ProgressLine(int done, int files, long millis, String file) {

    private static final int LONGEST_BAR = 30;
    private static final int SHORTEST_NAME = 12;
    private static final String CUT = "..";

    /** Never as wide as the terminal, which would turn to the next line. */
    String in(Language language, int columns) {
        int room = columns - 1;
        var counts = counts().in(language);
        int bar = Math.min(LONGEST_BAR, columns / 4);
        if (bar + 3 + DisplayWidth.of(counts) > room) {
            return end(counts, room);
        }
        int filled = (int) ((long) bar * done / files);
        var start = "[" + "#".repeat(filled) + "-".repeat(bar - filled) + "] " + counts;
        int left = room - DisplayWidth.of(start) - 1;
        return left >= SHORTEST_NAME ? start + " " + end(file, left) : start;
    }

    private Wording counts() {
        var counts = done + "/" + files;
        if (done == 0) {
            return new Wording(counts, counts);
        }
        var left = time((long) Math.ceil(millis / 1000.0 * (files - done) / done));
        return new Wording(counts + " 还需 " + left, counts + " " + left + " left");
    }

    private static String time(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** The text without control characters, its beginning cut where it is too wide. */
    private static String end(String text, int columns) {
        var plain = text.replaceAll("\\p{Cntrl}", "?");
        if (DisplayWidth.of(plain) <= columns) {
            return plain;
        }
        int from = plain.length();
        int width = CUT.length();
        while (from > 0) {
            int before = plain.codePointBefore(from);
            width += DisplayWidth.of(before);
            if (width > columns) {
                break;
            }
            from -= Character.charCount(before);
        }
        return CUT + plain.substring(from);
    }
}

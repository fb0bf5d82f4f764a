package org.plumbline.web.evaluation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;

/** Names of files as people read them, which every system can keep. Of the names of one folder none comes twice. */
final class FileNames {

    /** In UTF-8 no more than 240 bytes, of the 255 that file systems keep. */
    private static final int LONGEST = 60;

    private static final String NAMELESS = "自评表";

    /** What no file may be called, or what would turn or hide parts of the name. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}/\\\\:*?\"<>|]");

    /** Windows keeps these for devices, whatever the ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Set<String> taken = new HashSet<>();

    /** The project's name, without an ending. */
    static String of(SelfEvaluation form) {
        return safe(form.text(HeadField.PROJECT));
    }

    /** The project's name with the year, with this ending, numbered where another has it. */
    String next(SelfEvaluation form, String ending) {
        var year = form.year();
        var stem = of(form) + (year.isPresent() ? "-" + year.getAsInt() : "");
        var name = stem + "." + ending;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + "-" + number + "." + ending;
        }
        return name;
    }

    private static String safe(String text) {
        var kept = UNSAFE.matcher(StorableText.of(text)).replaceAll("_").strip();
        int length = kept.codePointCount(0, kept.length());
        var cut = length <= LONGEST ? kept : kept.substring(0, kept.offsetByCodePoints(0, LONGEST));
        var name = cut.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }
}

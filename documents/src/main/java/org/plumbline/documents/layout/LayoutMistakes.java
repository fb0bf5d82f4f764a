package org.plumbline.documents.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.core.language.Wording;

/** Everything that is wrong with one layout file, so that it can be said at once. */
final class LayoutMistakes {

    private record Mistake(int line, Wording what) {}

    private final String file;
    private final List<Mistake> all = new ArrayList<>();

    LayoutMistakes(String file) {
        this.file = file;
    }

    void expected(int line, String place, Wording expected, String found) {
        add(
                line,
                new Wording(
                        place + " 应为" + spaced(expected.zh()) + "，写的是“" + found + "”",
                        place + ": expected " + expected.en() + ", found “" + found + "”"));
    }

    void add(int line, Wording what) {
        all.add(new Mistake(line, what));
    }

    void refuseIfAny() {
        if (!all.isEmpty()) {
            all.sort(Comparator.comparingInt(Mistake::line));
            throw new LayoutFileException(new Wording(lines("：", Wording::zh), lines(": ", Wording::en)));
        }
    }

    /** A space stands between a Chinese and a Latin word or figure. */
    private static String spaced(String text) {
        return text.codePointAt(0) < 128 ? " " + text : text;
    }

    private String lines(String colon, Function<Wording, String> language) {
        return all.stream()
                .map(each -> file + ":" + each.line + colon + language.apply(each.what))
                .collect(Collectors.joining("\n"));
    }
}

package org.plumbline.policies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.core.language.Wording;

/** Everything that is wrong with one file, so that it can be said at once. */
final class Mistakes {

    /** One mistake; line 0 and an empty path stand for the file as a whole. */
    private record Mistake(int line, String path, Wording what) {

        String in(String file, String colon, String sentence) {
            var where = (line == 0 ? file : file + ":" + line) + (path.isEmpty() ? "" : " " + path);
            return where + colon + sentence;
        }
    }

    private final String file;
    private final List<Mistake> all = new ArrayList<>();

    Mistakes(String file) {
        this.file = file;
    }

    void add(int line, String path, Wording what) {
        all.add(new Mistake(line, path, what));
    }

    int count() {
        return all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** All of them in the order of the file, one line each. */
    PolicyFileException toException() {
        all.sort(Comparator.comparingInt(Mistake::line));
        return new PolicyFileException(new Wording(
                all.stream().map(each -> each.in(file, "：", each.what.zh())).collect(Collectors.joining("\n")),
                all.stream().map(each -> each.in(file, ": ", each.what.en())).collect(Collectors.joining("\n"))));
    }
}

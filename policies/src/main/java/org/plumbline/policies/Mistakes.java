package org.plumbline.policies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.core.language.Wording;

/** Everything that is wrong with one file, so that it can be said at once. */
final class Mistakes {

    private static final int MOST_SAID = 100;

    /** One mistake; line 0 and an empty path stand for the file as a whole. */
    private record Mistake(int line, String path, Wording what) {

        String where(String file) {
            return (line == 0 ? file : file + ":" + line) + (path.isEmpty() ? "" : " " + Expectation.shown(path));
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

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** All of them in the order of the file, one line each. */
    PolicyFileException toException() {
        all.sort(Comparator.comparingInt(Mistake::line));
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        all.stream().limit(MOST_SAID).forEach(each -> {
            var where = each.where(file);
            zh.add(where + "：" + each.what.zh());
            en.add(where + ": " + each.what.en());
        });
        if (all.size() > MOST_SAID) {
            zh.add(file + "：另有 " + (all.size() - MOST_SAID) + " 处");
            en.add(file + ": and " + (all.size() - MOST_SAID) + " more");
        }
        return new PolicyFileException(new Wording(String.join("\n", zh), String.join("\n", en)));
    }
}

package org.plumbline.web.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;

/** What a zip of forms says about itself: which form is in which file, what was left out, and what could not be written. */
final class ArchiveNotes {

    /** As editors on all systems break lines. */
    private static final String BREAK = "\r\n";

    private final Download download;
    private final Language language;
    private final List<String> lines = new ArrayList<>();
    private int written;
    private int unwritten;

    ArchiveNotes(Download download, Language language) {
        this.download = download;
        this.language = language;
    }

    void written(String name, StoredForm stored) {
        written++;
        var leftOut = download.leftOut(stored);
        lines.add(name + "  ←  " + stored.unit() + "  " + stored.source());
        if (!leftOut.isEmpty()) {
            var layout = download.layoutOf(stored).name();
            say(
                    "    表样“" + layout.zh() + "”没有 " + leftOut.size() + " 处内容的格，未写入："
                            + columns(leftOut, Language.ZH, "、"),
                    "    the layout “" + layout.en() + "” has no cell for " + leftOut.size()
                            + (leftOut.size() == 1 ? " value" : " values") + ", not written: "
                            + columns(leftOut, Language.EN, ", "));
        }
    }

    void unwritten(String name, StoredForm stored, Wording why) {
        unwritten++;
        lines.add("✗ " + name + "  ←  " + stored.unit() + "  " + stored.source());
        say("    没有写出：" + why.zh(), "    not written: " + why.en());
    }

    String fileName() {
        return new Wording("说明.txt", "notes.txt").in(language);
    }

    String text() {
        var summary = new Wording(
                "写出 " + written + " 份自评表，" + unwritten + " 份没有写出。",
                written + (written == 1 ? " form" : " forms") + " written, " + unwritten + " not written.");
        return summary.in(language) + BREAK + BREAK + String.join(BREAK, lines) + BREAK;
    }

    private void say(String zh, String en) {
        lines.add(new Wording(zh, en).in(language));
    }

    private static String columns(Set<FormPath> paths, Language language, String comma) {
        return paths.stream()
                .sorted()
                .map(path -> path.field().words().in(language))
                .distinct()
                .collect(Collectors.joining(comma));
    }
}

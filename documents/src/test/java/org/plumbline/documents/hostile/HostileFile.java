package org.plumbline.documents.hostile;

import java.util.regex.Pattern;

/** A file that is to be read or refused, and what its outcome looks like. */
final class HostileFile {

    private final String name;
    private final byte[] content;
    private final Pattern zh;
    private final Pattern en;

    private HostileFile(String name, byte[] content, Pattern zh, Pattern en) {
        this.name = name;
        this.content = content;
        this.zh = zh;
        this.en = en;
    }

    /** A file that is refused for a reason. */
    static HostileFile refused(String name, byte[] content, String zh, String en) {
        return new HostileFile(
                name,
                content,
                Pattern.compile(Pattern.quote(name) + "：.*(" + zh + ").*"),
                Pattern.compile(Pattern.quote(name) + ": .*(" + en + ").*"));
    }

    /** A file that holds one form and so many cells that are listed as not understood. */
    static HostileFile read(String name, byte[] content, int listed) {
        var outcome = Pattern.compile("1 form, " + listed + " listed");
        return new HostileFile(name, content, outcome, outcome);
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    Pattern zh() {
        return zh;
    }

    Pattern en() {
        return en;
    }
}

package org.plumbline.web.organization;

import java.io.Serial;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A place in the tree: the codes from the top down, each followed by a slash, such as {@code /310000/219/219001/}. It
 * always ends in a slash, so that {@code /310000/21/} does not hold {@code /310000/219/}.
 */
public record OrgPath(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("/(?:[0-9A-Za-z]{1,20}/){0,8}");

    /** The top, which holds everything. */
    public static final OrgPath ROOT = new OrgPath("/");

    @Serial
    private static final long serialVersionUID = 1L;

    /** @throws IllegalArgumentException where the text is no path */
    public OrgPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No path of codes, each followed by a slash: " + value);
        }
    }

    /** Whether the other is this place or lies below it. */
    public boolean holds(OrgPath other) {
        return other.value.startsWith(value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.plumbline.core.form;

import org.plumbline.core.language.Wording;

/** What a cell is called: its key in JSON and in paths, and its words on screens. */
public record FieldName(String key, Wording words) {

    static FieldName of(String key, String zh, String en) {
        return new FieldName(key, new Wording(zh, en));
    }
}

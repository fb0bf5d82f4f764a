package org.plumbline.core.form;

import org.plumbline.core.language.Wording;

/** The three grades of a qualitative result (三档). */
public enum Grade {
    MET("达成", "met"),
    PARTLY_MET("部分达成", "partly met"),
    UNMET("未达成", "not met");

    private final Wording words;

    Grade(String zh, String en) {
        this.words = new Wording(zh, en);
    }

    public Wording words() {
        return words;
    }
}

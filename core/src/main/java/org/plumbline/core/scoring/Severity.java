package org.plumbline.core.scoring;

import org.plumbline.core.language.Wording;

/** How much a finding weighs, lightest first. A policy may change what a check carries by default. */
public enum Severity {
    /** Informs. */
    NOTE("提示", "note"),
    /** Must be explained or confirmed. */
    WARNING("说明", "warning"),
    /** Blocks submission. */
    ERROR("必改", "error");

    private final Wording words;

    Severity(String zh, String en) {
        this.words = new Wording(zh, en);
    }

    /** The word in JSON, policies and options. */
    public String id() {
        return words.en();
    }

    public Wording words() {
        return words;
    }

    public boolean reaches(Severity least) {
        return compareTo(least) >= 0;
    }
}

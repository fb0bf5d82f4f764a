package org.plumbline.core.scoring;

import org.plumbline.core.language.Wording;

/** How well a rule of a policy is founded. */
public enum Evidence {
    /** The text is at hand. */
    QUOTED("有原文", "quoted"),
    /** Seen on published forms or in practice. */
    SEEN("见于已公开表或实务", "seen on published forms or in practice"),
    /** Fits the published figures. */
    INFERRED("据已公开数字推定", "inferred from published figures"),
    /** Common knowledge of the field without a text at hand. */
    ASSUMED("假定", "assumed");

    private final Wording words;

    Evidence(String zh, String en) {
        this.words = new Wording(zh, en);
    }

    public Wording words() {
        return words;
    }
}

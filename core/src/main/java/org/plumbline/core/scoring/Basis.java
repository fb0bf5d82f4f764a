package org.plumbline.core.scoring;

import org.plumbline.core.language.Wording;

/** What a rule rests on: how well it is founded, and its source in both languages. */
public record Basis(Evidence evidence, Wording source) {

    public Wording describe() {
        return new Wording(
                source.zh() + "（" + evidence.words().zh() + "）",
                source.en() + " (" + evidence.words().en() + ")");
    }
}

package org.plumbline.core.form;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.language.Wording;

/** The classes of level-1 indicators (一级指标) that policies weigh. */
public enum Pillar {
    COST("cost", "成本", "cost"),
    OUTPUT("output", "产出", "output"),
    OUTCOME("outcome", "效益", "outcome"),
    SATISFACTION("satisfaction", "满意度", "satisfaction"),
    DECISION("decision", "决策", "decision"),
    MANAGEMENT("management", "管理", "management");

    private static final List<Pillar> ALL = List.of(values());

    private final String id;
    private final Wording words;

    Pillar(String id, String zh, String en) {
        this.id = id;
        this.words = new Wording(zh, en);
    }

    /** The class that a printed level-1 heading names, such as {@code 产出指标(50分)}; empty where it names none. */
    public static Optional<Pillar> named(String heading) {
        for (var pillar : ALL) {
            if (heading.contains(pillar.words.zh())) {
                return Optional.of(pillar);
            }
        }
        return Optional.empty();
    }

    /** The name used in policy files. */
    public String id() {
        return id;
    }

    public Wording words() {
        return words;
    }
}

package org.plumbline.core.language;

import java.util.List;
import java.util.stream.Collectors;

/** A sentence or term in both languages. */
public record Wording(String zh, String en) {

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** Joins clauses in order, with the separator that each language uses between clauses. */
    public static Wording clauses(List<Wording> clauses) {
        return new Wording(
                clauses.stream().map(Wording::zh).collect(Collectors.joining("；")),
                clauses.stream().map(Wording::en).collect(Collectors.joining("; ")));
    }
}

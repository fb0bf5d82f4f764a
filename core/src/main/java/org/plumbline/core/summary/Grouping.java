package org.plumbline.core.summary;

import java.util.function.Function;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;

/** What tells the groups of a summary apart. */
public enum Grouping {
    UNIT("unit", HeadField.IMPLEMENTING_UNIT.words(), form -> form.text(HeadField.IMPLEMENTING_UNIT)),
    DEPARTMENT(
            "department",
            HeadField.SUPERVISING_DEPARTMENT.words(),
            form -> form.text(HeadField.SUPERVISING_DEPARTMENT)),
    YEAR("year", HeadField.YEAR.words(), form -> form.text(HeadField.YEAR));

    private final String id;
    private final Wording words;
    private final Function<SelfEvaluation, String> key;

    Grouping(String id, Wording words, Function<SelfEvaluation, String> key) {
        this.id = id;
        this.words = words;
        this.key = key;
    }

    /** The word in options. */
    public String id() {
        return id;
    }

    public Wording words() {
        return words;
    }

    /** The group of a form, as printed; empty text where it prints none. */
    public String of(SelfEvaluation form) {
        return key.apply(form).strip();
    }
}

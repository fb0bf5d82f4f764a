package org.plumbline.core.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Place.Origin;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;

/** Forms by unit, project and year, as far as the next year's form asks for them. */
final class YearForms {

    /** A project of a unit in a year. */
    private record Key(String unit, String project, int year) {

        /** Null where the form does not say which it is. */
        static @Nullable Key of(SelfEvaluation form) {
            var unit = Origin.of(form).comparedUnit();
            var project = ComparedName.ofProject(form.text(HeadField.PROJECT));
            var year = form.year();
            return unit.isEmpty() || project.isEmpty() || year.isEmpty()
                    ? null
                    : new Key(unit, project, year.getAsInt());
        }

        Key yearBefore() {
            return new Key(unit, project, year - 1);
        }
    }

    private final Map<Key, Optional<LastYear>> forms = new HashMap<>();

    /** Texts that many forms print, each once. */
    private final Map<String, String> kept = new HashMap<>();

    void add(SelfEvaluation form) {
        var key = Key.of(form);
        if (key != null) {
            forms.merge(key, Optional.of(LastYear.of(form, this::kept)), YearForms::either);
        }
    }

    void add(YearForms other) {
        other.forms.forEach((key, form) -> forms.merge(key, form, YearForms::either));
    }

    /** Last year's form of the same project; empty where none is known, or several that differ. */
    Optional<LastYear> before(SelfEvaluation form) {
        var key = Key.of(form);
        return key == null ? Optional.empty() : forms.getOrDefault(key.yearBefore(), Optional.empty());
    }

    /** One of two forms of the same project and year; neither where they differ. */
    private static Optional<LastYear> either(Optional<LastYear> one, Optional<LastYear> other) {
        return one.equals(other) ? one : Optional.empty();
    }

    private String kept(String text) {
        var known = kept.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}

package org.plumbline.core.check;

import java.util.Comparator;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;

/** Where a text stands: a cell of a form. */
record Place(Origin origin, FormPath at) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(
                    (Place place) -> place.origin().unit())
            .thenComparing(place -> place.origin().project())
            .thenComparing(place -> place.origin().year())
            .thenComparing(Place::at);

    /**
     * A form as it is named to others.
     *
     * @param comparedUnit the unit as units are compared; empty where the form names none
     */
    record Origin(String comparedUnit, String unit, String project, String year) {

        static Origin of(SelfEvaluation form) {
            var unit = form.text(HeadField.IMPLEMENTING_UNIT);
            var named = ComparedName.of(unit).isEmpty() ? form.text(HeadField.SUPERVISING_DEPARTMENT) : unit;
            return new Origin(ComparedName.of(named), named, form.text(HeadField.PROJECT), form.text(HeadField.YEAR));
        }
    }

    boolean isOf(String comparedUnit) {
        return origin.comparedUnit().equals(comparedUnit);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}

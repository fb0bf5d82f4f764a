package org.plumbline.core.scoring;

import java.util.List;
import org.plumbline.core.form.Grade;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;

/** The working of a qualitative result: its grade and the ends of the grade's band. */
record BandWorking(ScoringPolicy policy, Printed actual, Grade grade, Band band, Points weight) implements Working {

    @Override
    public Rule rule() {
        return Rule.BANDS;
    }

    @Override
    public Basis basis() {
        return policy.bands().basis();
    }

    @Override
    public List<Step> steps() {
        return List.of(
                new Step.Said(new Wording(
                        "实际“" + actual.text() + "”为" + grade.words().zh(),
                        "actual “" + actual.text() + "” is " + grade.words().en())),
                new Step.Product(weight.value(), band.from()),
                new Step.Product(weight.value(), band.to()));
    }
}

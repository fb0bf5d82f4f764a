package org.plumbline.policies;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.scoring.Based;

/** The weights of execution and of the level-1 classes, which sum to 100. */
record Weights(Points execution, Based<Map<Pillar, Points>> classes) {

    private static final Points HUNDRED = Points.of("100");
    private static final Wording EXPECTED = new Wording("合计 100 的分值", "weights that sum to 100");

    static Weights read(Section section) {
        var execution = Values.points(section, "execution");
        var classes = new EnumMap<Pillar, Points>(Pillar.class);
        for (var pillar : Pillar.values()) {
            if (section.has(pillar.id())) {
                classes.put(pillar, Values.points(section, pillar.id()));
            }
        }
        var basis = PolicyLayout.basis(section);
        var sum = classes.values().stream().reduce(execution, Points::plus);
        if (section.isSound() && !sum.equals(HUNDRED)) {
            section.refuse(EXPECTED, sum.toString());
        }
        return new Weights(execution, new Based<>(classes, basis));
    }
}

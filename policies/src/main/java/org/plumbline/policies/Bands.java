package org.plumbline.policies;

import static java.math.RoundingMode.UNNECESSARY;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.core.form.Grade;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.scoring.Band;
import org.plumbline.core.scoring.Based;

/** The bands of the three grades, in percent of the weight; a better grade never earns less than a worse one. */
final class Bands {

    private static final Wording RISING = new Wording("from 不大于 to", "a from no higher than its to");

    private static final int MOST_DECIMALS = 12;

    private Bands() {}

    static Based<Map<Grade, Band>> read(Section section) {
        var bands = new EnumMap<Grade, Band>(Grade.class);
        for (var grade : Grade.values()) {
            bands.put(grade, band(section.section(Values.word(grade))));
        }
        var basis = PolicyLayout.basis(section);
        if (section.isSound()) {
            refuseOverlap(section, bands, Grade.MET, Grade.PARTLY_MET);
            refuseOverlap(section, bands, Grade.PARTLY_MET, Grade.UNMET);
        }
        return new Based<>(bands, basis);
    }

    private static Band band(Section section) {
        var from = Values.upToHundred(section, "from");
        var to = Values.upToHundred(section, "to");
        if (Decimals.isMore(from, to) && section.isSound()) {
            section.refuse(RISING, from + "–" + to);
        }
        return new Band(share(from.min(to)), share(to));
    }

    private static void refuseOverlap(Section section, Map<Grade, Band> bands, Grade better, Grade worse) {
        var least = bands.get(better);
        var most = bands.get(worse);
        if (least != null && most != null && most.to().isMoreThan(least.from())) {
            section.refuse(
                    new Wording(
                            Values.word(worse) + " 不高于 " + Values.word(better),
                            Values.word(worse) + " no higher than " + Values.word(better)),
                    percent(most.to()) + " > " + percent(least.from()));
        }
    }

    private static Ratio share(BigDecimal percent) {
        return Ratio.ofPercent(percent);
    }

    private static String percent(Ratio share) {
        return Decimals.plain(share.toPercent().round(MOST_DECIMALS, UNNECESSARY)) + " %";
    }
}

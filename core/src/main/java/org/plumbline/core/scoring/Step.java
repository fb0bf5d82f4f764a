package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.quantity.Rounding;

/** One step of a working; words are made only when asked for. */
public sealed interface Step {

    /** How many decimals a working shows of a number that does not end. */
    int PLACES = 6;

    Wording words();

    /** An input or a remark. */
    record Said(Wording words) implements Step {}

    /** A quotient of two printed figures, exact: {@code 0.50 ÷ 0.70 = 5/7 = 71.428571… %}. */
    record Division(BigDecimal part, BigDecimal whole) implements Step {
        @Override
        public Wording words() {
            var share = Ratio.of(part, whole);
            var fraction = ends(share.toPercent()) ? "" : " = " + share;
            return same(part.toPlainString() + " ÷ " + whole.toPlainString() + fraction + " = "
                    + decimal(share.toPercent()) + " %");
        }
    }

    /** A weight times a share of it, exact: {@code 5 × 5/7 = 25/7 = 3.571428…}. */
    record Product(BigDecimal weight, Ratio share) implements Step {
        @Override
        public Wording words() {
            var factor = ends(share.toPercent()) ? decimal(share.toPercent()) + " %" : share.toString();
            var product = share.times(weight);
            var fraction = ends(product) ? "" : product + " = ";
            return same(Decimals.plain(weight).toPlainString() + " × " + factor + " = " + fraction + decimal(product));
        }
    }

    /** The rounding of an exact value and what it gives. */
    record Rounded(Rounding rounding, String result) implements Step {
        @Override
        public Wording words() {
            var how = rounding.describe();
            return new Wording(how.zh() + "：" + result, how.en() + ": " + result);
        }
    }

    private static Wording same(String figures) {
        return new Wording(figures, figures);
    }

    private static boolean ends(Ratio exact) {
        return Ratio.of(exact.round(PLACES, RoundingMode.DOWN)).equals(exact);
    }

    /** The decimal where it ends within six places; otherwise its first six places and an ellipsis. */
    private static String decimal(Ratio exact) {
        var cut = exact.round(PLACES, RoundingMode.DOWN);
        return ends(exact) ? Decimals.plain(cut).toPlainString() : cut.toPlainString() + "…";
    }
}

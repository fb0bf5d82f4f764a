package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.quantity.Rounding;

/** One step of a working; words are made only when asked for. */
public sealed interface Step {

    Wording words();

    /** An input or a remark. */
    record Said(Wording words) implements Step {}

    /** A quotient of two printed figures, exact. */
    record Division(BigDecimal part, BigDecimal whole) implements Step {
        @Override
        public Wording words() {
            var exact = Ratio.of(part, whole);
            return same(
                    part.toPlainString() + " ÷ " + whole.toPlainString() + " = " + decimal(exact.toPercent()) + " %");
        }
    }

    /** A weight times a share of it, exact. */
    record Product(BigDecimal weight, Ratio share) implements Step {
        @Override
        public Wording words() {
            return same(weight.toPlainString() + " × " + decimal(share.toPercent()) + " % = "
                    + decimal(share.times(weight)));
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

    /** The decimal where it ends within six places; otherwise its first six places, an ellipsis and the fraction. */
    private static String decimal(Ratio exact) {
        var cut = exact.round(6, RoundingMode.DOWN);
        if (Ratio.of(cut).equals(exact)) {
            return Decimals.plain(cut).toPlainString();
        }
        return cut.toPlainString() + "…（" + exact + "）";
    }
}

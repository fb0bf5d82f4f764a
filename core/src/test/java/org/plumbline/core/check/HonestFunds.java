package org.plumbline.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.plumbline.core.quantity.Interval;

/**
 * The funds of a project whose books are right to the yuan, as an honest clerk may print them: in 万元, rounded one way
 * throughout, zeros at the end left out or not, the rate and the score from the books or from the printed figures.
 */
final class HonestFunds {

    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Random random;
    private final RoundingMode amounts;
    private final int scale;
    private final boolean bare;
    private final boolean asRatio;

    HonestFunds(long seed) {
        this.random = new Random(seed);
        this.amounts = mode();
        this.scale = random.nextInt(5);
        this.bare = random.nextBoolean();
        this.asRatio = random.nextInt(5) == 0;
    }

    /** Lines with the columns of a funding line, the total first. */
    String print() {
        var parts = new ArrayList<BigDecimal[]>();
        for (int part = 0; part < 3; part++) {
            var adjusted = random.nextInt(4) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(900_000_000));
            var executed = random.nextInt(3) == 0
                    ? adjusted
                    : adjusted.multiply(BigDecimal.valueOf(random.nextInt(1_001), 3))
                            .setScale(0, RoundingMode.DOWN);
            parts.add(new BigDecimal[] {adjusted, executed});
        }
        parts.get(0)[0] = parts.get(0)[0].add(BigDecimal.valueOf(500_000_000));
        var lines = new ArrayList<String>();
        lines.add(line("年度资金总额", sum(parts, 0), sum(parts, 1), true));
        parts.forEach(part -> lines.add(line("其中", part[0], part[1], false)));
        return String.join("\n", lines);
    }

    private static BigDecimal sum(List<BigDecimal[]> parts, int column) {
        return parts.stream().map(part -> part[column]).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String line(String label, BigDecimal adjusted, BigDecimal executed, boolean total) {
        var budget = inTenThousands(adjusted);
        var spent = inTenThousands(executed);
        boolean fromBooks = random.nextBoolean() || budget.signum() == 0;
        var part = fromBooks ? executed : spent;
        var whole = fromBooks ? adjusted : budget;
        var rate = whole.signum() == 0 ? BigDecimal.ZERO : rate(part, whole);
        var score = whole.signum() == 0 ? "-" : score(part, whole, rate);
        return String.join(
                "|",
                label,
                text(budget),
                text(budget),
                text(spent),
                total ? "10" : "-",
                printed(rate),
                total ? score : "-",
                total ? "受天气影响" : "");
    }

    private BigDecimal inTenThousands(BigDecimal yuan) {
        return yuan.divide(YUAN, scale, amounts);
    }

    private BigDecimal rate(BigDecimal part, BigDecimal whole) {
        var decimals = asRatio ? 4 + random.nextInt(3) : random.nextInt(3);
        return part.multiply(HUNDRED).divide(whole, asRatio ? decimals - 2 : decimals, mode());
    }

    private String printed(BigDecimal percent) {
        return asRatio ? text(percent.movePointLeft(2)) : text(percent) + (random.nextBoolean() ? "%" : "");
    }

    private String score(BigDecimal part, BigDecimal whole, BigDecimal rate) {
        var points = random.nextInt(3);
        return text(
                random.nextBoolean()
                        ? part.multiply(BigDecimal.TEN).divide(whole, points, mode())
                        : rate.divide(BigDecimal.TEN, points, mode()));
    }

    private String text(BigDecimal figure) {
        return (bare ? figure.stripTrailingZeros() : figure).toPlainString();
    }

    private RoundingMode mode() {
        return Interval.ADMISSIBLE.get(random.nextInt(3));
    }
}

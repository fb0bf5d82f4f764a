package org.plumbline.core.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.form.Width;
import org.plumbline.core.quantity.Decimals;

/**
 * What the name of an indicator says of it, read once with the headings that it stands under.
 *
 * @param name in half width and without spaces
 * @param ceiling the percentage that a rate of this name cannot pass; absent where it is no rate or has none
 * @param isHarm whether it is a rate of what nobody wants
 * @param isMoney whether it measures money
 * @param spends whether it is money spent, among the outputs
 * @param countsMoney whether it is a quantity of money among the outputs, which may be the budget itself
 * @param isProcess whether it is something done, among the outcomes
 */
record NameTexts(
        String name,
        @Nullable BigDecimal ceiling,
        boolean isCost,
        boolean isHarm,
        boolean isMoney,
        boolean spends,
        boolean countsMoney,
        boolean isProcess) {

    private static final BigDecimal OVERFULFILLED = BigDecimal.valueOf(1_000);
    private static final NameTexts NONE = new NameTexts("", null, false, false, false, false, false, false);

    static NameTexts of(Indicator row, @Nullable Pillar pillar) {
        var name = solid(row.name());
        if (name.isEmpty()) {
            return NONE;
        }
        var bare = withoutBrackets(name);
        boolean isOutput = pillar == Pillar.OUTPUT && !row.countsCost();
        boolean isRate = !bare.isEmpty() && "率度".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return new NameTexts(
                name,
                isRate ? ceiling(bare) : null,
                row.countsCost() || name.contains("成本"),
                isRate && IndicatorWords.HARM.ends(bare) && !IndicatorWords.HARM_AVERTED.isIn(bare),
                IndicatorWords.MONEY.isIn(bare),
                isOutput && isSpent(row, bare),
                isOutput && isAmountOfMoney(row) && !IndicatorWords.NO_SPENDING.isIn(bare),
                pillar == Pillar.OUTCOME && isProcess(bare));
    }

    /** Whether it is a line of the indicator before it ({@code 其中桃树}). */
    boolean isPart() {
        return name.startsWith("其中");
    }

    /** Whether the name says in what it is counted ({@code 项目数}, {@code 时限(月)}, {@code 变压器3台}). */
    boolean saysUnit() {
        return name.indexOf('(') >= 0
                || IndicatorWords.COUNTED.ends(name)
                || name.startsWith("是否")
                || name.chars().anyMatch(Character::isDigit);
    }

    boolean isRemarkable() {
        return spends || countsMoney || isProcess;
    }

    private static @Nullable BigDecimal ceiling(String name) {
        if (IndicatorWords.GROWTH.isIn(name)) {
            return null;
        }
        if (IndicatorWords.SHARES.ends(name)) {
            return Decimals.HUNDRED;
        }
        return IndicatorWords.OVERFULFILLED.ends(name) ? OVERFULFILLED : null;
    }

    private static boolean isSpent(Indicator row, String name) {
        return (IndicatorWords.SPENDING.isIn(name) || (isAmountOfMoney(row) && IndicatorWords.SPENT.isIn(name)))
                && !IndicatorWords.NO_SPENDING.isIn(name);
    }

    private static boolean isAmountOfMoney(Indicator row) {
        return row.level2().contains("数量")
                && row.target()
                        .quantity()
                        .filter(target -> Units.isMoney(target.unit()))
                        .isPresent();
    }

    private static boolean isProcess(String name) {
        return IndicatorWords.PROCESS.begins(name)
                && IndicatorWords.PROCESS_ENDS.ends(name)
                && !IndicatorWords.EFFECTS.isIn(name);
    }

    /** The text in half width without spaces. */
    static String solid(String text) {
        var folded = Width.fold(text);
        for (int at = 0; at < folded.length(); at++) {
            if (Character.isWhitespace(folded.charAt(at))) {
                return folded.replaceAll("\\s+", "");
            }
        }
        return folded;
    }

    /** The name without a bracket at its end and without the word for an indicator. */
    private static String withoutBrackets(String name) {
        int bracket = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        var bare = bracket < 0 ? name : name.substring(0, bracket);
        return bare.endsWith("指标") ? bare.substring(0, bare.length() - 2) : bare;
    }
}

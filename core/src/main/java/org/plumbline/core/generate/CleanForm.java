package org.plumbline.core.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

/**
 * A form without a fault, and the terms that it was scored by.
 *
 * @param name in one English word
 * @param policy the id of the policy under which it is clean
 * @param outputWeight what the output indicators weigh together; outcome and satisfaction likewise
 * @param rounding of every figure, to two decimals
 */
public record CleanForm(
        String name,
        String policy,
        BigDecimal outputWeight,
        BigDecimal outcomeWeight,
        BigDecimal satisfactionWeight,
        RoundingMode rounding,
        SelfEvaluation form) {

    private static final List<Indicator.Field> FIELDS = List.of(Indicator.Field.values());
    private static final String[] LABELS = {"年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"};
    private static final FundingSource[] SOURCES = {
        FundingSource.TOTAL, FundingSource.CURRENT_YEAR_APPROPRIATION, FundingSource.CARRY_OVER, FundingSource.OTHER
    };

    /** Under {@code national-2020}: 10, 50, 30 and 10 points, rounded half up. */
    static CleanForm national(String name, Map<HeadField, String> head, String[] amounts, String rows) {
        return of(name, "national-2020", new int[] {50, 30, 10}, RoundingMode.HALF_UP, head, amounts, rows);
    }

    /** Under {@code shanghai-2023}: 10, 60, 25 and 5 points, truncated. */
    static CleanForm shanghai(String name, Map<HeadField, String> head, String[] amounts, String rows) {
        return of(name, "shanghai-2023", new int[] {60, 25, 5}, RoundingMode.DOWN, head, amounts, rows);
    }

    private static CleanForm of(
            String name,
            String policy,
            int[] weights,
            RoundingMode rounding,
            Map<HeadField, String> head,
            String[] amounts,
            String rows) {
        var funding = funding(amounts);
        var indicators = rows.lines().map(CleanForm::indicator).toList();
        var form = Funds.of(new SelfEvaluation(head, funding, indicators), rounding)
                .withRates()
                .withScore()
                .form();
        return new CleanForm(
                name,
                policy,
                BigDecimal.valueOf(weights[0]),
                BigDecimal.valueOf(weights[1]),
                BigDecimal.valueOf(weights[2]),
                rounding,
                Totals.summed(form));
    }

    /** Total and parts, each {@code budget/executed}; the original budget is the adjusted one. */
    private static List<FundingLine> funding(String[] amounts) {
        var lines = new FundingLine[LABELS.length];
        for (int line = 0; line < lines.length; line++) {
            var parts = amounts[line].split("/", -1);
            int number = line;
            lines[line] = FundingLine.of(SOURCES[line], field -> switch (field) {
                case LABEL -> LABELS[number];
                case ORIGINAL, ADJUSTED -> parts[0];
                case EXECUTED -> parts[1];
                case WEIGHT -> number == 0 ? "10" : "-";
                case SCORE -> number == 0 ? "" : "-";
                case RATE, REASON -> "";
            });
        }
        return List.of(lines);
    }

    /** Level 1, level 2, name, target, actual, weight, score, reason and corrective action between bars. */
    private static Indicator indicator(String row) {
        var texts = new EnumMap<Indicator.Field, String>(Indicator.Field.class);
        var cells = Stream.of(row.split("\\|", -1)).map(String::strip).toList();
        for (int cell = 0; cell < cells.size(); cell++) {
            texts.put(FIELDS.get(cell), cells.get(cell));
        }
        return Indicator.of(field -> texts.getOrDefault(field, ""));
    }

    /** What a policy of these weights gives a class; what it does not weigh, nothing. */
    BigDecimal weightOf(String level1) {
        return switch (level1) {
            case "产出指标" -> outputWeight;
            case "效益指标" -> outcomeWeight;
            case "满意度指标" -> satisfactionWeight;
            default -> BigDecimal.ZERO;
        };
    }
}

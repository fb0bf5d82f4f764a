package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.Line;
import org.plumbline.core.scoring.Scorecard;
import org.plumbline.core.scoring.Scorer;
import org.plumbline.core.scoring.ScoringPolicy;
import org.plumbline.core.scoring.Severity;

/** Forms without a fault: no check may speak. */
class HonestFormsTest {

    private static final List<String> TARGETS =
            List.of("≥%d家", ">%d次", "=%d(天)", "≤%d万元", "<%d元", "不少于%d场", "%d人次以上", "不超过%d个");

    @Test
    void noRoundingOfHonestFundsIsAccused() {
        LongStream.range(0, 1_000).forEach(seed -> {
            var lines = new HonestFunds(seed).print();
            var examination = new Examiner(SamplePolicies.shanghai()).examine(SampleForms.form(Map.of(), lines, ""));

            assertThat(examination.findings())
                    .as("seed %d:%n%s", seed, lines)
                    .allMatch(finding -> finding.check().equals("S03") || isNoteOfSums(finding));
        });
    }

    /** Amounts that were all cut, or all rounded up, are remarked upon and not accused. */
    private static boolean isNoteOfSums(Finding finding) {
        return finding.check().equals("F01") && finding.severity() == Severity.NOTE;
    }

    @ParameterizedTest
    @ValueSource(strings = {"60 25 5", "50 30 10"})
    void noHonestFormIsAccused(String weights) {
        var policy = weights.startsWith("60") ? SamplePolicies.shanghai() : SamplePolicies.national();
        LongStream.range(0, 1_000).forEach(seed -> {
            var form = honest(new Random(seed), policy, weights);

            assertThat(Findings.of(new Examiner(policy).examine(form)))
                    .as("seed %d: %s", seed, form)
                    .isEmpty();
        });
    }

    private static SelfEvaluation honest(Random random, ScoringPolicy policy, String weights) {
        var rows = new StringBuilder();
        var classes = List.of("产出指标|数量指标", "效益指标|社会效益指标", "满意度指标|服务对象满意度指标");
        var points = weights.split(" ", -1);
        for (int each = 0; each < 3; each++) {
            for (var weight : split(random, points[each])) {
                rows.append(classes.get(each)).append("|指标名称").append(rows.length());
                rows.append("|").append(result(random));
                rows.append("|").append(weight).append("||受天气影响\n");
            }
        }
        var amounts = BigDecimal.valueOf(random.nextInt(1_000_000) + 1L, 2);
        var spent = amounts.multiply(BigDecimal.valueOf(random.nextInt(101), 2)).setScale(2, RoundingMode.DOWN);
        var funds = String.join("|", "总额", "" + amounts, "" + amounts, "" + spent, "10", "", "", "受天气影响");
        var head = Map.of(HeadField.EXPECTED, "全年开放，服务辖区读者", HeadField.ACHIEVED, "开放 310 天，服务辖区读者");
        return filled(SampleForms.form(head, funds, rows.toString()), policy);
    }

    /** Two or three weights, with a decimal or without, that sum to the whole. */
    private static List<String> split(Random random, String whole) {
        var first = BigDecimal.valueOf(random.nextInt(20) + 1L, 1);
        var second = new BigDecimal(whole)
                .divideToIntegralValue(BigDecimal.valueOf(5))
                .add(BigDecimal.valueOf(random.nextInt(2)));
        return List.of(
                first.toPlainString(),
                second.toPlainString(),
                new BigDecimal(whole).subtract(first).subtract(second).toPlainString());
    }

    private static String result(Random random) {
        if (random.nextInt(5) == 0) {
            return List.of("符合要求|达成预期指标", "2023年底|2023年12月20日", "健全|健全").get(random.nextInt(3));
        }
        var target = TARGETS.get(random.nextInt(TARGETS.size()));
        int wanted = random.nextInt(500) + 1;
        int reached = random.nextInt(3) == 0 ? wanted : random.nextInt(1_000);
        return String.format(target, wanted) + "|" + reached;
    }

    /** States what the policy gives; the most where it leaves room. */
    private static SelfEvaluation filled(SelfEvaluation form, ScoringPolicy policy) {
        var card = new Scorer(policy).score(form);
        var filled = SampleForms.with(form, "funding[0].rate", rate(card));
        for (var line : card.lines().toList()) {
            filled = filled.with(line.score(), score(line));
        }
        var again = new Scorer(policy).score(filled);
        return SampleForms.with(
                SampleForms.with(filled, "total.score", again.total().to().toString()),
                "rating",
                policy.rating(again.total().to()).name().zh());
    }

    private static String rate(Scorecard card) {
        return card.execution().orElseThrow().rate().orElseThrow().toPlainString() + "%";
    }

    private static String score(Line line) {
        return line.award().to().toString();
    }
}

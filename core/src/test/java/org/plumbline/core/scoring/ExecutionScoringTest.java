package org.plumbline.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.core.example.SamplePolicies.withExecution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.ExecutionTerms.Base;
import org.plumbline.core.scoring.ExecutionTerms.ZeroBudget;

class ExecutionScoringTest {

    private static final ScoringPolicy SHANGHAI = SamplePolicies.shanghai();
    private static final ScoringPolicy NATIONAL = SamplePolicies.national();

    @ParameterizedTest(name = "{1} of {0}, weight {2}: {3} % and {4} truncated, {5} % and {6} half up")
    @CsvSource(delimiter = '|', textBlock = """
                    36.00  | 34.77  | 10.00 | 96.58  | 9.65 | 96.58  | 9.66
                    160.00 | 135.47 | 10.00 | 84.66  | 8.46 | 84.67  | 8.47
                    160.00 | 160.01 | 10.00 | 100.00 | 10   | 100.01 | 10
                    100    | 120    | 10    | 120.00 | 10   | 120.00 | 10
                    100    | 0      | 10    | 0.00   | 0    | 0.00   | 0
                    100    | -5     | 10    | -5.00  | 0    | -5.00  | 0
                    3      | 1      | 20    | 33.33  | 6.66 | 33.33  | 6.67
                    1000000000000 | 0.000001 | 10 | 0.00 | 0 | 0.00  | 0
                    0.000003 | 0.000001 | 10 | 33.33 | 3.33 | 33.33  | 3.33
                    100    | 50     | ''    | 50.00  | 5    | 50.00  | 5
                    100    | 50     | -10   | 50.00  | 5    | 50.00  | 5
                    """)
    void scoresTheShareThatWasSpent(
            String adjusted, String executed, String weight, String rate, String earned, String rounded, String score) {
        var line = String.join("|", "总额", adjusted, adjusted, executed, weight, "", "", "");

        assertThat(Awards.execution(SHANGHAI, line).rate()).contains(new BigDecimal(rate));
        assertThat(describe(Awards.execution(SHANGHAI, line))).isEqualTo("EXEC-LIN " + earned);
        assertThat(Awards.execution(NATIONAL, line).rate()).contains(new BigDecimal(rounded));
        assertThat(describe(Awards.execution(NATIONAL, line))).isEqualTo("EXEC-LIN " + score);
    }

    @ParameterizedTest(name = "{1} of {0}, weight {2}: {3} from the exact ratio, {4} from the rounded rate")
    @CsvSource(textBlock = """
            100000, 99996,  10, 9.99,  9.99
            300,    200,    75, 50,    49.99
            160,    135.47, 50, 42.33, 42.33
            8,      7,      10, 8.75,  8.75
            """)
    void mayStartFromTheRateAsRounded(String adjusted, String executed, String weight, String exact, String rounded) {
        var line = String.join("|", "总额", adjusted, adjusted, executed, weight, "", "", "");
        var fromRate = withExecution(SHANGHAI, Base.ROUNDED_RATE, ZeroBudget.NOT_APPLICABLE);

        assertThat(describe(Awards.execution(SHANGHAI, line))).isEqualTo("EXEC-LIN " + exact);
        assertThat(describe(Awards.execution(fromRate, line))).isEqualTo("EXEC-LIN " + rounded);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            NOT_APPLICABLE, not computed
            FULL,           EXEC-ZERO 10
            ZERO,           EXEC-ZERO 0
            """)
    void treatsAZeroBudgetAsThePolicySays(ZeroBudget zeroBudget, String award) {
        var execution = Awards.execution(withExecution(SHANGHAI, Base.EXACT, zeroBudget), "总额|0|0.00|0|10|100%|10|");

        assertThat(describe(execution)).isEqualTo(award);
        assertThat(execution.rate()).isEmpty();
    }

    @ParameterizedTest(name = "adjusted [{0}], executed [{1}]: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''     | 5      | 全年预算数或全年执行数不是可计算的数
                    100    | ——     | 全年预算数或全年执行数不是可计算的数
                    见附件 | 5      | 全年预算数或全年执行数不是可计算的数
                    -5     | 5      | 全年预算数或全年执行数不是可计算的数
                    5万元  | 50元   | 全年预算数或全年执行数不是可计算的数
                    0      | 5      | 全年预算数为零，执行率不适用
                    """)
    void computesNothingWithoutAmounts(String adjusted, String executed, String why) {
        var award = (Award.NotComputed)
                Awards.execution(SHANGHAI, String.join("|", "总额", "", adjusted, executed, "10", "", "", ""))
                        .line()
                        .award();

        assertThat(award.why().zh()).isEqualTo(why);
        assertThat(award.to()).hasToString("10");
    }

    @Test
    void isAbsentWithoutATotalLine() {
        var form = new SelfEvaluation(Map.of(), List.of(), List.of());

        assertThat(new Scorer(SHANGHAI).score(form).execution()).isEqualTo(Optional.empty());
    }

    @Test
    void showsItsWorking() {
        var working = ((Award.Earned) Awards.execution(SHANGHAI, "总额|36.00|36.00|34.77|10.00|||")
                        .line()
                        .award())
                .working();

        assertThat(working.words().zh())
                .isEqualTo("执行率得分：分值 × 执行数 ÷ 全年预算数；34.77 ÷ 36.00 = 1159/1200 = 96.583333… %；"
                        + "截断至 2 位小数：96.58 %；10 × 1159/1200 = 1159/120 = 9.658333…；截断至 2 位小数：9.65");
        assertThat(working.words().en()).startsWith("execution score: weight × executed ÷ adjusted budget; 34.77 ÷");
    }

    private static String describe(Execution execution) {
        return Awards.describe(execution.line().award());
    }
}

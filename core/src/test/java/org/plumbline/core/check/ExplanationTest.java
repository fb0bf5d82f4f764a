package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;

class ExplanationTest {

    @ParameterizedTest(name = "[{0}] and [{1}]: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''               | ''       | ABSENT
                    -                | /        | ABSENT
                    无               | ''       | EMPTY_WORDS
                    无。             | 无       | EMPTY_WORDS
                    '无 偏 差'       | ''       | EMPTY_WORDS
                    -                | 无       | EMPTY_WORDS
                    正常             | ''       | EMPTY_WORDS
                    （略）           | ''       | EMPTY_WORDS
                    客观原因         | ''       | EMPTY_WORDS
                    已完成           | ''       | EMPTY_WORDS
                    按计划完成       | ''       | EMPTY_WORDS
                    同上             | ''       | AS_ABOVE
                    18场             | ''       | FIGURES_AGAIN
                    目标20场，实际完成18场 | '' | FIGURES_AGAIN
                    阅读推广场次目标值为20，只完成18场，少2场 | '' | FIGURES_AGAIN
                    扣1分            | ''       | FIGURES_AGAIN
                    无               | 补办两场 | TOLD
                    两场因台风取消   | 无       | TOLD
                    因台风取消2场    | ''       | TOLD
                    完成17场         | ''       | TOLD
                    无人报名         | ''       | TOLD
                    客观原因：台风   | ''       | TOLD
                    详见附件         | ''       | TOLD
                    未完成           | ''       | TOLD
                    """)
    void readsWhatIsTold(String reason, String action, Explanation expected) {
        var row = SampleForms.indicator(
                "效益指标 | 社会效益指标 | 阅读推广场次 | ≥20场 | 18场 | 10.00 | 9.00 | " + reason + " | " + action);

        assertThat(Explanation.of(row)).isEqualTo(expected);
    }
}

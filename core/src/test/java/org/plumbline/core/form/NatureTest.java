package org.plumbline.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NatureTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    正向 大于等于1次     | AT_LEAST     | ≥ 1 次
                    正向指标 ≥ 1 次      | AT_LEAST     | ≥ 1 次
                    正向大于等于1次      | AT_LEAST     | ≥ 1 次
                    正向：1次            | AT_LEAST     | 1 次
                    正向 小于等于 1 个   | AT_LEAST     | ≤ 1 个
                    反向 ≤5 %            | AT_MOST      | ≤ 5 %
                    反向指标　≥5%        | AT_MOST      | ≥ 5 %
                    逆向 5%              | AT_MOST      | 5 %
                    负向指标<5%          | AT_MOST      | < 5 %
                    定量指标 64%         | QUANTITATIVE | 64 %
                    定量指标 64% %       | QUANTITATIVE | 64 %
                    定量64%              | QUANTITATIVE | 64 %
                    定量 6月底前         | QUANTITATIVE | --06-30
                    定性指标 高          | QUALITATIVE  | words
                    定性 部分达成        | QUALITATIVE  | PARTLY_MET
                    64%                  |              | 64 %
                    正向引导             |              | words
                    正向                 |              | words
                    定性指标             |              | words
                    """)
    void standsBeforeTheValueAndIsNoComparator(String printed, Nature nature, String reading) {
        assertThat(Printed.of(printed).nature()).isEqualTo(Optional.ofNullable(nature));
        assertThat(Readings.describe(printed)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void contradictsTheComparatorsThatGoTheOtherWay(Nature nature) {
        var contradicted = Arrays.stream(Comparator.values()).filter(nature::contradicts);

        switch (nature) {
            case AT_LEAST -> assertThat(contradicted).containsExactly(Comparator.LESS_THAN, Comparator.AT_MOST);
            case AT_MOST -> assertThat(contradicted).containsExactly(Comparator.AT_LEAST, Comparator.MORE_THAN);
            case QUANTITATIVE, QUALITATIVE -> assertThat(contradicted).isEmpty();
        }
    }
}

package org.plumbline.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.example.SampleForms;

class FormPartsTest {

    @ParameterizedTest(name = "{0} on or before {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    2023年12月20日 | 2023年底    | true
                    2023年12月     | 2023年12月  | true
                    2024年1月      | 2023年12月  | false
                    2022年12月     | 2023年1月   | true
                    2023年8月      | 2023年6月底 | false
                    11月30日       | 12月底前    | true
                    12月21日       | 12月20日前  | false
                    12月20日       | 12月20日前  | true
                    2023年12月     | 12月        |
                    12月           | 2023年12月  |
                    """)
    void comparesDeadlinesWhereBothOrNeitherStatesItsYear(String done, String due, Boolean inTime) {
        var actual = (Reading.Deadline) Printed.of(done).reading();
        var target = (Reading.Deadline) Printed.of(due).reading();

        assertThat(actual.isNoLaterThan(target)).isEqualTo(Optional.ofNullable(inTime));
    }

    @ParameterizedTest(name = "{0} and {1} compare: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    5家    | 6家       | true
                    5家    | 6         | true
                    5      | 6家       | true
                    5家    | 6个       | false
                    5%     | 6百分比   | true
                    5%     | 6         | true
                    5万元  | 6元       | false
                    """)
    void comparesUnitsThatDoNotContradictEachOther(String left, String right, boolean share) {
        var one = Printed.of(left).quantity().orElseThrow();
        var other = Printed.of(right).quantity().orElseThrow();

        assertThat(one.sharesUnitWith(other)).isEqualTo(share);
        assertThat(other.sharesUnitWith(one)).isEqualTo(share);
        assertThat(Printed.of(left).isAmountLike(Printed.of(right))).isEqualTo(share);
    }

    @ParameterizedTest(name = "{1} against {0}: met {2}")
    @CsvSource(textBlock = """
            AT_LEAST,  4, false
            AT_LEAST,  5, true
            AT_LEAST,  6, true
            MORE_THAN, 5, false
            MORE_THAN, 6, true
            EQUAL,     5.00, true
            EQUAL,     4, false
            LESS_THAN, 5, false
            LESS_THAN, 4, true
            AT_MOST,   5, true
            AT_MOST,   6, false
            """)
    void comparesAnActualWithATargetOfFive(Comparator comparator, BigDecimal actual, boolean met) {
        assertThat(comparator.isMet(actual.compareTo(BigDecimal.valueOf(5)))).isEqualTo(met);
    }

    @ParameterizedTest(name = "{0} stands under {1}")
    @CsvSource(textBlock = """
            产出指标,       OUTPUT
            产出指标(50分), OUTPUT
            项目产出(30分), OUTPUT
            效益指标,       OUTCOME
            项目效益(35分), OUTCOME
            满意度指标,     SATISFACTION
            成本指标,       COST
            项目决策(10分), DECISION
            项目管理(25分), MANAGEMENT
            —,
            """)
    void recognisesTheClassOfAHeading(String heading, Pillar pillar) {
        var row = SampleForms.indicator(heading + "|数量指标|名称|≥1|1|5|5|");

        assertThat(row.pillar()).isEqualTo(Optional.ofNullable(pillar));
    }

    @Test
    void countsCostOnEitherLevel() {
        assertThat(SampleForms.indicator("成本指标|经济成本|名称").countsCost()).isTrue();
        assertThat(SampleForms.indicator("产出指标|成本指标|名称").countsCost()).isTrue();
        assertThat(SampleForms.indicator("产出指标|数量指标|成本节约").countsCost()).isFalse();
    }

    @ParameterizedTest(name = "reason [{0}], corrective action [{1}]: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''   | ''   | false
                    -    | ——   | false
                    台风 | ''   | true
                    ''   | 加强 | true
                    """)
    void explainsADeviationInEitherCell(String reason, String action, boolean explains) {
        var row = SampleForms.indicator("产出指标|数量指标|名称|≥2|1|5|2.5|" + reason)
                .with(Indicator.Field.CORRECTIVE_ACTION, action);

        assertThat(row.explainsDeviation()).isEqualTo(explains);
    }

    @ParameterizedTest(name = "core mark [{0}]: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    是         | true
                    √          | true
                    ★          | true
                    核心       | true
                    ＴＲＵＥ   | true
                    ' 是 '     | true
                    否         | false
                    非核心指标 | false
                    false      | false
                    部分       |
                    -          |
                    ''         |
                    """)
    void isACoreIndicatorWhereTheMarkSaysSo(String mark, Boolean core) {
        var row = SampleForms.indicator("产出指标|数量指标|名称").with(Indicator.Field.CORE, mark);

        assertThat(row.isCore()).isEqualTo(Optional.ofNullable(core));
        assertThat(Indicator.Field.CORE.in(row)).isEqualTo(mark);
    }

    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    160.00  | 135.47  | 13547/16000
                    100万元 | 50万元  | 1/2
                    100     | 120     | 6/5
                    0       | 0       |
                    0       | 5       |
                    -5      | 5       |
                    ''      | 5       |
                    100     | 见附件  |
                    ≥100    | 50      |
                    100万元 | 50元    |
                    """)
    void dividesExecutedByAdjusted(String adjusted, String executed, String rate) {
        var line = SampleForms.keyEnterprises()
                .funding()
                .get(0)
                .with(FundingLine.Field.ADJUSTED, adjusted)
                .with(FundingLine.Field.EXECUTED, executed);

        assertThat(line.executionRate().map(Object::toString)).isEqualTo(Optional.ofNullable(rate));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void findsASourceOfFundsByItsId(FundingSource source) {
        assertThat(FundingSource.ofId(source.id())).contains(source);
        assertThat(FundingSource.ofId(source.name())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void namesClassesForPolicyFiles(Pillar pillar) {
        assertThat(pillar.id()).isEqualTo(pillar.words().en());
    }

    @ParameterizedTest(name = "[{0}] folds to [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
                    ２０．５％ | 20.5%
                    （家）     | (家)
                    ①          | ①
                    m²         | m²
                    ㎡         | ㎡
                    ㎏         | kg
                    ⼯作日     | 工作日
                    """)
    void foldsWidthAndLooksButMakesNoDigits(String printed, String folded) {
        assertThat(Width.fold(printed)).isEqualTo(folded);
    }
}

package org.plumbline.core.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;

class AmountUnitTest {

    @ParameterizedTest(name = "{0} in {1} is {2} yuan")
    @CsvSource(delimiter = '|', textBlock = """
            36.00    | 万元             | 360000
            36.00    | 金额单位：万元   | 360000
            36.00    | （单位: 万元）   | 360000
            36.00    | 人民币元         | 36
            0.01     | 元               | 0.01
            1.5      | 亿元             | 150000000
            12       | 千元             | 12000
            3        | 百万元           | 3000000
            2        | 千万元           | 20000000
            35亿元   | 万元             | 3500000000
            -1       | 元               | -1
            36       | 万美元           |
            36       | ''               |
            36万     | 万元             |
            三十六   | 万元             |
            ≥36      | 万元             |
            """)
    void convertsExactlyOrNotAtAll(String amount, String unit, String yuan) {
        var line = FundingLine.of(FundingSource.TOTAL, field -> field == FundingLine.Field.ADJUSTED ? amount : "");

        assertThat(AmountUnit.yuan(FundingLine.Field.ADJUSTED, line, AmountUnit.named(unit))
                        .map(exact -> exact.stripTrailingZeros().toPlainString()))
                .isEqualTo(Optional.ofNullable(yuan));
    }
}

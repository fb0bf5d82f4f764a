package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseNumberTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    服务读者5000人次         | 5000 人次
                    服务读者 5,000 人次      | 5000 人次
                    投入1.2万元             | 12000 元
                    融资2.5亿元             | 250000000 元
                    完好率达到95.5%         | 95.5 %
                    提高3个百分点           | 3 个百分点
                    新建3个服务点，2座书屋    | 3 个; 2 座
                    在15个工作日内办结       | 15 个工作日
                    工期3个月              | ''
                    2023年12月底前         | ''
                    5月20日               | ''
                    国发〔2021〕10号        | ''
                    第3次会议              | ''
                    前10名                | ''
                    约50人                | ''
                    50余人                | ''
                    50人左右               | ''
                    300万余元              | ''
                    3-5个                | ''
                    1:1.5                 | ''
                    5G网络、A4纸、PM2.5     | ''
                    60岁以上老人            | ''
                    3级甲等                | ''
                    全年365天              | 365 天
                    1.2.3项               | ''
                    7,00,7家              | ''
                    """)
    void countsWhatStandsWithAUnit(String text, String numbers) {
        assertThat(ProseNumber.counted(text).stream()
                        .map(number -> number.scaled().toPlainString() + " " + number.unit())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(numbers);
    }

    @Test
    void leavesAnEndlessRowOfDigitsAlone() {
        assertThat(ProseNumber.all("9".repeat(100_000) + "家")).isEmpty();
    }
}

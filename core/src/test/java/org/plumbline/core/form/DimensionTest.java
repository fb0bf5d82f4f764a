package org.plumbline.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionTest {

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            数量指标             | QUANTITY
            数量                | QUANTITY
            数量目标             | QUANTITY
            数量指标(10分)       | QUANTITY
            数量指标（10分）     | QUANTITY
            1.数量指标           | QUANTITY
            '数量 指标'          | QUANTITY
            '数量\n指标'         | QUANTITY
            产出数量             | QUANTITY
            质量指标             | QUALITY
            产出质量指标         | QUALITY
            时效指标             | TIMELINESS
            经济效益指标         | ECONOMIC
            经济效益             | ECONOMIC
            社会影响指标         | SOCIAL
            社会效益目标         | SOCIAL
            生态效益指标         | ENVIRONMENTAL
            生态环境效益指标     | ENVIRONMENTAL
            可持续影响指标       | SUSTAINABILITY
            可持续发展指标       | SUSTAINABILITY
            满意度               | SATISFACTION
            服务对象满意度指标   | SATISFACTION
            服务对象满意度指标等 | SATISFACTION
            服务对象             | SATISFACTION
            成本指标             | COST
            经济成本指标         | COST
            社会成本指标         | COST
            生态环境成本指标     | COST
            """)
    void aHeadingIsTheNameOfAClass(String heading, Dimension dimension) {
        assertThat(Dimension.named(heading)).contains(dimension);
    }

    @ParameterizedTest(name = "“{0}”")
    @CsvSource(delimiter = '|', textBlock = """
            ''
            —
            指标
            具体指标
            环境整治
            数量质量指标
            数量、质量指标
            产出质量与社会效益指标
            成本效益指标
            提升群众满意度
            服务对象受益情况
            项目立项
            数量指标说明
            """)
    void anyOtherHeadingIsOfNoClass(String heading) {
        assertThat(Dimension.named(heading)).isEmpty();
    }
}

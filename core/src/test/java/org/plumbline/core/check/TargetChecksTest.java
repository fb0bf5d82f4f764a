package org.plumbline.core.check;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.HeadField;

class TargetChecksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "进一步提高",
                "不断提升服务水平",
                "有效提升",
                "有效地提升",
                "服务能力得到明显提升",
                "服务能力明显得到提升",
                "效果明显",
                "效果较好",
                "成效 显著",
                "社会影响非常大",
                "改善显著",
                "有所提高",
                "大力推动阅读",
                "加强管理",
                "努力做好服务",
                "一定程度改善"
            })
    void i02_targetsThatNobodyCanMeasure(String target) {
        Cases.assertFindings("indicators[1].target=" + target, "I02 indicators[1].target " + target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "健全",
                "合格",
                "良好",
                "优",
                "有效",
                "及时",
                "按时完成",
                "长期有效",
                "符合相关规定",
                "严格执行相关制度规定",
                "在项目计划完成时间内完成",
                "进一步健全制度",
                "明显改善，无投诉",
                "新增三家，有效带动",
                "提升20%以上，效果明显",
                "达成预期指标",
                "—"
            })
    void i02_statesThatCanBeVerified(String target) {
        Cases.assertFindings("indicators[1].target=" + target, "");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    产出指标   | 质量指标     | I02
                    满意度指标 | 质量指标     | I02
                    成本指标   | 质量指标     | I02
                    效益指标   | 质量指标     | ''
                    产出指标   | 社会效益指标 | ''
                    产出指标   | 可持续影响   | ''
                    管理指标   | 质量指标     | ''
                    ''         | 质量指标     | ''
                    """)
    void i02_outcomesMayBeToldInWords(String level1, String level2, String finding) {
        var row = level1 + "|" + level2 + "|阅读氛围|效果明显|效果明显|||\n";
        var form = SampleForms.form(Map.of(), "", row + "A|B|设备|健全|健全|||\nA|B|制度|健全|健全|||\n");

        Cases.assertFindingsOf(
                "I02", SamplePolicies.shanghai(), form, finding.isEmpty() ? "" : "I02 indicators[0].target 效果明显");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    接待读者     | 反向 ≥5000人次        | I06
                    接待读者     | 正向 ≥5000人次        | ''
                    接待读者     | 正向 ≤5000人次        | I06
                    接待读者     | 逆向指标：大于5000人次 | I06
                    接待读者     | 反向 =5200人次        | ''
                    接待读者     | 定量 ≥5000人次        | ''
                    总成本(元)   | ≥5000                 | I06
                    总成本       | ≥5000元               | I06
                    总成本       | >5000元               | I06
                    总成本       | ≤5000元               | ''
                    总成本       | =5200元               | ''
                    总成本       | ≥95%                  | ''
                    成本控制率   | ≥95%                  | ''
                    成本节约额   | ≥5000元               | ''
                    补助成本标准 | ≥5000元               | ''
                    成本核算单位 | ≥50个                 | ''
                    服务收入     | ≥5000元               | ''
                    读者投诉率   | ≥1%                   | I06
                    安全事故发生率（%） | >1%            | I06
                    安全事故零发生率 | ≥100%             | ''
                    投诉率下降幅度 | ≥1%                 | ''
                    投诉办结率   | ≥95%                  | ''
                    事故发生率降低率 | ≥1%               | ''
                    读者投诉率   | ≤1%                   | ''
                    """)
    void i06_directionsFitTheIndicator(String name, String target, String finding) {
        Cases.assertFindings(
                "indicators[0].actual=—; indicators[0].name=" + name + "; indicators[0].target=" + target,
                finding.isEmpty() ? "" : "I06 indicators[0].target " + target);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[2].name=单册费用; indicators[2].target=≥30元 | I06 indicators[2].target ≥30元
                    indicators[2].name=单册费用; indicators[2].target=38元  | I05 indicators[2].target 38元
                    indicators[2].name=资金节约率; indicators[2].target=≥3%; indicators[2].actual=3% | ''
                    indicators[2].name=人均补助; indicators[2].target=≥30元 | ''
                    """)
    void i06_ofCostLessIsBetter(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "target {0}, last year {1} → {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    ≥5000人次  | 5001人次 | → > 5001
                    ≥5000人次  | =5001人次 | → > 5001
                    ≥5000人次  | 5000人次 | → > 5000
                    >5000人次  | 5000.00人次 | → > 5000
                    ≥5000人次  | 4999人次 | none
                    ≥5000人次  | ≥6000人次 | none
                    ≥5000人次  | 6000     | none
                    ≥5000人次  | 6000人   | none
                    ≥5000人次  | 达成指标 | none
                    ≥5000人次  | —        | none
                    =5200人次  | 6000人次 | none
                    ≤6000人次  | 5900人次 | → < 5900
                    <6000人次  | 6000人次 | → < 6000
                    ≤6000人次  | 6001人次 | none
                    """)
    void i09_targetsAskForMoreThanLastYear(String target, String last, String finding) {
        Cases.assertFindings(
                "indicators[0].target=" + target + "; indicators[0].lastYear.actual=" + last,
                finding == null ? "" : "I09 indicators[0].target " + target + " " + finding);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "indicators[1].target=≥100%; indicators[1].actual=100%; indicators[1].lastYear.actual=100%",
                "indicators[1].target=≥95%; indicators[1].lastYear.actual=100%",
                "indicators[2].target=≤0元; indicators[2].actual=0元; indicators[2].lastYear.actual=0元",
                "indicators[2].target=≤0元; indicators[2].actual=0元; indicators[2].lastYear.actual=-1元"
            })
    void i09_whatCannotBeBetteredIsNoEasyTarget(String changes) {
        Cases.assertFindings(changes, "");
    }

    @ParameterizedTest(name = "{0}, target {1}, actual {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    图书           | ≥5000  | 5200     | I15
                    图书           | ≥5000  | —        | I15
                    图书           | ≥5000册 | 5200    | ''
                    图书           | ≥5000  | 5200册   | ''
                    图书           | ≥5000  | 共5200册 | ''
                    图书(册)       | ≥5000  | 5200     | ''
                    图书（万册）采购 | ≥5000 | 5200    | ''
                    图书册数       | ≥5000  | 5200     | ''
                    图书数量       | ≥5000  | 5200     | ''
                    图书利用率     | ≥50    | 52       | ''
                    服务满意度     | ≥50    | 52       | ''
                    男女比例       | ≥50    | 52       | ''
                    是否开放       | =1     | 1        | ''
                    书架3组        | ≥3     | 3        | ''
                    建成年份       | =2023  | 2023     | ''
                    —              | ≥50    | 52       | I15
                    """)
    void i15_numbersHaveUnits(String name, String target, String actual, String finding) {
        Cases.assertFindings(
                "indicators[0].name=" + name + "; indicators[0].target=" + target + "; indicators[0].actual=" + actual,
                finding.isEmpty() ? "" : "I15 indicators[0].target " + target);
    }

    @ParameterizedTest(name = "amounts in [{0}] → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    万元 | ''
                    ''   | I15 indicators[0].target ≥11
                    """)
    void i15_theFormsUnitMeasuresMoney(String unit, String finding) {
        var row = "效益指标|经济效益指标|带动收入%s|≥11|12|||\n";
        var form = SampleForms.form(
                Map.of(HeadField.AMOUNT_UNIT, unit), "", String.format(row.repeat(3), "", "总额", "增加额"));

        Cases.assertFindings(SamplePolicies.shanghai(), form, "", finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators[1].name=设备; indicators[1].target=≥95; indicators[1].actual=96"})
    void i15_saysSoOnceAForm(String second) {
        Cases.assertFindings(
                "indicators[0].name=图书; indicators[0].target=≥5000; indicators[0].actual=5200; " + second,
                "I15 indicators[0].target ≥5000");
    }
}

package org.plumbline.core.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"资金投入", "年度经费支出", "项目资金金额", "预算执行率", "资金拨付率", "资金到位率（%）", "完成投资", "支出进度"})
    void i11_moneySpentIsNoOutput(String name) {
        Cases.assertFindings("indicators[1].name=" + name, "I11 indicators[1].name " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "补贴发放率",
                "资金拨付及时率",
                "资金到位及时率",
                "资金使用合规率",
                "救助资金支付率",
                "资金兑付率",
                "固定资产完成投资",
                "吸引社会资金投入",
                "招商完成投资",
                "资金监管覆盖率",
                "经费保障人数",
                "投资者教育覆盖率"
            })
    void i11_whatIsDoneWithMoneyMayBeAnOutput(String name) {
        Cases.assertFindings("indicators[1].name=" + name, "");
    }

    @ParameterizedTest(name = "{0}, target {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    项目投入       | ≥40万元  | I11
                    基建投资       | ≥400000元 | I11
                    建设项目       | ≥50万元  | I11
                    建设项目       | ≥50.00万元 | I11
                    建设项目       | ≥49万元  | ''
                    建设项目       | ≥50元    | ''
                    建设项目       | ≥50个    | ''
                    困难补助       | ≥50万元  | ''
                    项目投入       | ≥40人    | ''
                    """)
    void i11_aQuantityInMoney(String name, String target, String finding) {
        var actual = "55" + target.replaceAll("[≥\\d.]", "");
        var far =
                target.equals("≥400000元") ? "450000元" : target.startsWith("≥40") ? actual.replace("55", "45") : actual;
        Cases.assertFindings(
                "indicators[0].name=" + name + "; indicators[0].target=" + target + "; indicators[0].actual=" + far,
                finding.isEmpty() ? "" : "I11 indicators[0].name " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicators[2].name=项目资金支出",
                "indicators[3].name=资金投入",
                "indicators[0].level1=项目管理; indicators[0].name=预算执行率"
            })
    void i11_asksOutputsOtherThanCost(String changes) {
        Cases.assertFindings(
                changes,
                changes.contains("项目管理") ? "W06 indicators[0].level2 数量指标 → 产出; W02 indicators[1].level1 30 → 60" : "");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    召开会议               | I13
                    召开座谈会次数         | I13
                    开展培训               | I13
                    举办讲座场次（场）     | I13
                    组织检查               | I13
                    印发文件               | I13
                    签订合同               | I13
                    会议召开次数           | ''
                    组织活动覆盖场次       | ''
                    开展培训提高技能活动   | ''
                    组织群众满意度调研     | ''
                    举办讲座受益人次       | ''
                    """)
    void i13_outcomesAreNoProcesses(String name, String finding) {
        Cases.assertFindings("indicators[3].name=" + name, finding.isEmpty() ? "" : "I13 indicators[3].name " + name);
        Cases.assertFindings("indicators[0].name=" + name, "");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[1].name=接待读者                         | I17 indicators[1].name 接待读者
                    indicators[1].name=接 待读者                        | I17 indicators[1].name 接 待读者
                    indicators[1].name=接待读者（二）                   | ''
                    indicators[1].name=接待读者; indicators[1].level1=产出 | ''
                    indicators[1].name=接待读者; indicators[1].target=≥95%; indicators[1].actual=96% | ''
                    indicators[1].name=接待读者; indicators[1].target=健全; indicators[1].actual=健全 | ''
                    indicators[0].name=其中桌椅; indicators[1].name=其中桌椅 | ''
                    indicators[0].name=全年; indicators[1].name=全年 | I10 indicators[0].name 全年; I10 indicators[1].name 全年
                    """)
    void i17_namesTellIndicatorsApart(String changes, String findings) {
        var alike = "indicators[1].level2=数量指标; indicators[1].target=≥95人次; indicators[1].actual=96人次; ";

        Cases.assertFindings(alike + changes, findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators[1].weight=; indicators[1].score="})
    void i17_aRowWithoutWeightIsAPart(String changes) {
        Cases.assertFindings(
                "indicators[1].level2=数量指标; indicators[1].name=接待读者; indicators[1].target=≥95人次; "
                        + "indicators[1].actual=96人次; total.score=78.00; rating=中; " + changes,
                "");
    }
}

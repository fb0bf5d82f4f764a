package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.check.Finding;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.scoring.Severity;
import org.plumbline.documents.reading.ReadForm;
import org.plumbline.documents.report.CheckedForm;
import org.plumbline.policies.PolicySelection;

/** Headings show which cells a layout has, also where nobody filled them in; checks depend on it. */
class RoomInHeadingsTest {

    private static final String HEAD = "项目名称\t社区托育补助\n主管部门\t某区民政局\n";
    private static final String FUNDS =
            "项目资金（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分%s\n年度资金总额\t50\t60\t30\t10\t50%%\t5%s\n";
    private static final String ROWS =
            "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t受助家庭数\t≥50户\t60户\t90\t54\n总分\t\t\t\t\t100\t59\n";

    @ParameterizedTest(name = "column {0}, reason {1}: {2}, {3}")
    @CsvSource({"'', '', false, NOTE", "偏差原因, '', true, WARNING", "未完成原因分析, '', true, WARNING", "备注, '', false, NOTE"})
    void aColumnForReasonsIsAskedToBeUsed(String heading, String reason, boolean has, Severity severity)
            throws Exception {
        var funds = FUNDS.formatted(heading.isEmpty() ? "" : "\t" + heading, "\t" + reason);
        var read = Samples.read(HEAD + funds + ROWS).get(0);

        assertThat(read.surroundings().hasFundingReasons()).isEqualTo(has);
        assertThat(findings(read))
                .filteredOn(finding -> finding.check().matches("F0[67]"))
                .hasSize(2)
                .extracting(Finding::severity)
                .containsOnly(severity);
    }

    @ParameterizedTest(name = "[{0}]: missing {1}")
    @CsvSource({
        "'', false",
        "'年度总体目标\t预期目标\t实际完成情况\n\t\t\n', true",
        "'年度总体目标\t预期目标\t实际完成情况\n\t\t已发放\n', true",
        "'预期目标\t\n', true",
        "'预期目标：\n', true",
        "'预期目标：发放补助\n', false"
    })
    void aGoalIsMissingOnlyWhereThereIsACellForIt(String goals, boolean missing) throws Exception {
        var read = Samples.read(HEAD + FUNDS.formatted("", "") + goals + ROWS).get(0);

        assertThat(findings(read))
                .filteredOn(finding -> finding.check().equals("H01"))
                .hasSize(missing ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "2023年度项目支出绩效自评表, '', 2023",
        "2023年度项目支出绩效自评表, （2022年度）, 2022",
        "2023年度项目支出绩效自评表, 年度：2022, 2022",
        "项目支出绩效自评表, （2022年度）, 2022"
    })
    void theYearOfATitleCountsWhereTheHeadPrintsNone(String title, String caption, String year) throws Exception {
        var read = Samples.read(title + "\n" + caption + "\n" + HEAD + FUNDS.formatted("", "") + ROWS)
                .get(0);

        assertThat(read.form().text(HeadField.YEAR)).isEqualTo(year);
        assertThat(read.cells()).containsKey(FormPath.of(HeadField.YEAR));
        assertThat(read.problems()).isEmpty();
        assertThat(findings(read))
                .filteredOn(finding -> finding.check().equals("H03"))
                .hasSize(title.startsWith("2023") && year.equals("2022") ? 1 : 0);
    }

    @Test
    void aFormWithoutHeadingsShowsItsCellsByUsingThem() throws Exception {
        var json = "{\"form\":{\"project\":\"社区托育补助\",\"funding\":[{\"source\":\"total\",\"reason\":\"尾款未付\"}]}}";

        assertThat(Samples.read("form.json", json.getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .surroundings()
                        .hasFundingReasons())
                .isTrue();
        assertThat(Samples.read("first.tsv", Files.readAllBytes(Samples.FIRST))
                        .get(0)
                        .surroundings()
                        .hasFundingReasons())
                .isFalse();
    }

    private static List<Finding> findings(ReadForm read) {
        var choice = PolicySelection.parse("national-2020").choose(read.form());
        return CheckedForm.of(read, choice).examination().findings();
    }
}

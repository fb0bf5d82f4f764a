package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;

class HeadChecksTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    project=               | H01 project
                    project=——             | H01 project
                    project=××××           | H01 project
                    project=（图书）运行   | ''
                    supervisingDepartment= | ''
                    implementingUnit=      | ''
                    implementingUnit=; supervisingDepartment=/ | H01 implementingUnit
                    goal.expected=         | H01 goal.expected
                    goal.expected=（100字以内） | H01 goal.expected
                    project=; implementingUnit=; supervisingDepartment=; goal.expected= | H01 project; H01 implementingUnit; H01 goal.expected
                    """)
    void h01_headIsFilledIn(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @Test
    void h01_isSilentOnAFragmentWithoutHead() {
        for (var field : List.of(HeadField.TITLE, HeadField.EXPECTED, HeadField.YEAR, HeadField.AMOUNT_UNIT)) {
            Cases.assertFindings(
                    SamplePolicies.shanghai(),
                    new SelfEvaluation(Map.of(field, "项目支出绩效自评表样张"), List.of(), List.of()),
                    "",
                    "");
        }
    }

    @Test
    void h01_isSilentOnGoalsWhereTheLayoutHasNone() {
        var form = SampleForms.with(SampleForms.clean(), "goal.expected", "");
        var examiner = new Examiner(SamplePolicies.shanghai());

        assertThat(examiner.examine(form, Surroundings.NONE.withoutGoals(true)).findings())
                .isEmpty();
        assertThat(examiner.examine(form, Surroundings.NONE.withoutGoals(false)).findings())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    310112221000000012345   | H02
                    31011222R000000012345   | ''
                    31011222r000000012345   | ''
                    ３１０１１２22R000000012345 | ''
                    310112 22 R 000000012345 | ''
                    31011222R000000012345（社区图书室运行） | ''
                    31011222R00000001234    | H02
                    31011222R0000000123456  | H02
                    3101122RR000000012345   | H02
                    31011222R00000001234O   | H02
                    2022-0017               | H02
                    见系统                  | H02
                    -                       | ''
                    ''                      | ''
                    """)
    void h02_projectCodeIsNational(String code, String finding) {
        Cases.assertFindings("projectCode=" + code, finding.isEmpty() ? "" : "H02 projectCode " + code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2020, ''", "2021, H02", "'', H02", "去年, H02"})
    void h02_isSilentBeforeThereWereCodes(String year, String finding) {
        Cases.assertFindings(
                "projectCode=2022-0017; year=" + year, finding.isEmpty() ? "" : "H02 projectCode 2022-0017");
    }

    @ParameterizedTest(name = "{0} beside {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    2022年度项目支出绩效自评表           | 2023 | 2022
                    ２０２２年度项目支出绩效自评表       | 2023 | 2022
                    项目支出绩效自评表（2022）           | 2023 | 2022
                    2022年项目支出绩效自评表             | 2023 | 2022
                    2024年度项目支出绩效自评表           | 2023 | 2024
                    2024年项目支出绩效自评表             | 2023 | ''
                    2025年项目支出绩效自评表             | 2023 | 2025
                    2023年度项目支出绩效自评表           | 2023 | ''
                    2021—2024年度项目支出绩效自评表      | 2023 | ''
                    2022年度、2023年度项目支出绩效自评表 | 2023 | ''
                    2023年编制的2022年度项目支出绩效自评表 | 2023 | ''
                    财预〔2022〕5号项目支出绩效自评表    | 2023 | ''
                    项目支出绩效自评表310112022000       | 2023 | ''
                    项目支出绩效自评表                   | 2023 | ''
                    2022年度项目支出绩效自评表           | ''   | ''
                    2022年度项目支出绩效自评表           | 上年度末 | ''
                    """)
    void h03_titleAndHeadAgreeOnTheYear(String title, String year, String found) {
        Cases.assertFindings(
                "title=" + title + "; year=" + year, found.isEmpty() ? "" : "H03 year " + year + " → " + found);
    }
}

package org.plumbline.web.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;

/** What files are called. */
class FileNamesTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("重点中小企业工作", "重点中小企业工作"),
                Arguments.of("养老（一期）·补助 A&B", "养老（一期）·补助 A&B"),
                Arguments.of("", "自评表"),
                Arguments.of(" . ", "自评表"),
                Arguments.of("../../etc/passwd", "_.._etc_passwd"),
                Arguments.of("a\\b:c*d?e\"f<g>h|i", "a_b_c_d_e_f_g_h_i"),
                Arguments.of("甲\n乙\t丙\u0000", "甲_乙_丙�"),
                Arguments.of("\u202Efdp.甲", "_fdp.甲"),
                Arguments.of("甲\uD83D", "甲�"),
                Arguments.of("CON", "_CON"),
                Arguments.of("lpt1.txt", "_lpt1.txt"),
                Arguments.of("console", "console"),
                Arguments.of("结尾. ", "结尾"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsKeptAsFarAsEverySystemCanKeepIt(String project, String name) {
        assertThat(FileNames.of(form(project, ""))).isEqualTo(name);
    }

    @Test
    void aLongNameFitsWhereNamesHave255Bytes() {
        var longest = new FileNames().next(form("\uD840\uDC00".repeat(200), "2023"), "xlsx");

        assertThat(longest).endsWith("-2023.xlsx");
        assertThat(longest.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(255);
    }

    @Test
    void noNameComesTwiceNotEvenInOtherLetters() {
        var names = new FileNames();

        assertThat(List.of("Plan", "plan", "Plan-2", "PLAN").stream()
                        .map(project -> names.next(form(project, ""), "pdf")))
                .containsExactly("Plan.pdf", "plan-2.pdf", "Plan-2-2.pdf", "PLAN-3.pdf");
    }

    private static SelfEvaluation form(String project, String year) {
        return new SelfEvaluation(Map.of(HeadField.PROJECT, project, HeadField.YEAR, year), List.of(), List.of());
    }
}

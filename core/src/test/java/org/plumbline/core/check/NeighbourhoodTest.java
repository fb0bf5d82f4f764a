package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;

class NeighbourhoodTest {

    private static final String PROSE = "全年共组织各类阅读推广活动和读者培训，覆盖辖区内街道和社区，读者反映良好，借阅量持续增长，馆藏资源得到更新，"
            + "服务时间按计划延长，志愿者队伍稳定，安全管理制度落实到位，没有发生责任事故，下一步继续做好基层服务点的图书流转";

    @ParameterizedTest(name = "{0} is a copy: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                        | true
                    读者反映良好=读者反映很好                     | true
                    '，=；'                                    | true
                    '，=，\u3000'                              | true
                    覆盖辖区内街道和社区=覆盖辖区内36个街道和社区     | true
                    下一步继续做好基层服务点的图书流转=明年再说       | false
                    借阅量持续增长，馆藏资源得到更新=借阅量有所下降，馆藏资源有待补充 | false
                    """)
    void aTextIsACopyWhereNineTenthsOfItsShinglesAre(String change, boolean copy) {
        var sides = change.isEmpty() ? new String[] {"", ""} : change.split("=", 2);
        var changed = sides[0].isEmpty() ? PROSE : PROSE.replace(sides[0], sides[1]);

        assertThat(copies(form("区图书馆", "2023", PROSE), form("区文化馆", "2023", changed))
                        .isEmpty())
                .isNotEqualTo(copy);
    }

    @Test
    void aCopyNamesTheOtherFormAndTheCell() {
        var other = Cases.changed(
                form("区文化馆", "2023", ""), "project=群众文化; indicators[3].reason=" + PROSE + "; goal.achieved=略");

        assertThat(copies(form("区图书馆", "2023", PROSE), other)).singleElement().satisfies(copy -> {
            assertThat(copy.at()).hasToString("goal.achieved");
            assertThat(copy.there()).hasToString("indicators[3].reason");
            assertThat(copy.project()).isEqualTo("群众文化");
            assertThat(copy.unit()).isEqualTo("区文化馆");
            assertThat(copy.similarity()).hasToString("1");
        });
    }

    @Test
    void ownNamesAndNumbersDoNotHideACopy() {
        var one = Cases.changed(form("区图书馆", "2023", "区图书馆承担社区图书室运行，接待读者5200人次。" + PROSE), "project=社区图书室运行");
        var other = Cases.changed(form("市科技馆", "2023", "市科技馆承担流动科普车巡展，接待读者1,048.5人次。" + PROSE), "project=流动科普车巡展");

        assertThat(copies(one, other))
                .singleElement()
                .satisfies(copy -> assertThat(copy.similarity()).hasToString("1"));
    }

    @ParameterizedTest(name = "{0} letters beside names and numbers: {1}")
    @CsvSource({"59, false", "60, true"})
    void shortTextsAreNobodysOwn(int letters, boolean copy) {
        var text = PROSE.replace("，", "").substring(0, letters) + "2023".repeat(20) + "区图书馆";
        var other = text.replace("区图书馆", "区文化馆");

        assertThat(copies(form("区图书馆", "2023", text), form("区文化馆", "2023", other))
                        .isEmpty())
                .isNotEqualTo(copy);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"区图书馆, 区 图书馆, false", "区图书馆, 区图书馆（本级）, true", "'', 区图书馆, true", "'', '', false"})
    void aUnitMayRepeatItself(String unit, String other, boolean copy) {
        assertThat(copies(form(unit, "2023", PROSE), form(other, "2023", PROSE)).isEmpty())
                .isNotEqualTo(copy);
    }

    @Test
    void aFormWithoutAnyUnitIsNotCompared() {
        var nobody = Cases.changed(form("", "2023", PROSE), "supervisingDepartment=");

        assertThat(copies(nobody, form("区图书馆", "2023", PROSE))).isEmpty();
        assertThat(copies(form("区图书馆", "2023", PROSE), nobody)).isEmpty();
    }

    @Test
    void ofSeveralTheClosestIsNamedAndOfThoseTheFirst() {
        var near = form("甲馆", "2023", PROSE.replace("良好", "很好"));
        var last = form("丙馆", "2023", PROSE);
        var first = form("乙馆", "2023", PROSE);

        assertThat(copies(form("区图书馆", "2023", PROSE), near, last, first))
                .extracting(Copy::unit)
                .containsExactly("丙馆");
        assertThat("丙馆").isLessThan("乙馆");
    }

    @Test
    void findsLastYearsFormOfTheSameProject() {
        var now = Cases.changed(form("区图书馆", "2023", ""), "project=2023年社区图书室运行");
        var past = Cases.changed(form("区图书馆", "2022", ""), "project=社区图书室 运行（2022年度）; total.score=91");

        assertThat(lastYear(now, now, past)).map(LastYear::totalScore).hasValue("91");
        assertThat(lastYear(now, past, past)).isPresent();
        assertThat(lastYear(now, now)).isEmpty();
        assertThat(lastYear(past, now, past)).isEmpty();
        assertThat(lastYear(now, SampleForms.with(past, "implementingUnit", "区文化馆")))
                .isEmpty();
        assertThat(lastYear(now, SampleForms.with(past, "year", "2021"))).isEmpty();
        assertThat(lastYear(SampleForms.with(now, "year", ""), past)).isEmpty();
    }

    @Test
    void twoFormsOfLastYearThatDifferAreNotGuessed() {
        var now = form("区图书馆", "2023", "");
        var past = form("区图书馆", "2022", "");
        var other = SampleForms.with(past, "total.score", "91");

        assertThat(lastYear(now, past, other)).isEmpty();
        assertThat(lastYear(now, past, other, past)).isEmpty();
    }

    @Test
    void whatIsOnFileAlreadyIsKept() {
        var known = Dossier.NONE.withLastYear(LastYear.of(form("x", "2022", "")));
        var all = new Neighbourhood();
        all.add(SampleForms.with(form("区图书馆", "2022", ""), "total.score", "91"));

        var around =
                all.around(form("区图书馆", "2023", ""), new Surroundings(true, true, Set.of(2), known, Neighbours.NONE));

        assertThat(around.dossier()).isEqualTo(known);
        assertThat(around.hasFundingReasons()).isTrue();
        assertThat(around.lacksGoals()).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "无, 无, 3",
        "无。, 暂无, 3",
        "无, '', 3",
        "'', 没有, 3",
        "-, 无, 3",
        "'', '', 0",
        "-, /, 0",
        "无, 加强宣传, 0",
        "场地不足, 无, 0"
    })
    void countsTheProjectsOfAUnitWithoutDifficulties(String difficulties, String measures, int expected) {
        var form = Cases.changed(form("区图书馆", "2023", ""), "difficulties=" + difficulties + "; measures=" + measures);
        var all = new Neighbourhood();
        all.add(form);
        all.add(SampleForms.with(form, "project", "少儿阅读"));
        all.add(SampleForms.with(form, "project", "古籍保护"));
        all.add(SampleForms.with(form, "rating", "中"));
        all.add(Cases.changed(form, "project=讲座; difficulties=; measures="));
        all.add(Cases.changed(form, "implementingUnit=区文化馆; difficulties=人手不足"));

        assertThat(all.around(form, Surroundings.NONE).neighbours().untroubled())
                .isEqualTo(expected);
    }

    @Test
    void aFormThatWasNotAddedCountsToo() {
        var form = Cases.changed(form("区图书馆", "2023", PROSE), "difficulties=无; measures=无");
        var all = new Neighbourhood();
        all.add(Cases.changed(form, "project=少儿阅读"));
        all.add(Cases.changed(form, "implementingUnit=区文化馆"));

        var neighbours = all.around(form, Surroundings.NONE).neighbours();

        assertThat(neighbours.untroubled()).isEqualTo(2);
        assertThat(neighbours.copies()).hasSize(1);
    }

    private static Optional<LastYear> lastYear(SelfEvaluation form, SelfEvaluation... others) {
        var all = new Neighbourhood();
        List.of(others).forEach(all::add);
        return all.around(form, Surroundings.NONE).dossier().lastYear();
    }

    private static List<Copy> copies(SelfEvaluation form, SelfEvaluation... others) {
        var all = new Neighbourhood();
        all.add(form);
        List.of(others).forEach(all::add);
        return all.around(form, Surroundings.NONE).neighbours().copies();
    }

    private static SelfEvaluation form(String unit, String year, String achieved) {
        return new SelfEvaluation(
                Map.of(
                        HeadField.YEAR, year,
                        HeadField.PROJECT, "图书室运行",
                        HeadField.SUPERVISING_DEPARTMENT, "区文化和旅游局",
                        HeadField.IMPLEMENTING_UNIT, unit,
                        HeadField.ACHIEVED, achieved),
                SampleForms.clean().funding(),
                SampleForms.clean().indicators());
    }
}

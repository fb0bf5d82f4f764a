package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;

/**
 * Five thousand forms of a thousand units, written from a stock of phrases, with copies planted among them: each of these
 * is found and nothing else.
 */
@Tag("campaign")
class ManyFormsTest {

    private static final int FORMS = 5_000;
    private static final int UNITS = 1_000;
    private static final int PLANTED = 100;
    private static final long SEED = 20_230_401;

    private static final String SIGNS = "山水田林湖草路桥村镇街区学校医院工厂农业科技文化教育卫生交通环境安全生产服务管理培训建设维护更新改造推广宣传检查监测评估研究设计采购发放补助"
            + "保障支持组织开展完成实施推进落实协调指导督促整理归档分析统计公开反馈调研走访座谈示范引导带动促进优化完善健全规范提升改善巩固拓展延伸覆盖衔接配套联动";

    private static final List<HeadField> CELLS =
            List.of(HeadField.ACHIEVED, HeadField.CONCLUSION, HeadField.DIFFICULTIES, HeadField.MEASURES);

    private final Random random = new Random(SEED);
    private final List<SelfEvaluation> forms = new ArrayList<>();
    private final Set<String> planted = new TreeSet<>();

    /** Half of what every unit writes is the same: a template is no copy. */
    private final String template = phrases(5);

    @Test
    void findsEveryPlantedCopyAndNothingElse() {
        IntStream.range(0, FORMS).forEach(number -> forms.add(form(number)));
        IntStream.range(0, PLANTED).forEach(this::plant);
        IntStream.range(PLANTED, 2 * PLANTED).forEach(this::plantNearMiss);

        var whole = neighbourhood(forms);

        assertThat(planted).as("seed %d", SEED).hasSize(2 * PLANTED);
        assertThat(found(whole)).as("seed %d", SEED).containsExactlyInAnyOrderElementsOf(planted);
    }

    @Test
    void theOrderAndTheGroupingOfTheFormsMakeNoDifference() {
        IntStream.range(0, 500).forEach(number -> forms.add(form(number)));
        IntStream.range(0, 50).forEach(this::plant);
        var whole = neighbourhood(forms);
        var shuffled = new ArrayList<>(forms);
        Collections.shuffle(shuffled, random);
        var grouped = neighbourhood(shuffled.subList(0, 120));
        grouped.add(neighbourhood(shuffled.subList(120, 121)));
        grouped.add(neighbourhood(shuffled.subList(121, 500)));

        for (var form : forms) {
            assertThat(grouped.around(form, Surroundings.NONE)).isEqualTo(whole.around(form, Surroundings.NONE));
        }
    }

    private static Neighbourhood neighbourhood(List<SelfEvaluation> forms) {
        var all = new Neighbourhood();
        forms.forEach(all::add);
        return all;
    }

    private Set<String> found(Neighbourhood all) {
        var found = new TreeSet<String>();
        for (int number = 0; number < forms.size(); number++) {
            for (var copy : all.around(forms.get(number), Surroundings.NONE)
                    .neighbours()
                    .copies()) {
                found.add(number + " " + copy.at() + " like " + copy.project() + " " + copy.there());
            }
        }
        return found;
    }

    /** One cell of a form from the back half as a copy of another cell of one from the front half, in disguise. */
    private void plant(int pair) {
        int from = 2 * pair;
        int to = FORMS - 1 - 2 * pair >= forms.size() ? forms.size() - 1 - 2 * pair : FORMS - 1 - 2 * pair;
        var there = CELLS.get(pair % CELLS.size());
        var here = CELLS.get(random.nextInt(CELLS.size()));
        var text = disguised(forms.get(from).text(there), forms.get(from), forms.get(to), pair % 5);
        forms.set(to, forms.get(to).with(FormPath.of(here), text));
        planted.add(to + " " + FormPath.of(here) + " like 项目" + name(from) + " " + FormPath.of(there));
        planted.add(from + " " + FormPath.of(there) + " like 项目" + name(to) + " " + FormPath.of(here));
    }

    private String disguised(String text, SelfEvaluation from, SelfEvaluation to, int way) {
        return switch (way) {
            case 0 -> text;
            case 1 ->
                text.replace(from.text(HeadField.PROJECT), to.text(HeadField.PROJECT))
                        .replace(from.text(HeadField.IMPLEMENTING_UNIT), to.text(HeadField.IMPLEMENTING_UNIT));
            case 2 -> text.replaceAll("\\d+", "" + random.nextInt(100_000));
            case 3 -> text.replace("，", "； ").replace("。", " ");
            default -> text.substring(0, text.length() - 3) + phrase().substring(0, 2) + "。";
        };
    }

    /** A text of which a third was written anew. */
    private void plantNearMiss(int pair) {
        int from = 2 * pair;
        int to = FORMS - 1 - 2 * pair;
        var text = forms.get(from).text(HeadField.ACHIEVED);
        var own = phrases(1 + text.length() / 3 / 16);
        forms.set(
                to,
                forms.get(to).with(FormPath.of(HeadField.ACHIEVED), text.substring(0, 2 * text.length() / 3) + own));
    }

    private SelfEvaluation form(int number) {
        var head = Map.of(
                HeadField.PROJECT,
                "项目" + name(number),
                HeadField.IMPLEMENTING_UNIT,
                "单位" + name(number % UNITS),
                HeadField.YEAR,
                "2023",
                HeadField.ACHIEVED,
                prose(number),
                HeadField.CONCLUSION,
                prose(number),
                HeadField.DIFFICULTIES,
                prose(number),
                HeadField.MEASURES,
                template + phrases(6));
        return new SelfEvaluation(head, List.of(), SampleForms.clean().indicators());
    }

    private String prose(int number) {
        return "单位" + name(number % UNITS) + "的项目" + name(number) + "服务" + random.nextInt(10_000) + "人次，"
                + phrases(8 + random.nextInt(12)) + "全年支出" + random.nextInt(1_000) + "万元。";
    }

    private String phrases(int count) {
        var text = new StringBuilder();
        for (int phrase = 0; phrase < count; phrase++) {
            text.append(phrase()).append(phrase % 3 == 2 ? "。" : "，");
        }
        return text.toString();
    }

    private String phrase() {
        var phrase = new StringBuilder();
        for (int word = 0; word < 7; word++) {
            int at = 2 * random.nextInt(SIGNS.length() / 2);
            phrase.append(SIGNS, at, at + 2);
        }
        return phrase.toString();
    }

    /** The number in words, so that it is a name and no number. */
    private static String name(int number) {
        var name = new StringBuilder();
        for (var digit : String.valueOf(number).toCharArray()) {
            name.append("零壹贰叁肆伍陆柒捌玖".charAt(digit - '0'));
        }
        return "第" + name + "号";
    }
}

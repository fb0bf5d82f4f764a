package org.plumbline.core.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.core.check.Examination;
import org.plumbline.core.check.Examiner;
import org.plumbline.core.check.Finding;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.Severity;

@Tag("campaign")
class SummaryTest {

    private static final Examiner EXAMINER = new Examiner(SamplePolicies.shanghai());

    @Test
    void whateverTheOrderAndThePartsTheSumIsTheSame() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var forms = new ArrayList<>(forms(seed, random.nextInt(12)));
            var whole = sum(forms);
            Collections.shuffle(forms, random);
            int cut = random.nextInt(forms.size() + 1);
            var parts = sum(forms.subList(0, cut)).plus(sum(forms.subList(cut, forms.size())));

            assertThat(parts).as("seed %d", seed).isEqualTo(whole);
            assertThat(parts.plus(GroupedSummary.NONE)).as("seed %d", seed).isEqualTo(whole);
            assertThat(GroupedSummary.NONE.plus(parts)).as("seed %d", seed).isEqualTo(whole);
        }
    }

    @Test
    void theGroupsAddUpToAll() {
        for (long seed = 0; seed < 100; seed++) {
            var sum = sum(forms(seed, 12));

            assertThat(sum.groups().values().stream().reduce(Summary.NONE, Summary::plus))
                    .as("seed %d", seed)
                    .isEqualTo(sum.all());
        }
    }

    @Test
    void everyFindingIsCountedOnceUnderItsCheck() {
        for (long seed = 0; seed < 100; seed++) {
            var forms = forms(seed, 12);
            var all = sum(forms).all();

            assertThat(all.forms()).isEqualTo(12);
            assertThat(all.findings().all()).as("seed %d", seed).isEqualTo(count(forms, finding -> true));
            for (var severity : Severity.values()) {
                assertThat(all.findings().of(severity))
                        .as("seed %d", seed)
                        .isEqualTo(count(forms, finding -> finding.severity() == severity));
            }
            all.checks().forEach((id, check) -> {
                assertThat(check.findings().all())
                        .isEqualTo(count(forms, finding -> finding.check().equals(id)));
                assertThat(check.forms())
                        .isEqualTo(forms.stream()
                                .filter(form -> form.findings().stream()
                                        .anyMatch(finding -> finding.check().equals(id)))
                                .count());
            });
            assertThat(all.clean())
                    .isEqualTo(forms.stream()
                            .filter(form -> form.findings().isEmpty())
                            .count());
            assertThat(all.withErrors())
                    .isEqualTo(forms.stream()
                            .filter(form -> form.reaches(Severity.ERROR))
                            .count());
        }
    }

    @Test
    void amountsOfDifferentUnitsAddUpInYuan() {
        var tenThousands = SampleForms.keyEnterprises();
        var yuan = form(SampleForms.smeDevelopment(), Map.of("amountUnit", "单位：元"));
        var unknown = form(SampleForms.smeDevelopment(), Map.of("amountUnit", "万美元"));
        var unprinted = form(SampleForms.smeDevelopment(), Map.of("amountUnit", ""));

        var spending =
                sum(examined(tenThousands, yuan, unknown, unprinted)).all().spending();

        assertThat(spending).isEqualTo(new Spending(2, 2, new BigDecimal("360160"), new BigDecimal("347835.47")));
        assertThat(spending.rate().orElseThrow()).hasToString("34783547/36016000");
        assertThat(Spending.NONE.rate()).isEmpty();
    }

    @Test
    void statedTotalsStandBesideThoseEarned() {
        var above = form(SampleForms.keyEnterprises(), Map.of("total.score", "99"));
        var without = form(SampleForms.keyEnterprises(), Map.of("total.score", "—"));

        var totals = sum(examined(SampleForms.keyEnterprises(), SampleForms.smeDevelopment(), above, without))
                .all()
                .totals();

        assertThat(totals).isEqualTo(new Totals(3, 1, new BigDecimal("295.61"), new BigDecimal("294.90"), 1, 1));
        assertThat(totals.same()).isEqualTo(1);
        assertThat(totals.averageStated().orElseThrow()).hasToString("29561/300");
        assertThat(Totals.NONE.averageEarned()).isEmpty();
    }

    @Test
    void ratingsAreCountedByTheirWordBestFirst() {
        var lower = form(SampleForms.keyEnterprises(), Map.of("rating", "良"));
        var odd = form(SampleForms.keyEnterprises(), Map.of("rating", "优秀"));
        var none = form(SampleForms.keyEnterprises(), Map.of("rating", ""));

        var ratings = sum(examined(odd, lower, SampleForms.keyEnterprises(), none))
                .all()
                .ratings();

        assertThat(ratings.inOrder().stream()
                        .map(word -> word.getKey() + " " + word.getValue().stated() + " "
                                + word.getValue().earned()))
                .containsExactly("优 1 4", "良 1 0", "优秀 1 0");
        assertThat(ratings.unstated()).isEqualTo(1);
        assertThat(ratings.same()).isEqualTo(1);
        assertThat(ratings.different()).isEqualTo(2);
        assertThat(ratings.open()).isZero();
    }

    @Test
    void aRatingWhoseTotalLiesInSeveralIsOpen() {
        var open = form(SampleForms.smeDevelopment(), Map.of("indicators[0].actual", "若干"));

        assertThat(sum(examined(open)).all().ratings().open()).isEqualTo(1);
    }

    @Test
    void formsAreGroupedAsPrinted() {
        var other = form(SampleForms.keyEnterprises(), Map.of("implementingUnit", " 另一单位 ", "year", "2023"));
        var none = form(SampleForms.keyEnterprises(), Map.of("implementingUnit", ""));
        var forms = examined(SampleForms.keyEnterprises(), other, none, SampleForms.smeDevelopment());

        assertThat(grouped(Grouping.UNIT, forms)).containsExactly("=1", "上海市促进中小企业发展协调办公室=2", "另一单位=1");
        assertThat(grouped(Grouping.YEAR, forms)).containsExactly("=3", "2023=1");
        assertThat(grouped(Grouping.DEPARTMENT, forms)).containsExactly("上海市经济和信息化委员会=4");
    }

    @Test
    void cellsNotUnderstoodAndPoliciesAreCounted() {
        var examination = EXAMINER.examine(SampleForms.clean());

        var sum = Summary.of(examination, 3).plus(Summary.of(examination, 4));

        assertThat(sum.unread()).isEqualTo(7);
        assertThat(sum.policies()).isEqualTo(Map.of("shanghai-like", 2L));
    }

    private static List<String> grouped(Grouping grouping, List<Examination> forms) {
        var sum = new RunningSummary();
        forms.forEach(form -> sum.add(GroupedSummary.of(grouping, form, 0)));
        return sum.sum().groups().entrySet().stream()
                .map(group -> group.getKey() + "=" + group.getValue().forms())
                .toList();
    }

    private static GroupedSummary sum(List<Examination> forms) {
        return forms.stream()
                .map(form -> GroupedSummary.of(Grouping.YEAR, form, 0))
                .reduce(GroupedSummary.NONE, GroupedSummary::plus);
    }

    private static List<Examination> examined(SelfEvaluation... forms) {
        return List.of(forms).stream().map(EXAMINER::examine).toList();
    }

    private static List<Examination> forms(long seed, int count) {
        return LongStream.range(seed * 100, seed * 100 + count)
                .mapToObj(SampleForms::random)
                .map(form -> form.with(FormPath.of(HeadField.RATING), seed % 3 == 0 ? "优" : "良"))
                .map(EXAMINER::examine)
                .toList();
    }

    private static long count(List<Examination> forms, Predicate<Finding> which) {
        return forms.stream()
                .flatMap(form -> form.findings().stream())
                .filter(which)
                .count();
    }

    private static SelfEvaluation form(SelfEvaluation form, Map<String, String> texts) {
        var changed = form;
        for (var text : texts.entrySet()) {
            changed = SampleForms.with(changed, text.getKey(), text.getValue());
        }
        return changed;
    }
}

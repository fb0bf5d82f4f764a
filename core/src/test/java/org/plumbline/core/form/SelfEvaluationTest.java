package org.plumbline.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.example.SampleForms;

class SelfEvaluationTest {

    private static final SelfEvaluation EMPTY = new SelfEvaluation(Map.of(), List.of(), List.of());

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "rating",
                "goal.expected",
                "funding[0].adjusted",
                "funding[3].label",
                "indicators[4].actual",
                "indicators[5].lastYear.target",
                "indicators[0].level1"
            })
    void changesOneCellAndNoOther(String at) {
        var form = SampleForms.keyEnterprises();
        var path = FormPath.parse(at).orElseThrow();

        var changed = form.with(path, "改");

        assertThat(changed.text(path)).contains("改");
        assertThat(changed.with(path, form.text(path).orElseThrow())).isEqualTo(form);
        assertThat(changed.cells().filter(cell -> !cell.getKey().equals(path)))
                .containsExactlyElementsOf(
                        form.cells().filter(cell -> !cell.getKey().equals(path)).toList());
    }

    @Test
    void changesAnyCellOfAnyFormAndBack() {
        for (long seed = 0; seed < 1_000; seed++) {
            var form = SampleForms.random(seed);
            var cells = form.cells().toList();
            var cell = cells.get(new Random(seed).nextInt(cells.size()));

            var changed = form.with(cell.getKey(), "");

            assertThat(changed.text(cell.getKey())).as("seed %d", seed).contains("");
            assertThat(changed.cells()).hasSize(cells.size() - 1);
            assertThat(changed.with(cell.getKey(), cell.getValue())).isEqualTo(form);
        }
    }

    @Test
    void hasNoTextWhereItHasNoRow() {
        var form = SampleForms.keyEnterprises();

        assertThat(form.text(FormPath.of(Indicator.Field.NAME, 6))).isEmpty();
        assertThat(form.text(FormPath.of(FundingLine.Field.RATE, 4))).isEmpty();
        assertThat(form.text(FormPath.of(HeadField.CONTACT))).contains("");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.with(FormPath.of(Indicator.Field.NAME, 6), "新指标"))
                .withMessageContaining("indicators[6].name");
    }

    @Test
    void dropsAbsentHeadCellsAndKeepsTheirOrder() {
        var form = new SelfEvaluation(
                Map.of(HeadField.RATING, "优", HeadField.CONTACT, "", HeadField.TITLE, "自评表"), List.of(), List.of());

        assertThat(form.head()).containsExactly(Map.entry(HeadField.TITLE, "自评表"), Map.entry(HeadField.RATING, "优"));
        assertThat(form.cells().map(cell -> cell.getKey().toString())).containsExactly("title", "rating");
    }

    @ParameterizedTest(name = "year [{0}] is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2023   | 2023
                    ''     |
                    2023年 |
                    23     |
                    二〇二三 |
                    """)
    void knowsTheYearWhereOneIsPrinted(String printed, Integer year) {
        var form = EMPTY.with(FormPath.of(HeadField.YEAR), printed);

        assertThat(form.year()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    }

    @Test
    void maySayNothingAtAll() {
        assertThat(EMPTY.cells()).isEmpty();
        assertThat(EMPTY.totalFunding()).isEmpty();
        assertThat(EMPTY.totalFundingRow()).isEmpty();
        assertThat(EMPTY.printed(HeadField.RATING)).isEqualTo(Printed.NONE);
        assertThat(EMPTY.printed(HeadField.RATING).isAbsent()).isTrue();
    }

    @Test
    void findsTheTotalLineWhereverItStands() {
        var parts = SampleForms.keyEnterprises().funding();
        var form = new SelfEvaluation(Map.of(), List.of(parts.get(1), parts.get(0)), List.of());

        assertThat(form.totalFundingRow()).hasValue(1);
        assertThat(form.totalFunding()).contains(parts.get(0));
    }
}

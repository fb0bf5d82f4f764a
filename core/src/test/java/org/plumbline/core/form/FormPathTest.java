package org.plumbline.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.example.SampleForms;

class FormPathTest {

    static Stream<FormPath> cells() {
        var heads = Arrays.stream(HeadField.values()).map(FormPath::of);
        var rows = IntStream.of(0, 3, 99_999)
                .boxed()
                .flatMap(row -> Stream.concat(
                        Arrays.stream(FundingLine.Field.values()).map(field -> FormPath.of(field, row)),
                        Arrays.stream(Indicator.Field.values()).map(field -> FormPath.of(field, row))));
        return Stream.concat(heads, rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void readsWhatItPrints(FormPath path) {
        assertThat(FormPath.parse(path.toString())).contains(path);
    }

    @Test
    void printsTheKeysOfJson() {
        assertThat(FormPath.of(HeadField.EXPECTED)).hasToString("goal.expected");
        assertThat(FormPath.of(FundingLine.Field.RATE, 0)).hasToString("funding[0].rate");
        assertThat(FormPath.of(Indicator.Field.LAST_YEAR_ACTUAL, 4)).hasToString("indicators[4].lastYear.actual");
    }

    @ParameterizedTest(name = "[{0}] is no path")
    @ValueSource(
            strings = {
                "",
                "score",
                "funding[0]",
                "funding[0].target",
                "indicators[0].rate",
                "indicators[-1].score",
                "indicators[x].score",
                "indicators[100000].score",
                "indicators[٣].score",
                "indicators[0].score ",
                "rating[0]",
                "总分",
                "indicators[0].score[0]"
            })
    void readsNothingElse(String text) {
        assertThat(FormPath.parse(text)).isEmpty();
    }

    @Test
    void hasNoRowBelowZeroAndOneOfEachHeadCell() {
        assertThatIllegalArgumentException().isThrownBy(() -> FormPath.of(Indicator.Field.SCORE, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FormPath(HeadField.RATING, 1));
    }

    @Test
    void ordersAsTheTableReads() {
        var paths = Stream.of(
                        "title",
                        "amountUnit",
                        "funding[0].label",
                        "funding[0].reason",
                        "funding[1].original",
                        "goal.expected",
                        "goal.achieved",
                        "indicators[0].level1",
                        "indicators[0].lastYear.actual",
                        "indicators[0].core",
                        "indicators[1].name",
                        "indicators[10].name",
                        "total.weight",
                        "rating",
                        "disclosure")
                .map(text -> FormPath.parse(text).orElseThrow())
                .toList();

        assertThat(paths.stream().sorted(java.util.Comparator.reverseOrder()).sorted())
                .containsExactlyElementsOf(paths);
    }

    @Test
    void namesEveryCellInBothLanguages() {
        cells().forEach(path -> {
            assertThat(path.field().words().zh()).isNotBlank();
            assertThat(path.field().words().en()).isNotBlank();
        });
    }

    @Test
    void findsEveryCellOfAForm() {
        for (long seed = 0; seed < 1_000; seed++) {
            var form = SampleForms.random(seed);
            assertThat(form.cells()).as("seed %d", seed).allSatisfy(cell -> {
                assertThat(form.text(cell.getKey())).contains(cell.getValue());
                assertThat(FormPath.parse(cell.getKey().toString())).contains(cell.getKey());
            });
        }
    }
}

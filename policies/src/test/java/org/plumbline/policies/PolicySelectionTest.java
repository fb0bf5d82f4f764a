package org.plumbline.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.ScoringPolicy;

class PolicySelectionTest {

    private static final List<String> CLASSES = List.of("产出指标", "效益指标", "满意度指标");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest(name = "{0} prints {5}, {6} with {7}/{8}/{9}: {10}")
    @CsvSource(textBlock = """
            form 1,             2023, 36.00,  34.77,  10, 96.58,  9.65, 60, 25, 5,  shanghai-2023
            form 2,             '',   160.00, 135.47, 10, 84.66,  8.46, 60, 25, 5,  shanghai-2023
            half up,            2023, 160.00, 135.47, 10, 84.67,  8.47, 50, 30, 10, national-2020
            all spent,          '',   10,     10,     10, 100,    10,   50, 30, 10, national-2020
            no weights and tie,  2023, 10,     10,     10, 100,    10,   '', '', '', national-2020
            before its period,  2019, 10,     10,     10, 100,    10,   '', '', '', national-2020
            nothing printed,    '',   '',     '',     '', '',     '',   '', '', '', national-2020
            """)
    void autoTakesThePresetThatExplainsThePrintedFigures(
            String name,
            String year,
            String adjusted,
            String executed,
            String weight,
            String rate,
            String score,
            String output,
            String outcome,
            String satisfaction,
            String taken) {
        var total = FundingLine.of(FundingSource.TOTAL, field -> switch (field) {
            case LABEL -> "年度资金总额";
            case ORIGINAL, ADJUSTED -> adjusted;
            case EXECUTED -> executed;
            case WEIGHT -> weight;
            case RATE -> rate;
            case SCORE -> score;
            case REASON -> "";
        });
        var form = new SelfEvaluation(
                Map.of(HeadField.YEAR, year), List.of(total), indicators(List.of(output, outcome, satisfaction)));

        assertThat(PolicySelection.parse("auto").choose(form).policy().id()).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-2023", "national-2020"})
    void anIdTakesThatPresetForEveryForm(String id) {
        var selection = PolicySelection.parse(id);

        assertThat(selection.candidates()).extracting(ScoringPolicy::id).containsExactly(id);
        assertThat(selection
                        .choose(new SelfEvaluation(Map.of(), List.of(), List.of()))
                        .policy()
                        .id())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine.yaml", "mine.yml"})
    void aPathTakesThatFile(String name) throws IOException {
        var file = Files.writeString(folder.resolve(name), SampleFile.TEXT);

        assertThat(PolicySelection.parse(file.toString()).candidates())
                .extracting(ScoringPolicy::id)
                .containsExactly("sample");
    }

    @Test
    void aPathToABadFileSaysWhatIsWrong() throws IOException {
        var file = Files.writeString(folder.resolve("bad.yaml"), SampleFile.with("decimals: 6", "decimals: six"));

        assertThatThrownBy(() -> PolicySelection.parse(file.toString()))
                .isInstanceOf(PolicyFileException.class)
                .hasMessage(file + ":40 rounding.total.decimals：应为 0 到 6 的整数，写的是“six”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"shanghai", "AUTO", "", "../index", "index", "# One preset a line.", "a\u0000b", "/etc/passwd"})
    void anUnknownIdIsAnsweredWithTheKnownOnes(String id) {
        var shown = id.replace('\u0000', '·');

        assertThatThrownBy(() -> PolicySelection.parse(id))
                .asInstanceOf(type(PolicyFileException.class))
                .extracting(PolicyFileException::words)
                .isEqualTo(new Wording(
                        "没有评分办法“" + shown + "”，可用：auto、national-2020、shanghai-2023，或 .yaml 文件的路径",
                        "there is no policy “" + shown
                                + "”; known are auto, national-2020, shanghai-2023, or the path of a .yaml file"));
    }

    @Test
    void aPathThatCannotBeIsAnsweredLikeAnUnknownId() {
        assertThatThrownBy(() -> PolicySelection.parse("a\u0000b.yaml"))
                .isInstanceOf(PolicyFileException.class)
                .hasMessageStartingWith("没有评分办法“a·b.yaml”");
    }

    private static List<Indicator> indicators(List<String> weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(row -> Indicator.of(field -> switch (field) {
                    case LEVEL1 -> CLASSES.get(row);
                    case WEIGHT -> weights.get(row);
                    default -> "";
                }))
                .toList();
    }
}

package org.plumbline.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.form.Grade;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Band;
import org.plumbline.core.scoring.Based;
import org.plumbline.core.scoring.Basis;
import org.plumbline.core.scoring.Curves;
import org.plumbline.core.scoring.Curves.Strictness;
import org.plumbline.core.scoring.Evidence;
import org.plumbline.core.scoring.ExecutionTerms;
import org.plumbline.core.scoring.Limits;
import org.plumbline.core.scoring.Period;
import org.plumbline.core.scoring.RatingRow;
import org.plumbline.core.scoring.Roundings;
import org.plumbline.core.scoring.Rule;
import org.plumbline.core.scoring.ScoringPolicy;
import org.plumbline.core.scoring.Severity;

class PolicyFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyKeySaysWhatItSays() {
        var expected = new ScoringPolicy(
                "sample",
                new Wording("甲", "A"),
                new Wording("某市", "Somewhere"),
                new Period(2021, 2023),
                new Basis(Evidence.QUOTED, new Wording("原文", "the text")),
                based(
                        new ExecutionTerms(
                                Points.of("10"), ExecutionTerms.Base.ROUNDED_RATE, ExecutionTerms.ZeroBudget.FULL),
                        Evidence.SEEN,
                        "二",
                        2),
                based(
                        Map.of(
                                Pillar.OUTPUT, Points.of("49.5"),
                                Pillar.OUTCOME, Points.of("30.5"),
                                Pillar.SATISFACTION, Points.of("10")),
                        Evidence.QUOTED,
                        "一",
                        1),
                curves(),
                based(
                        Map.of(
                                Grade.MET, band("80", "100"),
                                Grade.PARTLY_MET, band("50", "80"),
                                Grade.UNMET, band("0", "50")),
                        Evidence.SEEN,
                        "八",
                        8),
                new Roundings(
                        rounding(RoundingMode.HALF_UP, 0),
                        rounding(RoundingMode.UP, 1),
                        rounding(RoundingMode.DOWN, 2),
                        rounding(RoundingMode.DOWN, 6)),
                based(
                        List.of(rating("90", "优", "excellent"), rating("60.5", "中", "fair"), rating("0", "差", "poor")),
                        Evidence.QUOTED,
                        "十",
                        10),
                Points.of("0.01"),
                Map.of("S03", Severity.ERROR, "I05", Severity.WARNING),
                new Limits(
                        new BigDecimal("90"), new BigDecimal("85.5"), new BigDecimal("1.5"), new BigDecimal("15"), 1));

        assertThat(PolicyFile.read("sample.yaml", SampleFile.TEXT)).isEqualTo(expected);
    }

    @Test
    void numbersStayExact() {
        var yaml =
                SampleFile.with("output: 49.5", "output: 49.4999999").replace("outcome: 30.5", "outcome: 30.5000001");

        assertThat(PolicyFile.read("sample.yaml", yaml).weights().rule())
                .containsEntry(Pillar.OUTPUT, Points.of("49.4999999"));
    }

    @Test
    void whatMayBeLeftOutMayBeLeftOut() {
        var yaml = SampleFile.TEXT
                .substring(0, SampleFile.TEXT.indexOf("tolerance"))
                .replace(", to: 2023", "");

        var policy = PolicyFile.read("sample.yaml", yaml);

        assertThat(policy.period()).isEqualTo(new Period(2021, null));
        assertThat(policy.tolerance()).isEqualTo(Points.ZERO);
        assertThat(policy.severities()).isEmpty();
        assertThat(policy.limits()).isEqualTo(Limits.DEFAULT);
    }

    @Test
    void aLimitThatIsLeftOutIsTheUsualOne() {
        var yaml = SampleFile.TEXT.substring(0, SampleFile.TEXT.indexOf("limits")) + "limits: { far-over: 2 }\n";
        var usual = Limits.DEFAULT;

        assertThat(PolicyFile.read("sample.yaml", yaml).limits())
                .isEqualTo(new Limits(
                        usual.singleIndicator(),
                        usual.executionFrom(),
                        new BigDecimal("2"),
                        usual.lowExecutionGap(),
                        usual.scoreDecimals()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a byte order mark", "carriage returns", "a document mark", "quoted numbers", "comments"})
    void readsTheSameWith(String oddity) throws IOException {
        var yaml = switch (oddity) {
            case "a byte order mark" -> "\uFEFF" + SampleFile.TEXT;
            case "carriage returns" -> SampleFile.TEXT.replace("\n", "\r\n");
            case "a document mark" -> "%YAML 1.2\n---\n" + SampleFile.TEXT + "...\n";
            case "quoted numbers" -> SampleFile.TEXT.replace("from: 90", "from: '90'");
            case "comments" -> "# 某市\n" + SampleFile.TEXT.replace("tolerance: 0.01", "tolerance: 0.01   # 分");
            default -> throw new IllegalArgumentException(oddity);
        };
        var file = Files.writeString(folder.resolve("odd.yaml"), yaml);

        assertThat(PolicyFile.read(file)).isEqualTo(PolicyFile.read("sample.yaml", SampleFile.TEXT));
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        var chinese = Files.write(folder.resolve("gb.yaml"), SampleFile.TEXT.getBytes(Charset.forName("GB18030")));
        var large = Files.write(folder.resolve("large.yaml"), new byte[256 * 1024 + 1]);
        var control =
                Files.writeString(folder.resolve("control.yaml"), "id: x\nname: \u0007\n", StandardCharsets.UTF_8);

        assertRefused(chinese, "：编码应为 UTF-8", ": expected text in UTF-8");
        assertRefused(large, "：超过 256 KB，不是评分办法", ": larger than 256 KB, which no policy is");
        assertRefused(control, ":2：应为纯文本，有控制字符", ":2: expected plain text, found a control character");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertRefused(folder.resolve("none.yaml"), "：没有这个文件", ": there is no such file");
        assertRefused(folder, "：文件读不出来", ": the file cannot be read");
    }

    @Test
    void aFileOfTheLargestSizeIsRead() throws IOException {
        var comment = "#".repeat(256 * 1024 - SampleFile.TEXT.getBytes(StandardCharsets.UTF_8).length);
        var file = Files.writeString(folder.resolve("full.yaml"), SampleFile.TEXT + comment);

        assertThat(Files.size(file)).isEqualTo(256 * 1024);
        assertThat(PolicyFile.read(file).id()).isEqualTo("sample");
    }

    private static void assertRefused(Path file, String zh, String en) {
        assertThatThrownBy(() -> PolicyFile.read(file))
                .hasMessage(file + zh)
                .asInstanceOf(type(PolicyFileException.class))
                .extracting(PolicyFileException::words)
                .isEqualTo(new Wording(file + zh, file + en));
    }

    private static Curves curves() {
        return new Curves(
                basis(Evidence.QUOTED, "九", 9),
                basis(Evidence.QUOTED, "三", 3),
                based(Rule.AT_MOST_LINEAR, Evidence.SEEN, "四", 4),
                based(Rule.EQUAL_ZERO, Evidence.INFERRED, "五", 5),
                based(Strictness.EQUAL_IS_UNMET, Evidence.ASSUMED, "六", 6),
                basis(Evidence.ASSUMED, "七", 7));
    }

    private static <T> Based<T> based(T rule, Evidence evidence, String article, int number) {
        return new Based<>(rule, basis(evidence, article, number));
    }

    private static Basis basis(Evidence evidence, String article, int number) {
        return new Basis(evidence, new Wording("第" + article + "条", "article " + number));
    }

    private static Based<Rounding> rounding(RoundingMode mode, int scale) {
        return based(new Rounding(mode, scale), Evidence.SEEN, "九", 9);
    }

    private static Band band(String from, String to) {
        return new Band(Ratio.ofPercent(new BigDecimal(from)), Ratio.ofPercent(new BigDecimal(to)));
    }

    private static RatingRow rating(String from, String zh, String en) {
        return new RatingRow(Points.of(from), new Wording(zh, en));
    }
}

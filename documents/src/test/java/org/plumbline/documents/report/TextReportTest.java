package org.plumbline.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.language.Language;

class TextReportTest {

    @ParameterizedTest
    @EnumSource
    void noLineIsWiderThanTheTerminal(Language language) throws IOException {
        for (int width : new int[] {80, 90, 100, 120, 160}) {
            var look = new Look(language, false, width);

            assertThat(findings(CheckedSamples.both(), look).lines())
                    .as("%d columns", width)
                    .allMatch(line -> DisplayWidth.of(line) <= width);
            assertThat(workings(CheckedSamples.both(), look).lines())
                    .as("%d columns", width)
                    .allMatch(line -> DisplayWidth.of(line) <= width);
        }
    }

    @Test
    void figuresStandBelowTheirHeading() throws IOException {
        var lines = findings(List.of(CheckedSamples.keyEnterprises()), new Look(Language.ZH, false, 100))
                .lines()
                .toList();
        int heading = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).endsWith("应得"))
                .findFirst()
                .orElseThrow();
        int right = DisplayWidth.of(lines.get(heading));

        assertThat(lines.subList(heading + 2, lines.size()).stream()
                        .takeWhile(line -> !line.isEmpty())
                        .filter(line -> line.matches(".*\\d\\.\\d\\d( .*)?")))
                .hasSize(9)
                .allMatch(line -> DisplayWidth.of(line.replaceFirst("  (✓|说明)$", "")) == right);
    }

    @ParameterizedTest
    @EnumSource
    void findingsLoseNoWord(Language language) throws IOException {
        var form = CheckedSamples.smeDevelopment();

        var text = squeezed(findings(List.of(form), new Look(language, false, 60)));

        assertThat(form.examination().findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message().in(language).split("(?<=[，；,;]) ?", -1))
                        .allSatisfy(clause -> assertThat(text).contains(squeezed(clause))));
    }

    @Test
    void coloursAddNothingButColours() throws IOException {
        var coloured = findings(CheckedSamples.both(), new Look(Language.ZH, true, 100));
        var plain = findings(CheckedSamples.both(), new Look(Language.ZH, false, 100));

        assertThat(coloured).contains("\u001B[33m说明\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "").replaceAll("(?m) +$", ""))
                .isEqualTo(plain);
    }

    @Test
    void whatAFormPrintsCannotSteerTheTerminal() throws IOException {
        var form = CheckedSamples.changed(Map.of("project", "名\u001B]0;x\u0007称", "indicators[0].name", "\u001B[2J指标"));

        assertThat(findings(List.of(form), new Look(Language.ZH, false, 100)))
                .doesNotContain("\u001B", "\u0007")
                .contains("名\uFFFD]0;x\uFFFD称");
    }

    @Test
    void saysWhyALineIsNotComputedAndHowTheTotalIsCounted() throws IOException {
        assertThat(findings(List.of(CheckedSamples.smeDevelopment()), new Look(Language.ZH, false, 100)))
                .contains("指标6 不计算：目标“90”是数，实际“达成指标”是文字，不能相比；合计按填报计。")
                .contains("应得合计在 93.46 与 98.46 之间，按 98.46 计。");
    }

    @Test
    void anIntervalStandsAsOne() throws IOException {
        var form = CheckedSamples.changed(Map.of("indicators[5].target", "显著提升", "indicators[5].actual", "达成预期指标"));

        assertThat(findings(List.of(form), new Look(Language.ZH, false, 120))).contains("5.00  4.00–5.00  说明");
    }

    @Test
    void cellsNotUnderstoodAreListed() throws IOException {
        var look = new Look(Language.EN, false, 100);

        assertThat(findings(List.of(CheckedSamples.withProblem("三十六")), look))
                .contains("Cells not understood:\nR5C3  “三十六”  expected: an amount\n")
                .endsWith("1 form: 0 errors, 6 warnings, 2 notes; 1 cell not understood\n");
    }

    @Test
    void noFormsNoText() throws IOException {
        assertThat(findings(List.of(), new Look(Language.ZH, false, 100))).isEmpty();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String findings(List<CheckedForm> forms, Look look) throws IOException {
        var out = new StringWriter();
        return write(TextReport.ofFindings(out, look), forms, out);
    }

    private static String workings(List<CheckedForm> forms, Look look) throws IOException {
        var out = new StringWriter();
        return write(TextReport.ofWorkings(out, look), forms, out);
    }

    private static String write(Report report, List<CheckedForm> forms, StringWriter out) throws IOException {
        for (var form : forms) {
            report.add(form);
        }
        report.finish();
        return out.toString();
    }
}

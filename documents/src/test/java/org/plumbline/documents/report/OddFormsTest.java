package org.plumbline.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.language.Language;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reports over forms that print anything anywhere. */
class OddFormsTest {

    private static final List<String> ODD_TEXTS = List.of(
            "",
            "-",
            "——",
            "-5",
            "7,00.0,77",
            "1e9",
            "99999999999999999999999999999999",
            "0",
            "0.00",
            "≥100%",
            "达成预期指标",
            "部分达成",
            "2023年12月前",
            "效果明显",
            "指标2",
            "\u001B[31m红",
            "行\n行\t行",
            "\uD800",
            "𠮷😀",
            "很长".repeat(2_000),
            "w".repeat(500),
            "优",
            "差");

    @Test
    void textFitsAndJsonIsJson() {
        var paths = CheckedSamples.smeDevelopment()
                .form()
                .cells()
                .map(Map.Entry::getKey)
                .toList();
        LongStream.range(0, 300).forEach(seed -> {
            var random = new Random(seed);
            var form = CheckedSamples.changed(odd(paths, random));
            var look = new Look(random.nextBoolean() ? Language.ZH : Language.EN, false, 80 + random.nextInt(80));

            assertThat(text(form, look).lines())
                    .as("seed %d", seed)
                    .allMatch(line -> DisplayWidth.of(line) <= look.width())
                    .noneMatch(line -> line.contains("\u001B"));
            assertThat(tokens(json(form, look))).as("seed %d", seed).isPositive();
        });
    }

    private static Map<String, String> odd(List<FormPath> paths, Random random) {
        var texts = new HashMap<String, String>();
        for (int change = 1 + random.nextInt(12); change > 0; change--) {
            texts.put(
                    paths.get(random.nextInt(paths.size())).toString(),
                    ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size())));
        }
        return texts;
    }

    private static String text(CheckedForm form, Look look) {
        var findings = new StringWriter();
        var workings = new StringWriter();
        write(form, ReportFormat.TEXT.open(new ReportTarget(findings, OutputStream.nullOutputStream(), look)));
        write(form, TextReport.ofWorkings(workings, look));
        return findings.toString() + workings;
    }

    private static String json(CheckedForm form, Look look) {
        var out = new StringWriter();
        write(form, ReportFormat.JSON.open(new ReportTarget(out, OutputStream.nullOutputStream(), look)));
        return out.toString();
    }

    private static void write(CheckedForm form, Report report) {
        try {
            report.add(form);
            report.finish();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static int tokens(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            int tokens = 0;
            while (parser.nextToken() != null) {
                tokens++;
            }
            return tokens;
        }
    }
}

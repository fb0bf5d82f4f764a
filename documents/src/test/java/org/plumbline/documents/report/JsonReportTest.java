package org.plumbline.documents.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Language;
import org.plumbline.documents.json.FormJson;
import org.plumbline.documents.reading.ReadForm;

class JsonReportTest {

    private static final Look LOOK = new Look(Language.EN, true, 100);

    @Test
    void anEmptyDocumentIsADocumentAndNoLinesAreNone() throws IOException {
        assertThat(json(ReportFormat.JSON)).isEqualTo("{\"forms\":[]}\n");
        assertThat(json(ReportFormat.JSONL)).isEmpty();
    }

    @Test
    void oneFormALine() throws IOException {
        var both = CheckedSamples.both().toArray(CheckedForm[]::new);

        var lines = json(ReportFormat.JSONL, both).lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(json(ReportFormat.JSON, both)).isEqualTo("{\"forms\":[" + String.join(",", lines) + "]}\n");
    }

    @Test
    void theFormStandsAsFormJsonWritesIt() throws IOException {
        var form = CheckedSamples.keyEnterprises();

        assertThat(json(ReportFormat.JSONL, form))
                .startsWith("{\"source\":\"key-enterprises-2023.tsv#1\",\"layout\":\"shanghai\",\"form\":"
                        + FormJson.write(form.form()) + ",\"policy\":\"shanghai-2023\",\"scorecard\":{");
    }

    @Test
    void figuresArePrintedAsThePolicyRoundsThem() throws IOException {
        assertThat(json(ReportFormat.JSONL, CheckedSamples.keyEnterprises()))
                .contains("\"execution\":{\"rate\":\"96.58\",\"earned\":\"9.65\",\"rule\":\"EXEC-LIN\",\"source\":\"")
                .contains(
                        "{\"name\":\"中小企业就业岗位创造情况\",\"attainment\":\"71.42\",\"earned\":\"3.57\",\"rule\":\"AT-LEAST\"")
                .contains("\"total\":{\"from\":\"98.22\",\"to\":\"98.22\",\"counted\":\"98.22\"},\"rating\":\"优\"}");
    }

    @Test
    void whatIsNotComputedSaysWhyAndCountsAsStated() throws IOException {
        assertThat(json(ReportFormat.JSONL, CheckedSamples.smeDevelopment()))
                .contains("{\"name\":\"中小企业满意度\",\"why\":\"目标“90”是数，实际“达成指标”是文字，不能相比\"}")
                .contains("\"counted\":\"98.46\",\"asStated\":[\"indicators[5]\"]}");
    }

    @Test
    void aBandIsAnInterval() throws IOException {
        var form = CheckedSamples.changed(Map.of("indicators[5].target", "显著提升", "indicators[5].actual", "达成预期指标"));

        assertThat(json(ReportFormat.JSONL, form))
                .contains("{\"name\":\"中小企业满意度\",\"earnedFrom\":\"4.00\",\"earnedTo\":\"5.00\",\"rule\":\"BANDS\"")
                .contains("\"total\":{\"from\":\"97.46\",\"to\":\"98.46\",\"counted\":\"98.46\"}");
    }

    @Test
    void theRatingIsAbsentWhereItsEndsDiffer() throws IOException {
        var form = CheckedSamples.changed(Map.of("indicators[0].actual", "已完成", "indicators[0].score", "12.00"));

        assertThat(json(ReportFormat.JSONL, form))
                .containsPattern("\"asStated\":\\[\"indicators\\[0\\]\",\"indicators\\[5\\]\"\\]\\}\\},\"findings\"");
    }

    @Test
    void anExecutionThatCannotBeComputedSaysWhy() throws IOException {
        var form = CheckedSamples.changed(Map.of("funding[0].executed", "——"));

        assertThat(json(ReportFormat.JSONL, form)).contains("\"scorecard\":{\"execution\":{\"why\":\"");
    }

    @Test
    void aFormWithoutFundsHasNoExecution() throws IOException {
        var read = CheckedSamples.smeDevelopment();
        var bare = new SelfEvaluation(read.form().head(), List.of(), read.form().indicators());
        var form = CheckedForm.of(new ReadForm("x#1", "labelled", bare, Map.of(), List.of()), read.choice());

        assertThat(json(ReportFormat.JSONL, form)).contains("\"scorecard\":{\"indicators\":[");
    }

    @Test
    void aFindingHasWhatIsThere() throws IOException {
        assertThat(json(ReportFormat.JSONL, CheckedSamples.keyEnterprises()))
                .contains(
                        "{\"check\":\"S03\",\"severity\":\"warning\",\"at\":\"indicators[4].score\",\"stated\":\"3.50\","
                                + "\"expected\":\"3.57\",\"message\":{\"zh\":\"")
                .contains("{\"check\":\"G01\",\"severity\":\"warning\",\"at\":\"goal.achieved\",\"message\":{\"zh\":\"")
                .endsWith("\"problems\":[]}\n");
    }

    @Test
    void problemsAreListed() throws IOException {
        assertThat(json(ReportFormat.JSONL, CheckedSamples.withProblem("三\"十\n六")))
                .endsWith("\"problems\":[{\"cell\":\"R5C3\",\"text\":\"三\\\"十\\n六\",\"expected\":\"金额\"}]}\n");
    }

    @Test
    void aWriterThatFailsSaysSo() throws IOException {
        var full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var report = ReportFormat.JSON.open(new ReportTarget(full, OutputStream.nullOutputStream(), LOOK));
        var form = CheckedSamples.keyEnterprises();

        assertThatThrownBy(() -> {
                    report.add(form);
                    report.finish();
                })
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static String json(ReportFormat format, CheckedForm... forms) throws IOException {
        var out = new StringWriter();
        var report = format.open(new ReportTarget(out, OutputStream.nullOutputStream(), LOOK));
        for (var form : forms) {
            report.add(form);
        }
        report.finish();
        return out.toString();
    }
}

package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.json.FormJson;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.reading.Problem;
import org.plumbline.documents.reading.ReadForm;

/** What is written reads back as the same form. */
class WrittenFormsTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = DocumentFormat.class,
            names = {"JSON", "TSV"})
    void readsBackAsTheSameForms(DocumentFormat format) throws Exception {
        var forms = Samples.read(Samples.both()).stream().map(ReadForm::form).toList();
        var again = Samples.read(written(format, forms));
        assertThat(again).extracting(ReadForm::form).isEqualTo(forms);
        assertThat(again).allSatisfy(read -> assertThat(read.problems()).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"两行\n文字", "制表\t符", "\"引号\"开头", "\"只有左引号", "=1+1", "<p>标记&amp;</p>", "１２３", "𠮷野家", "\\N"})
    void textOfAnyKindSurvivesTsvAndJson(String text) throws Exception {
        var form =
                full().with(FormPath.of(HeadField.EXPECTED), text).with(FormPath.of(Indicator.Field.REASON, 0), text);
        for (var format : List.of(DocumentFormat.JSON, DocumentFormat.TSV)) {
            assertThat(Samples.read(written(format, List.of(form))).get(0).form())
                    .as(format.id())
                    .isEqualTo(form);
        }
    }

    @Test
    void everyFieldSurvivesJson() {
        assertThat(FormJson.read(FormJson.write(full()))).isEqualTo(full());
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    是      | {"core":true}
                    ★       | {"core":true,"coreMark":"★"}
                    true    | {"core":true,"coreMark":"true"}
                    否      | {"core":false}
                    非核心  | {"core":false,"coreMark":"非核心"}
                    部分    | {"core":"部分"}
                    -       | {"core":"-"}
                    ''      | {}
                    """)
    void theCoreMarkIsABooleanAndNeverDropped(String mark, String written) {
        var form = new SelfEvaluation(
                Map.of(), List.of(), List.of(Indicator.of(field -> field == Indicator.Field.CORE ? mark : "")));
        assertThat(FormJson.write(form)).contains("\"indicators\":[" + written + "]");
        assertThat(FormJson.read(FormJson.write(form))).isEqualTo(form);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"core\":true,\"coreMark\":\"否\"}",
                "{\"core\":true,\"coreMark\":[]}",
                "{\"core\":\"部分\",\"coreMark\":\"★\"}",
                "{\"coreMark\":\"★\"}"
            })
    void aCoreMarkThatSaysOtherwiseIsAProblem(String row) throws Exception {
        var read = Samples.read("{\"indicators\":[" + row + "]}").get(0);
        assertThat(read.problems()).extracting(Problem::cell).containsExactly("form.indicators[0].coreMark");
    }

    @Test
    void theYearIsTheOneNumber() {
        assertThat(FormJson.write(full())).contains("\"year\":2023");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2023-2024", "0023", "２０２３"})
    void aYearThatIsNoNumberStaysAsPrinted(String year) {
        var form = full().with(FormPath.of(HeadField.YEAR), year);
        assertThat(FormJson.write(form)).contains("\"year\":\"" + year + "\"");
        assertThat(FormJson.read(FormJson.write(form))).isEqualTo(form);
    }

    @Test
    void absentValuesAreAbsentFromJson() throws Exception {
        var form = Samples.read(Samples.SECOND).get(0).form();
        assertThat(FormJson.write(form))
                .doesNotContain("\"year\"")
                .doesNotContain("\"reason\"")
                .doesNotContain("\"\"");
    }

    @Test
    void anUnknownNameInJsonIsAProblemAtItsPath() throws Exception {
        var read = Samples.read(
                        "{\"form\":{\"colour\":\"red\",\"indicators\":[{\"name\":\"甲\",\"weight\":20.50,\"note\":1}]}}")
                .get(0);
        assertThat(read.form().indicators().get(0).weight().text()).isEqualTo("20.50");
        assertThat(read.problems()).extracting(Problem::cell).containsExactly("form.colour", "form.indicators[0].note");
    }

    @Test
    void aNameThatStandsTwiceIsAProblem() throws Exception {
        var read = Samples.read("{\"indicators\":[{\"name\":\"甲\",\"name\":\"乙\"}]}")
                .get(0);
        assertThat(read.form().indicators().get(0).name()).isEqualTo("甲");
        assertThat(read.problems()).extracting(Problem::text).containsExactly("乙");
    }

    @Test
    void aFormForTheDatabaseHasNothingLeftOver() {
        assertThatIllegalArgumentException().isThrownBy(() -> FormJson.read("{\"colour\":\"red\"}"));
        assertThatIllegalArgumentException().isThrownBy(() -> FormJson.read("[]"));
    }

    @Test
    void htmlIsTheOfficialTableAsKept() throws Exception {
        var forms = Samples.read(Samples.both()).stream().map(ReadForm::form).toList();
        assertThat(written(DocumentFormat.HTML, forms))
                .isEqualTo(Files.readString(Path.of("src/test/golden-html/samples.html")));
    }

    private static String written(DocumentFormat format, List<SelfEvaluation> forms) throws Exception {
        var out = new ByteArrayOutputStream();
        format.write(forms, Layouts.complete(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A form with something in every cell. */
    private static SelfEvaluation full() {
        var head = new EnumMap<HeadField, String>(HeadField.class);
        for (var field : HeadField.values()) {
            head.put(field, "某" + field.words().zh());
        }
        head.putAll(Map.of(HeadField.YEAR, "2023", HeadField.AMOUNT_UNIT, "元", HeadField.TITLE, "项目支出绩效自评表"));
        head.remove(HeadField.DISCLOSURE);
        var line =
                FundingLine.of(FundingSource.TOTAL, field -> field == FundingLine.Field.LABEL ? "年度资金总额" : field.key());
        var row = Indicator.of(field -> "某" + field.words().zh());
        return new SelfEvaluation(head, List.of(line), List.of(row, row.with(Indicator.Field.LEVEL2, "别的")));
    }
}

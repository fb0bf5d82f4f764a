package org.plumbline.documents.tsv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.Sheet;

class TsvSheetTest {

    /** The published form has eight columns, aligned: what is read from it goes back where it stood. */
    @Test
    void theLayoutOfShanghaiIsThePublishedFormCellByCell() throws Exception {
        var sample = Files.readString(Path.of("../samples/sme-development.tsv"));
        var form = DocumentReader.read("x.tsv", new ByteArrayInputStream(sample.getBytes(StandardCharsets.UTF_8)))
                .get(0)
                .form();
        assertThat(lines(written(Layouts.named("shanghai").orElseThrow().sheet(form))))
                .isEqualTo(lines(sample));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            =1+1       | =1+1
            甲"乙"     | 甲"乙"
            "甲"       | \"""甲""\"
            """)
    void textIsQuotedOnlyWhereItWouldReadAsSomethingElse(String project, String cell) throws Exception {
        assertThat(written(sheet(project))).contains("项目名称\t" + cell + "\n");
    }

    @Test
    void aTabOrLineBreakStaysWithinItsCell() throws Exception {
        assertThat(written(sheet("甲\t乙\n丙"))).contains("项目名称\t\"甲\t乙\n丙\"\n");
    }

    @Test
    void formsAreABlankLineApart() throws Exception {
        assertThat(written(sheet("甲"), sheet("乙"))).contains("总分\n\n项目支出绩效自评表\n项目名称\t乙\n");
    }

    private static Sheet sheet(String project) {
        return Layouts.complete().sheet(new SelfEvaluation(Map.of(HeadField.PROJECT, project), List.of(), List.of()));
    }

    private static String written(Sheet... sheets) throws Exception {
        var out = new ByteArrayOutputStream();
        TsvSheet.write(List.of(sheets), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::stripTrailing).toList();
    }
}

package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.docx.DocxReader;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.html.HtmlReader;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.office.OfficePackage;
import org.plumbline.documents.text.TextContent;

/**
 * Every text that a sheet prints comes back from a page and from a document, in the order in which it stands; from a page,
 * which may run blanks together, up to their number.
 */
class SheetsReadBackTest {

    private static final List<String> TEXTS = List.of(
            "两行\n文字",
            "空\n\n行",
            "a  b",
            "制表\t符",
            "<p>标记&amp;</p>",
            "\"引号\"",
            "=1+1",
            "　　首行缩进",
            "m² 与 10⁻⁶",
            "𠮷野家 ☑是□否",
            "\\N");

    static Stream<Arguments> layouts() {
        return Stream.of(DocumentFormat.HTML, DocumentFormat.DOCX)
                .flatMap(format -> Layouts.ids().stream().map(layout -> Arguments.of(format, layout)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layouts")
    void allTextsInTheirOrder(DocumentFormat format, String id) throws Exception {
        var layout = Layouts.named(id).orElseThrow();
        for (var form : forms()) {
            var out = new ByteArrayOutputStream();
            format.write(List.of(form), layout, out);
            var printed = new FormInLayout(form, layout)
                    .sheet().rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .map(SheetCell::text)
                            .map(String::strip)
                            .filter(text -> !text.isEmpty())
                            .toList();
            var read = texts(out.toByteArray());
            if (format == DocumentFormat.HTML) {
                assertThat(withSingleBlanks(read)).isEqualTo(withSingleBlanks(printed));
            } else {
                assertThat(read).isEqualTo(printed);
            }
        }
    }

    private static List<SelfEvaluation> forms() throws Exception {
        var sample = Samples.read(Samples.FIRST).get(0).form();
        return TEXTS.stream()
                .map(text -> sample.with(FormPath.of(HeadField.EXPECTED), text)
                        .with(FormPath.of(HeadField.PROJECT), text)
                        .with(FormPath.of(Indicator.Field.NAME, 1), text)
                        .with(FormPath.of(Indicator.Field.TARGET, 1), text))
                .toList();
    }

    private static List<String> texts(byte[] file) throws Exception {
        return grids(FileContent.of("表", new ByteArrayInputStream(file))).stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
    }

    private static List<String> withSingleBlanks(List<String> texts) {
        return texts.stream().map(text -> text.replaceAll("[ \t]+", " ")).toList();
    }

    private static List<Grid> grids(FileContent content) throws Exception {
        if (!content.startsWith('P', 'K')) {
            return HtmlReader.grids(content, TextContent.of(content));
        }
        try (var office = OfficePackage.open(content)) {
            return DocxReader.grids(content, office);
        }
    }
}

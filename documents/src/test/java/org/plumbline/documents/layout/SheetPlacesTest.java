package org.plumbline.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.DocumentReader;

/** Where a value of the form belongs on a sheet, be it stated or not. */
class SheetPlacesTest {

    static Stream<String> layouts() {
        return Layouts.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyValueThatIsPrintedHasItsCell(String layout) throws Exception {
        var form = form();
        var sheet = Layouts.named(layout).orElseThrow().sheet(form);

        form.cells()
                .map(cell -> cell.getKey())
                .filter(path -> !sheet.leftOut().contains(path))
                .forEach(path -> assertThat(sheet.cell(path)).as("%s", path).isPresent());
    }

    @Test
    void aBlankHasItsCellToo() throws Exception {
        var path = FormPath.of(Indicator.Field.TARGET, 2);
        var sheet = Layouts.complete().sheet(form().with(path, ""));

        var cell = sheet.cell(path).orElseThrow();
        assertThat(cell.text()).isEmpty();
        assertThat(cell.path()).isEmpty();
        assertThat(sheet.cell(FormPath.of(Indicator.Field.TARGET, 3))).isNotEqualTo(sheet.cell(path));
    }

    @Test
    void rowsThatShareAHeadingShareItsCell() throws Exception {
        var sheet = Layouts.complete().sheet(form());

        assertThat(sheet.cell(FormPath.of(Indicator.Field.LEVEL1, 2)).orElseThrow())
                .isSameAs(sheet.cell(FormPath.of(Indicator.Field.LEVEL1, 0)).orElseThrow());
        assertThat(sheet.cell(FormPath.of(Indicator.Field.LEVEL1, 3)).orElseThrow())
                .isNotSameAs(sheet.cell(FormPath.of(Indicator.Field.LEVEL1, 0)).orElseThrow());
    }

    @Test
    void rowsThatTheFormDoesNotHaveHaveNone() throws Exception {
        var sheet = Layouts.complete().sheet(form());

        assertThat(sheet.cell(FormPath.of(Indicator.Field.TARGET, 6))).isEmpty();
        assertThat(sheet.cell(FormPath.of(FundingLine.Field.SCORE, 4))).isEmpty();
    }

    private static SelfEvaluation form() throws Exception {
        try (var content = Files.newInputStream(Path.of("../samples/key-enterprises-2023.tsv"))) {
            return DocumentReader.read("x.tsv", content).get(0).form();
        }
    }
}

package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.UnprintableSheetException;

/** A form that a format cannot show is refused before anything is written, and told apart from those it can. */
class UnprintableFormsTest {

    private static final String WITHOUT_GLYPH = "好\uDBFF\uDFFF";

    @ParameterizedTest(name = "{0}")
    @EnumSource(DocumentFormat.class)
    void aUsualFormIsPrintable(DocumentFormat format) throws Exception {
        var form = form(Samples.read(Samples.FIRST).get(0).form());

        assertThatNoException().isThrownBy(() -> format.requirePrintable(form));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = "PDF")
    void aCharacterThatNoFontDraws(DocumentFormat format) throws Exception {
        refuses(format, with(HeadField.CONTACT, WITHOUT_GLYPH), "U+10FFFF");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = "XLSX")
    void aTextThatNoCellOfAWorkbookHolds(DocumentFormat format) throws Exception {
        refuses(format, with(HeadField.EXPECTED, "字".repeat(32_768)), "32767");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = "PDF", mode = Mode.EXCLUDE)
    void otherFormatsDrawNothing(DocumentFormat format) throws Exception {
        var out = new ByteArrayOutputStream();
        format.write(List.of(with(HeadField.CONTACT, WITHOUT_GLYPH)), out);

        assertThat(out.size()).isPositive();
    }

    private static void refuses(DocumentFormat format, FormInLayout form, String why) throws Exception {
        var out = new ByteArrayOutputStream();
        var good = form(Samples.read(Samples.FIRST).get(0).form());

        assertThatExceptionOfType(UnprintableSheetException.class)
                .isThrownBy(() -> format.requirePrintable(form))
                .satisfies(refusal -> assertThat(refusal.words().zh()).contains(why, "促进中小企业发展"))
                .satisfies(refusal -> assertThat(refusal.words().en()).contains(why, "促进中小企业发展"));
        assertThatExceptionOfType(UnprintableSheetException.class)
                .isThrownBy(() -> format.write(List.of(good, form), out));
        assertThat(out.size()).isZero();
    }

    private static FormInLayout with(HeadField field, String text) throws Exception {
        return form(Samples.read(Samples.SECOND).get(0).form().with(FormPath.of(field), text));
    }

    private static FormInLayout form(SelfEvaluation form) {
        return new FormInLayout(form, Layouts.complete());
    }
}

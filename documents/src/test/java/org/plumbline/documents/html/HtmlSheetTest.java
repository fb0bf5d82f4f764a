package org.plumbline.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.layout.Layouts;

class HtmlSheetTest {

    private static final Indicator ROW = Indicator.of(field -> field == Indicator.Field.NAME ? "某指标" : field.key());

    @Test
    void theHeadingsOfTheIndicatorsBeginATableOfTheirOwn() throws Exception {
        var page = page("national", form(2));
        assertThat(page.select("table")).hasSize(2);
        assertThat(page.select("thead tr")).hasSize(1);
        assertThat(page.select("thead th").eachText()).startsWith("绩效指标", "一级指标", "二级指标", "三级指标");
        assertThat(page.select("th.continued").attr("rowspan")).isEqualTo("2");
    }

    @Test
    void everyTableHasAsManyColumnsAsTheSheet() throws Exception {
        var page = page("sichuan", form(40));
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.select("col")).hasSize(11));
        assertThat(page.select("td.group[rowspan=40]")).hasSize(2);
    }

    @Test
    void aFormWithoutIndicatorsEndsWithTheirHeadings() throws Exception {
        assertThat(page("complete", form(0)).select("thead th").eachText()).contains("三级指标");
    }

    @Test
    void whateverIsPrintedIsTextAndNoMarkup() throws Exception {
        var text = "<script>alert(1)</script>&amp;\"'";
        var form = new SelfEvaluation(
                Map.of(HeadField.PROJECT, text, HeadField.TITLE, text, HeadField.YEAR, text), List.of(), List.of());
        var page = page("national", form);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.title()).isEqualTo(text);
        assertThat(page.select("h1").text()).isEqualTo(text);
        assertThat(page.select("td").eachText()).contains(text);
    }

    @Test
    void thePageLiesAsItsLayoutSays() throws Exception {
        assertThat(page("national", form(1)).select("section").attr("class")).isEqualTo("portrait");
        assertThat(page("yunnan", form(1)).select("section").attr("class")).isEqualTo("landscape");
    }

    private static SelfEvaluation form(int indicators) {
        return new SelfEvaluation(Map.of(), List.of(), Collections.nCopies(indicators, ROW));
    }

    private static Document page(String layout, SelfEvaluation form) throws Exception {
        var out = new ByteArrayOutputStream();
        HtmlSheet.write(List.of(Layouts.named(layout).orElseThrow().sheet(form)), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}

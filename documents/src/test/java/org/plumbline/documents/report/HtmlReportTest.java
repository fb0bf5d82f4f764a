package org.plumbline.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.language.Language;

class HtmlReportTest {

    private static final CheckedForm BLANK_TARGET = CheckedSamples.changed(
            Map.of("indicators[0].target", "", "indicators[1].score", "21", "project", "<script>alert(1)</script>"));

    @ParameterizedTest
    @EnumSource
    void everyFindingIsToldAndLinkedToItsCellAndBack(Language language) throws IOException {
        for (var form : new CheckedForm[] {CheckedSamples.keyEnterprises(), BLANK_TARGET}) {
            var page = page(language, form);
            var findings = form.examination().findings();

            assertThat(page.select(".rail ol li")).hasSameSizeAs(findings).isNotEmpty();
            for (int at = 0; at < findings.size(); at++) {
                var finding = findings.get(at);
                var told = page.expectFirst("#finding-1-" + (at + 1));
                assertThat(told.text())
                        .contains(finding.check(), finding.severity().words().in(language))
                        .contains(finding.message().in(language).replaceAll("\\s+", " "));
                var cell = page.expectFirst(
                        "[id='" + told.expectFirst("a").attr("href").substring(1) + "']");
                assertThat(cell.select("a[href='#" + told.id() + "']").text())
                        .isEqualTo(finding.check() + " "
                                + finding.severity().words().in(language));
            }
        }
    }

    @Test
    void aCellIsMarkedByTheWorstOfItsFindings() throws IOException {
        var page = page(Language.ZH, BLANK_TARGET);

        assertThat(page.expectFirst("#cell-1-indicators-0-target").className()).contains("error");
        assertThat(page.expectFirst("#cell-1-indicators-1-score").className()).contains("error");
        assertThat(page.expectFirst("#cell-1-goal-achieved").className()).contains("warning");
    }

    @Test
    void whatIsEarnedStandsBeneathWhatIsStated() throws IOException {
        var page = page(Language.ZH, CheckedSamples.keyEnterprises());

        assertThat(page.expectFirst("#cell-1-indicators-4-score").text()).startsWith("3.50应得 3.57");
        assertThat(page.expectFirst("#cell-1-indicators-4-score .earned").className())
                .isEqualTo("earned");
        assertThat(page.expectFirst("#cell-1-indicators-0-score .earned").className())
                .isEqualTo("earned same");
        assertThat(page.expectFirst("#cell-1-total-score .earned").text()).isEqualTo("应得 98.22");
    }

    @Test
    void severalFormsHaveAnIndexThatLeadsToEach() throws IOException {
        var page = page(Language.EN, CheckedSamples.keyEnterprises(), CheckedSamples.smeDevelopment());

        assertThat(page.select(".index tbody a").eachAttr("href")).containsExactly("#form-1", "#form-2");
        assertThat(page.select("article").eachAttr("id")).containsExactly("form-1", "form-2");
        assertThat(page(Language.EN, CheckedSamples.keyEnterprises()).select(".index"))
                .isEmpty();
    }

    @Test
    void needsNothingBesideItselfAndNoScript() throws IOException {
        var page = page(Language.ZH, BLANK_TARGET, CheckedSamples.withProblem("<img src=x>"));

        assertThat(page.select("script, link, img, iframe, [onload], [onclick]"))
                .isEmpty();
        assertThat(page.select("[src]")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(address -> address.startsWith("#"));
        assertThat(page.html())
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("@import");
        assertThat(page.expectFirst(".form h2").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void everyIdStandsOnceAndEveryLinkLeadsSomewhere() throws IOException {
        var page = page(Language.ZH, CheckedSamples.keyEnterprises(), BLANK_TARGET);

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[id]").eachAttr("id"))
                .containsAll(page.select("a[href]").eachAttr("href").stream()
                        .map(address -> address.substring(1))
                        .toList());
    }

    @Test
    void cellsNotUnderstoodAreListed() throws IOException {
        assertThat(page(Language.EN, CheckedSamples.withProblem("三十六"))
                        .select(".rail")
                        .text())
                .contains("Cells not understood 1 R5C3 “三十六”expected: an amount");
    }

    @Test
    void everyBarStandsBesideItsFigures() throws IOException {
        var page = page(Language.ZH, CheckedSamples.keyEnterprises(), CheckedSamples.smeDevelopment());

        assertThat(page.select("td.chart svg")).isNotEmpty();
        assertThat(page.select("tr:has(td.chart svg)"))
                .allMatch(row -> !row.select("td.n").isEmpty());
    }

    private static Document page(Language language, CheckedForm... forms) throws IOException {
        return Jsoup.parse(Reports.text(ReportFormat.HTML, language, forms));
    }
}

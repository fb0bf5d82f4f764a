package org.plumbline.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.language.Language;
import org.plumbline.core.summary.GroupedSummary;
import org.plumbline.core.summary.Grouping;

class SummaryReportTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = '|', textBlock = """
            某区民政局     | 某区民政局
            =1+1          | ="=1+1"
            +86           | ="+86"
            -             | ="-"
            @SUM(A1)      | ="@SUM(A1)"
            ＝1+1         | ="＝1+1"
            ' =1+1'       | '=" =1+1"'
            ="a"          | '="=""a"\""'
            1=1           | 1=1
            ''            | ''
            """)
    void whatMightBeAFormulaShowsAsPrinted(String text, String written) {
        assertThat(SpreadsheetText.of(text)).isEqualTo(written);
    }

    @Test
    void longTextIsQuotedInParts() {
        assertThat(SpreadsheetText.of("=" + "x".repeat(300)))
                .isEqualTo("=\"=" + "x".repeat(254) + "\"&\"" + "x".repeat(46) + "\"");
    }

    @Test
    void csvHasARowForEachGroupAndAsManyCellsAsHeadings() throws IOException {
        var text = written(SummaryFormat.CSV, Grouping.UNIT, named("=HYPERLINK(1)"), named("二、\"单位\",\n乙"), named(""));

        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        var records =
                CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
        assertThat(records)
                .extracting(row -> row.getField(0))
                .containsExactly("实施单位", "=\"=HYPERLINK(1)\"", "二、\"单位\",\n乙", "");
        assertThat(records)
                .allMatch(row -> row.getFieldCount() == records.get(0).getFieldCount());
    }

    @Test
    void withoutGroupsCsvHasARowForEachCheck() throws IOException {
        var form = CheckedSamples.keyEnterprises();
        var text = written(SummaryFormat.CSV, null, form);
        var checks = form.examination().findings().stream()
                .map(finding -> finding.check())
                .distinct()
                .toList();

        assertThat(text.lines().skip(1).map(line -> line.substring(0, 3))).containsExactlyInAnyOrderElementsOf(checks);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageNamesEveryGroupAndNeedsNoScript(Language language) throws IOException {
        var out = new StringWriter();
        var report = report(Grouping.UNIT, CheckedSamples.keyEnterprises(), named("<b>甲</b>"));
        SummaryFormat.HTML.write(report, out, new Look(language, false, 100));
        var page = Jsoup.parse(out.toString());

        assertThat(page.select("script, link, [src], [href]")).isEmpty();
        assertThat(page.select("td").eachText()).contains("<b>甲</b>", "上海市促进中小企业发展协调办公室");
        assertThat(page.select("td.chart svg")).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTextIsNoWiderThanTheTerminal(Language language) throws IOException {
        var out = new StringWriter();
        SummaryFormat.TEXT.write(
                report(Grouping.UNIT, CheckedSamples.both().toArray(CheckedForm[]::new)),
                out,
                new Look(language, false, 120));

        assertThat(out.toString().lines()).allMatch(line -> DisplayWidth.of(line) <= 120);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            0          | 0
            999        | 999
            1000       | 1,000
            1960000    | 1,960,000
            123456.789 | 123,456.789
            -1000      | -1,000
            -100       | -100
            """)
    void amountsAreGroupedByThousands(BigDecimal amount, String grouped) {
        assertThat(SummaryFigures.grouped(amount)).isEqualTo(grouped);
    }

    private static CheckedForm named(String unit) {
        return CheckedSamples.changed(Map.of("implementingUnit", unit));
    }

    private static String written(SummaryFormat format, @Nullable Grouping grouping, CheckedForm... forms)
            throws IOException {
        var out = new StringWriter();
        format.write(report(grouping, forms), out, new Look(Language.ZH, false, 100));
        return out.toString();
    }

    private static SummaryReport report(@Nullable Grouping grouping, CheckedForm... forms) {
        var sum = List.of(forms).stream()
                .map(form -> grouping == null
                        ? GroupedSummary.of(form.examination(), 0)
                        : GroupedSummary.of(grouping, form.examination(), 0))
                .reduce(GroupedSummary.NONE, GroupedSummary::plus);
        return new SummaryReport(sum, grouping);
    }
}

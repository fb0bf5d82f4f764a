package org.plumbline.documents.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.core.check.Checks;
import org.plumbline.core.language.Language;
import org.plumbline.core.summary.CheckTally;
import org.plumbline.core.summary.Grouping;
import org.plumbline.core.summary.Summary;

/**
 * A summary as comma-separated text (RFC 4180), with the mark that makes spreadsheet programs read it as UTF-8: a row
 * for each group and a column for each check that found anything, or a row for each check.
 */
final class SummaryCsv {

    private static final String UTF_8_MARK = "\uFEFF";
    private static final List<String> HEADINGS = List.of(
            "表数",
            "有必改的表",
            "没有问题的表",
            "没有读懂的单元格",
            "必改",
            "说明",
            "提示",
            "填报总分的表",
            "填报均分",
            "应得均分",
            "高于应得",
            "低于应得",
            "计入金额的表",
            "全年预算（元）",
            "执行（元）",
            "执行率（%）");

    private final CsvWriter csv;

    private SummaryCsv(Writer out) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    static void write(SummaryReport report, Writer out) throws IOException {
        out.append(UTF_8_MARK);
        try {
            var csv = new SummaryCsv(out);
            if (report.grouping() == null) {
                csv.checks(report.summary().all());
            } else {
                csv.groups(report.grouping(), report);
            }
            csv.csv.flush();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void checks(Summary all) {
        var table = new SummaryTables(Language.ZH).checks(all);
        csv.writeRecord(table.columns().stream().map(StatTable.Column::heading).toList());
        table.rows().forEach(csv::writeRecord);
    }

    private void groups(Grouping grouping, SummaryReport report) {
        var all = report.summary().all();
        var ratings =
                all.ratings().inOrder().stream().map(word -> word.getKey()).toList();
        var checks = Checks.ALL.stream()
                .map(check -> check.id())
                .filter(all.checks()::containsKey)
                .toList();
        var headings = new ArrayList<String>();
        headings.add(grouping.words().zh());
        headings.addAll(HEADINGS);
        ratings.forEach(word -> headings.addAll(List.of("填报" + word, "应得" + word)));
        headings.addAll(checks);
        csv.writeRecord(headings);
        SummaryGroups.inOrder(report.summary().groups())
                .forEach(group -> csv.writeRecord(row(group.getKey(), group.getValue(), ratings, checks)));
    }

    private static List<String> row(String name, Summary summary, List<String> ratings, List<String> checks) {
        var totals = summary.totals();
        var spending = summary.spending();
        var cells = new ArrayList<String>();
        cells.add(SpreadsheetText.of(name));
        cells.addAll(counts(
                summary.forms(),
                summary.withErrors(),
                summary.clean(),
                summary.unread(),
                summary.findings().errors(),
                summary.findings().warnings(),
                summary.findings().notes(),
                totals.forms()));
        cells.add(SummaryFigures.plain(totals.averageStated()).orElse(""));
        cells.add(SummaryFigures.plain(totals.averageEarned()).orElse(""));
        cells.addAll(counts(totals.above(), totals.below(), spending.forms()));
        cells.add(spending.adjusted().toPlainString());
        cells.add(spending.executed().toPlainString());
        cells.add(SummaryFigures.plain(SummaryFigures.percent(spending.rate())).orElse(""));
        for (var word : ratings) {
            var tally = summary.ratings().byWord().get(word);
            cells.addAll(tally == null ? counts(0, 0) : counts(tally.stated(), tally.earned()));
        }
        for (var check : checks) {
            CheckTally tally = summary.checks().get(check);
            cells.addAll(counts(tally == null ? 0 : tally.findings().all()));
        }
        return cells;
    }

    private static List<String> counts(long... counts) {
        return Arrays.stream(counts).mapToObj(Long::toString).toList();
    }
}

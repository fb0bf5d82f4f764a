package org.plumbline.documents.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.core.check.Check;
import org.plumbline.core.check.Checks;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Severity;
import org.plumbline.core.summary.CheckTally;
import org.plumbline.core.summary.Grouping;
import org.plumbline.core.summary.RatingTally;
import org.plumbline.core.summary.Summary;
import org.plumbline.core.summary.Tally;
import org.plumbline.documents.report.Bar.Part;

/** A summary as tables, the same in every format (汇总). */
record SummaryTables(Language language) {

    /** Everything in figures, one a line. */
    StatTable overview(Summary summary) {
        var table = new StatTable.Builder(say("总体", "Overall"))
                .text(say("项目", "Item"), 20)
                .text(say("数", "Figure"), 40);
        pair(table, "自评表", "Forms", Long.toString(summary.forms()));
        pair(table, "发现的问题", "Findings", findings(summary.findings()));
        pair(table, "有必改问题的表", "Forms with errors", Long.toString(summary.withErrors()));
        pair(table, "没有问题的表", "Forms without findings", Long.toString(summary.clean()));
        pair(table, "没有读懂的单元格", "Cells not understood", Long.toString(summary.unread()));
        pair(table, "评分办法", "Policies", policies(summary));
        totals(table, summary);
        execution(table, summary);
        return table.build();
    }

    /** What each check found, in the order of the rule book. */
    StatTable checks(Summary summary) {
        var table = new StatTable.Builder(say("按检查", "By check"))
                .text(say("检查", "Check"), 16)
                .text(say("检查内容", "What is checked"), 40)
                .figures(
                        say(Severity.ERROR.words()),
                        say(Severity.WARNING.words()),
                        say(Severity.NOTE.words()),
                        say("涉及表数", "Forms"));
        long most = summary.checks().values().stream()
                .mapToLong(check -> check.findings().all())
                .max()
                .orElse(1);
        for (var check : found(summary)) {
            var tally = summary.checks().getOrDefault(check.id(), new CheckTally(0, Tally.NONE));
            var cells = new ArrayList<>(List.of(check.id(), say(check.title())));
            cells.addAll(counts(tally.findings()));
            cells.add(Long.toString(tally.forms()));
            table.row(cells, bar(tally.findings(), most));
        }
        return table.build();
    }

    StatTable ratings(Summary summary) {
        var table = new StatTable.Builder(say("评分等级", "Ratings"))
                .text(say("等级", "Rating"), 20)
                .figures(say("填报", "Stated"), say("应得", "Earned"));
        for (var word : summary.ratings().inOrder()) {
            rating(table, name(word), word.getValue().stated(), word.getValue().earned(), summary.forms());
        }
        rating(table, say("未填", "none stated"), summary.ratings().unstated(), 0, summary.forms());
        rating(table, say("未定", "open"), 0, summary.ratings().open(), summary.forms());
        return table.build();
    }

    /** The figures of each group, all forms last. */
    StatTable groups(Grouping grouping, Map<String, Summary> groups, Summary all) {
        var table = new StatTable.Builder(say("按", "By ") + sayLower(grouping.words()))
                .text(say(grouping.words()), 36)
                .figures(
                        say("表数", "Forms"),
                        say(Severity.ERROR.words()),
                        say(Severity.WARNING.words()),
                        say(Severity.NOTE.words()),
                        say("填报均分", "Stated"),
                        say("应得均分", "Earned"),
                        say("全年预算（元）", "Budget, yuan"),
                        say("执行（元）", "Executed, yuan"),
                        say("执行率（%）", "Rate, %"));
        long most = groups.values().stream()
                .mapToLong(group -> group.findings().all())
                .max()
                .orElse(1);
        SummaryGroups.inOrder(groups)
                .forEach(group -> table.row(
                        group(
                                group.getKey().isEmpty() ? say("（未填）", "(none stated)") : group.getKey(),
                                group.getValue()),
                        bar(group.getValue().findings(), most)));
        table.row(group(say("合计", "All"), all), Bar.stacked(1));
        return table.build();
    }

    private List<String> group(String name, Summary summary) {
        var cells = new ArrayList<>(List.of(name, Long.toString(summary.forms())));
        cells.addAll(counts(summary.findings()));
        cells.add(SummaryFigures.figure(summary.totals().averageStated()));
        cells.add(SummaryFigures.figure(summary.totals().averageEarned()));
        cells.add(SummaryFigures.grouped(summary.spending().adjusted()));
        cells.add(SummaryFigures.grouped(summary.spending().executed()));
        cells.add(
                SummaryFigures.figure(SummaryFigures.percent(summary.spending().rate())));
        return cells;
    }

    private void totals(StatTable.Builder table, Summary summary) {
        var totals = summary.totals();
        pair(table, "填报总分的平均", "Stated total, mean", SummaryFigures.figure(totals.averageStated()));
        pair(table, "应得总分的平均", "Earned total, mean", SummaryFigures.figure(totals.averageEarned()));
        pair(
                table,
                "填报与应得",
                "Stated and earned",
                say(
                        "高于应得 " + totals.above() + " 张，相同 " + totals.same() + " 张，低于应得 " + totals.below() + " 张；未填总分 "
                                + totals.leftOut() + " 张",
                        totals.above() + " above, " + totals.same() + " the same, " + totals.below() + " below; "
                                + totals.leftOut() + " without a total"));
        var ratings = summary.ratings();
        pair(
                table,
                "填报等级与应得等级",
                "Ratings stated and earned",
                say(
                        "相同 " + ratings.same() + " 张，不同 " + ratings.different() + " 张",
                        ratings.same() + " the same, " + ratings.different() + " different"));
    }

    private void execution(StatTable.Builder table, Summary summary) {
        var spending = summary.spending();
        pair(table, "全年预算数（元）", "Adjusted budget (yuan)", SummaryFigures.grouped(spending.adjusted()));
        pair(table, "全年执行数（元）", "Executed (yuan)", SummaryFigures.grouped(spending.executed()));
        pair(
                table,
                "执行率",
                "Execution rate",
                SummaryFigures.figure(SummaryFigures.percent(spending.rate()))
                        + say(
                                " %（" + spending.forms() + " 张表；另有 " + spending.leftOut() + " 张金额或单位不明，未计入）",
                                " % (" + spending.forms() + " forms; " + spending.leftOut()
                                        + " more without a known amount or unit are in no sum)"));
    }

    private void rating(StatTable.Builder table, String name, long stated, long earned, long forms) {
        if (stated + earned > 0) {
            table.row(
                    List.of(name, Long.toString(stated), Long.toString(earned)),
                    Bar.beside(forms, Part.of(Bar.Look.STATED, stated), Part.of(Bar.Look.EARNED, earned)));
        }
    }

    private String name(Map.Entry<String, RatingTally> word) {
        return word.getValue()
                .words()
                .map(words -> say(words.zh(), words.zh() + " " + words.en()))
                .orElse(word.getKey());
    }

    private static List<Check> found(Summary summary) {
        return Checks.ALL.stream()
                .filter(check -> summary.checks().containsKey(check.id()))
                .toList();
    }

    private static Bar bar(Tally tally, long most) {
        return Bar.stacked(
                most,
                Part.of(Bar.Look.ERROR, tally.errors()),
                Part.of(Bar.Look.WARNING, tally.warnings()),
                Part.of(Bar.Look.NOTE, tally.notes()));
    }

    private String policies(Summary summary) {
        return summary.policies().entrySet().stream()
                .map(policy -> policy.getKey() + " " + policy.getValue())
                .reduce((left, right) -> left + say("，", ", ") + right)
                .orElse("—");
    }

    private String findings(Tally tally) {
        return say(
                "必改 " + tally.errors() + "，说明 " + tally.warnings() + "，提示 " + tally.notes(),
                "errors " + tally.errors() + ", warnings " + tally.warnings() + ", notes " + tally.notes());
    }

    private static List<String> counts(Tally tally) {
        return List.of(Long.toString(tally.errors()), Long.toString(tally.warnings()), Long.toString(tally.notes()));
    }

    private void pair(StatTable.Builder table, String zh, String en, String figure) {
        table.row(List.of(say(zh, en), figure));
    }

    private String sayLower(Wording words) {
        return language == Language.ZH ? words.zh() : words.en().toLowerCase(Locale.ROOT);
    }

    private String say(Wording words) {
        return words.in(language);
    }

    private String say(String zh, String en) {
        return new Wording(zh, en).in(language);
    }
}

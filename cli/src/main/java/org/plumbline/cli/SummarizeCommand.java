package org.plumbline.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.language.Wording;
import org.plumbline.core.summary.GroupedSummary;
import org.plumbline.core.summary.Grouping;
import org.plumbline.core.summary.RunningSummary;
import org.plumbline.documents.report.CheckedForm;
import org.plumbline.documents.report.SummaryFormat;
import org.plumbline.documents.report.SummaryReport;
import picocli.CommandLine.ParseResult;

/** Sums up many forms: findings, ratings, execution, totals. */
final class SummarizeCommand implements Command {

    private static final String BY = "--by";
    private static final String BY_CHECK = "check";

    @Override
    public List<String> words() {
        return List.of("summarize");
    }

    @Override
    public Wording summary() {
        return new Wording("汇总多张自评表：问题、等级、执行、得分", "sum up many forms: findings, ratings, execution, scores");
    }

    @Override
    public void declare(Syntax syntax) {
        Judgement.declare(syntax);
        syntax.option(
                        BY,
                        "unit|department|year|check",
                        "按什么分组，默认 check：只按检查",
                        "what to group by; check, the default, groups findings only")
                .option(
                        "--format",
                        String.join("|", SummaryFormat.ids()),
                        "结果格式，默认 text；csv 只有分组的那一张表",
                        "format of the result, text by default; csv is the table of the groups only")
                .option(Syntax.OUT, "FILE", "结果写入文件，默认标准输出", "write to a file, standard output by default")
                .operands("FILE|DIR|-", "文件、文件夹或标准输入", "files, folders or standard input");
    }

    @Override
    public void run(ParseResult options, Session session) throws IOException, MisuseException {
        var format = format(options.matchedOptionValue("--format", "text"));
        var grouping = grouping(options.matchedOptionValue(BY, BY_CHECK));
        var judgement = Judgement.of(options);
        var named = Operands.of(options);
        try (var out = Destination.named(options.matchedOptionValue(Syntax.OUT, "-"), named, session)) {
            var sum = new RunningSummary();
            ManyForms.check(judgement, Inputs.of(named, session), out, (file, form) -> sum.add(of(form, grouping)));
            var summary = sum.sum();
            if (summary.all().forms() > 0) {
                format.write(new SummaryReport(summary, grouping.orElse(null)), out.writer(), out.look());
                out.keep();
            }
        }
    }

    private static GroupedSummary of(CheckedForm form, Optional<Grouping> grouping) {
        int unread = form.read().problems().size();
        return grouping.map(by -> GroupedSummary.of(by, form.examination(), unread))
                .orElseGet(() -> GroupedSummary.of(form.examination(), unread));
    }

    private static SummaryFormat format(String id) throws MisuseException {
        var ids = SummaryFormat.ids();
        return SummaryFormat.ofId(id)
                .orElseThrow(() -> new MisuseException(
                        "--format 应为 " + String.join("、", ids) + " 之一，不是 " + id,
                        "--format is one of " + String.join(", ", ids) + ", not " + id));
    }

    /** Empty for {@code check}: every summary counts findings by check. */
    private static Optional<Grouping> grouping(String id) throws MisuseException {
        var grouping = Arrays.stream(Grouping.values())
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (grouping.isEmpty() && !id.equals(BY_CHECK)) {
            throw new MisuseException(
                    "--by 应为 unit、department、year、check 之一，不是 " + id,
                    "--by is one of unit, department, year, check, not " + id);
        }
        return grouping;
    }
}

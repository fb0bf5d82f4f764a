package org.plumbline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Severity;
import org.plumbline.documents.report.ReportFormat;
import picocli.CommandLine.ParseResult;

/** Reads forms, says what each earns and everything that was found. */
final class CheckCommand implements Command {

    private static final String FAIL_ON = "--fail-on";
    private static final String ACROSS = "--across";

    @Override
    public List<String> words() {
        return List.of("check");
    }

    @Override
    public Wording summary() {
        return new Wording("核对自评表，列出得分和全部问题", "check forms: scores and everything found");
    }

    @Override
    public void declare(Syntax syntax) {
        Judgement.declare(syntax);
        syntax.option(
                        "--format",
                        String.join("|", ReportFormat.ids()),
                        "结果格式，默认 text",
                        "format of the result, text by default")
                .option(
                        FAIL_ON,
                        "error|warning|never",
                        "发现何种级别的问题时退出码为 1，默认 error",
                        "the level of findings at which the exit code is 1, error by default")
                .flag(
                        ACROSS,
                        "几张表互相对照：与其他单位雷同的文字、上一年的表等；文件读两遍",
                        "hold forms against one another: prose of other units, last year's form; reads files twice")
                .option(Syntax.OUT, "FILE", "结果写入文件，默认标准输出", "write to a file, standard output by default")
                .operands("FILE|DIR|-", "文件、文件夹或标准输入", "files, folders or standard input");
    }

    @Override
    public void run(ParseResult options, Session session) throws IOException, MisuseException {
        var format = format(options.matchedOptionValue("--format", "text"));
        var failOn = failOn(options.matchedOptionValue(FAIL_ON, Severity.ERROR.id()));
        var judgement = Judgement.of(options);
        var named = Operands.of(options);
        try (var out = Destination.named(options.matchedOptionValue(Syntax.OUT, "-"), named, session)) {
            if (format.isBinary()) {
                out.requireNoTerminal(format.id());
            }
            var report = format.open(out.forReport());
            boolean[] any = {false};
            ManyForms.Taker taker = (file, checked) -> {
                report.startFile(file.shown());
                ManyForms.add(checked, report, session);
                any[0] = true;
                if (failOn.isPresent() && checked.examination().reaches(failOn.get())) {
                    session.exitWith(ExitCode.FOUND);
                }
            };
            var inputs = Inputs.of(named, session);
            if (options.hasMatchedOption(ACROSS)) {
                Across.check(judgement, inputs, session, out, taker);
            } else {
                ManyForms.check(judgement, inputs, out, taker);
            }
            if (any[0] || out.isStandardOutput()) {
                report.finish();
                out.keep();
            }
        }
    }

    private static ReportFormat format(String id) throws MisuseException {
        var ids = ReportFormat.ids();
        return ReportFormat.ofId(id)
                .orElseThrow(() -> new MisuseException(
                        "--format 应为 " + String.join("、", ids) + " 之一，不是 " + id,
                        "--format is one of " + String.join(", ", ids) + ", not " + id));
    }

    private static Optional<Severity> failOn(String level) throws MisuseException {
        return switch (level) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "never" -> Optional.empty();
            default ->
                throw new MisuseException(
                        "--fail-on 应为 error、warning 或 never，不是 " + level,
                        "--fail-on is error, warning or never, not " + level);
        };
    }
}

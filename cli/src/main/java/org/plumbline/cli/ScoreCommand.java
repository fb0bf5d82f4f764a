package org.plumbline.cli;

import java.io.IOException;
import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.report.ScoreFormat;
import picocli.CommandLine.ParseResult;

/** Shows how each line of a form comes to what it earns. */
final class ScoreCommand implements Command {

    @Override
    public List<String> words() {
        return List.of("score");
    }

    @Override
    public Wording summary() {
        return new Wording("逐行列出应得分的计算过程", "show the working of every line");
    }

    @Override
    public void declare(Syntax syntax) {
        Judgement.declare(syntax);
        syntax.option(
                        "--format",
                        String.join("|", ScoreFormat.ids()),
                        "结果格式，默认 text；html、xlsx、docx、pdf 先印自评表，再印计算过程",
                        "format of the result, text by default; html, xlsx, docx and pdf print the form first")
                .option(Syntax.OUT, "FILE", "结果写入文件，默认标准输出", "write to a file, standard output by default")
                .operands("FILE|DIR|-", "文件、文件夹或标准输入", "files, folders or standard input");
    }

    @Override
    public void run(ParseResult options, Session session) throws IOException, MisuseException {
        var format = format(options.matchedOptionValue("--format", "text"));
        var judgement = Judgement.of(options);
        var inputs = Operands.of(options);
        try (var out = Destination.named(options.matchedOptionValue(Syntax.OUT, "-"), inputs, session)) {
            if (format.isBinary()) {
                out.requireNoTerminal(format.id());
            }
            var report = format.open(out.forReport());
            boolean[] any = {false};
            ManyForms.check(judgement, Inputs.of(inputs, session), out, (file, form) -> {
                any[0] |= ManyForms.add(form, report, session);
            });
            if (any[0]) {
                report.finish();
                out.keep();
            }
        }
    }

    private static ScoreFormat format(String id) throws MisuseException {
        var ids = ScoreFormat.ids();
        return ScoreFormat.ofId(id)
                .orElseThrow(() -> new MisuseException(
                        "--format 应为 " + String.join("、", ids) + " 之一，不是 " + id,
                        "--format is one of " + String.join(", ", ids) + ", not " + id));
    }
}

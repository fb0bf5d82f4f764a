package org.plumbline.cli;

import java.io.IOException;
import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.report.TextReport;
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
        syntax.option(Syntax.OUT, "FILE", "结果写入文件，默认标准输出", "write to a file, standard output by default")
                .operands("FILE|DIR|-", "文件、文件夹或标准输入", "files, folders or standard input");
    }

    @Override
    public void run(ParseResult options, Session session) throws IOException, MisuseException {
        var judgement = Judgement.of(options);
        var inputs = Operands.of(options);
        try (var out = Destination.named(options.matchedOptionValue(Syntax.OUT, "-"), inputs, session)) {
            var report = TextReport.ofWorkings(out.writer(), out.look());
            boolean[] any = {false};
            Inputs.of(inputs, session).visit((file, forms) -> {
                for (var form : forms) {
                    report.add(judgement.check(form));
                    any[0] = true;
                }
            });
            if (any[0]) {
                report.finish();
                out.keep();
            }
        }
    }
}

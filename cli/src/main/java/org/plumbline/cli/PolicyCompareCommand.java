package org.plumbline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.report.ComparedForm;
import org.plumbline.documents.report.ComparisonFormat;
import org.plumbline.policies.PolicyFileException;
import org.plumbline.policies.PolicySelection;
import picocli.CommandLine.ParseResult;

/** Shows whose total and rating would change under another policy, and why. */
final class PolicyCompareCommand implements Command {

    private static final int POLICIES = 2;

    @Override
    public List<String> words() {
        return List.of("policy", "compare");
    }

    @Override
    public Wording summary() {
        return new Wording("换一种评分办法，谁的总分和等级会变，为什么", "whose total and rating another policy would change, and why");
    }

    @Override
    public void declare(Syntax syntax) {
        syntax.option(
                        "--format",
                        String.join("|", ComparisonFormat.ids()),
                        "结果格式，默认 text",
                        "format of the result, text by default")
                .option(Syntax.OUT, "FILE", "结果写入文件，默认标准输出", "write to a file, standard output by default")
                .operands(
                        "OLD NEW FILE|DIR|-",
                        "两种评分办法（ID、auto 或 .yaml 文件），随后是文件、文件夹或标准输入",
                        "two policies (an id, auto or a .yaml file), then files, folders or standard input");
    }

    @Override
    public void run(ParseResult options, Session session) throws IOException, MisuseException {
        var format = format(options.matchedOptionValue("--format", "text"));
        var operands = Operands.of(options);
        if (operands.size() <= POLICIES) {
            throw new MisuseException(
                    "应为两种评分办法和至少一个文件：policy compare OLD NEW FILE …",
                    "two policies and at least one file are needed: policy compare OLD NEW FILE …");
        }
        var before = policies(operands.get(0));
        var after = policies(operands.get(1));
        var named = new ArrayList<>(operands.subList(POLICIES, operands.size()));
        try (var out = Destination.named(options.matchedOptionValue(Syntax.OUT, "-"), named, session)) {
            var report = format.open(out.writer(), out.look());
            boolean[] any = {false};
            Inputs.of(named, session).visit((file, forms) -> {
                for (var form : forms) {
                    report.add(ComparedForm.of(
                            form,
                            before.choose(form.form()).policy(),
                            after.choose(form.form()).policy()));
                    any[0] = true;
                }
            });
            if (any[0]) {
                report.finish();
                out.keep();
            }
        }
    }

    private static PolicySelection policies(String name) throws MisuseException {
        try {
            return PolicySelection.parse(name);
        } catch (PolicyFileException mistake) {
            throw new MisuseException(mistake.words());
        }
    }

    private static ComparisonFormat format(String id) throws MisuseException {
        var ids = ComparisonFormat.ids();
        return ComparisonFormat.ofId(id)
                .orElseThrow(() -> new MisuseException(
                        "--format 应为 " + String.join("、", ids) + " 之一，不是 " + id,
                        "--format is one of " + String.join(", ", ids) + ", not " + id));
    }
}

package org.plumbline.cli;

import java.io.IOException;
import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.policies.PolicyFile;
import org.plumbline.policies.PolicyFileException;
import org.plumbline.policies.Presets;
import picocli.CommandLine.ParseResult;

/** Says whether a file is a policy, and if not, every mistake in it. */
final class PolicyValidateCommand implements Command {

    @Override
    public List<String> words() {
        return List.of("policy", "validate");
    }

    @Override
    public Wording summary() {
        return new Wording("检查评分办法文件", "check a policy file");
    }

    @Override
    public void declare(Syntax syntax) {
        syntax.operand("FILE.yaml|ID", "评分办法文件，或内置评分办法", "the policy file, or a policy of the program");
    }

    @Override
    public void run(ParseResult options, Session session) throws IOException, MisuseException {
        var name = Operands.one(options);
        var file = NamedInput.existing(name);
        if (file.isEmpty() && Presets.named(name).isEmpty()) {
            throw new MisuseException(name + "：没有这个文件", name + ": no such file");
        }
        try {
            var policy = file.isEmpty() ? Presets.named(name).orElseThrow() : PolicyFile.read(file.get());
            var fine = new Wording("：没有错误，评分办法 " + policy.id(), ": no mistakes, policy " + policy.id());
            session.out().append(name).append(fine.in(session.language())).append('\n');
        } catch (PolicyFileException mistakes) {
            session.complain(mistakes.words(), ExitCode.FOUND);
        }
    }
}

package org.plumbline.cli;

import java.io.IOException;
import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.report.PolicyText;
import org.plumbline.policies.PolicyFileException;
import org.plumbline.policies.PolicySelection;
import picocli.CommandLine.ParseResult;

/** Shows every rule of a policy with what it rests on. */
final class PolicyShowCommand implements Command {

    @Override
    public List<String> words() {
        return List.of("policy", "show");
    }

    @Override
    public Wording summary() {
        return new Wording("显示评分办法的每条规则及依据", "show every rule of a policy with its source");
    }

    @Override
    public void declare(Syntax syntax) {
        syntax.operand("ID|FILE.yaml", "评分办法", "the policy");
    }

    @Override
    public void run(ParseResult options, Session session) throws IOException, MisuseException {
        try {
            for (var policy : PolicySelection.parse(Operands.one(options)).candidates()) {
                PolicyText.show(policy, session.out(), session.look());
            }
        } catch (PolicyFileException mistake) {
            throw new MisuseException(mistake.words());
        }
    }
}

package org.plumbline.cli;

import java.io.IOException;
import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.report.PolicyText;
import org.plumbline.policies.Presets;
import picocli.CommandLine.ParseResult;

/** Lists the policies that come with the program. */
final class PolicyListCommand implements Command {

    @Override
    public List<String> words() {
        return List.of("policy", "list");
    }

    @Override
    public Wording summary() {
        return new Wording("列出内置的评分办法", "list the scoring policies");
    }

    @Override
    public void declare(Syntax syntax) {}

    @Override
    public void run(ParseResult options, Session session) throws IOException {
        PolicyText.list(Presets.all(), session.out(), session.look());
    }
}

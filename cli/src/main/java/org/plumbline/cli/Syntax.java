package org.plumbline.cli;

import java.util.List;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options of one command in one language. Values stay text here; each command judges its own. */
final class Syntax {

    static final String LANG = "--lang";
    static final String OUT = "--out";

    private final Language language;
    private final CommandSpec spec;

    Syntax(String name, Wording summary, Language language) {
        this.language = language;
        this.spec = CommandSpec.create().name("plumbline " + name);
        spec.usageMessage()
                .description(say(summary))
                .synopsisHeading(say(new Wording("用法：", "Usage: ")))
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .sortOptions(false)
                .width(100);
        spec.parser().collectErrors(false);
    }

    CommandSpec spec() {
        return spec;
    }

    Syntax option(String name, String label, String zh, String en) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(say(new Wording(zh, en)))
                .build());
        return this;
    }

    Syntax required(String name, String label, String zh, String en) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .required(true)
                .description(say(new Wording(zh, en)))
                .build());
        return this;
    }

    Syntax flag(String name, String zh, String en) {
        spec.addOption(OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(say(new Wording(zh, en)))
                .build());
        return this;
    }

    /** What stands behind the options, one or more of it. */
    Syntax operands(String label, String zh, String en) {
        return operands(label, "1..*", new Wording(zh, en));
    }

    Syntax operand(String label, String zh, String en) {
        return operands(label, "1", new Wording(zh, en));
    }

    /** The options that every command has. */
    Syntax common() {
        option(LANG, "zh|en", "语言，默认 zh", "language, zh by default");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(say(new Wording("显示本说明", "show this text")))
                .build());
        return this;
    }

    Syntax version() {
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(say(new Wording("显示版本", "show the version")))
                .build());
        return this;
    }

    private Syntax operands(String label, String arity, Wording description) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .arity(arity)
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(say(description))
                .build());
        return this;
    }

    private String say(Wording words) {
        return words.in(language);
    }
}

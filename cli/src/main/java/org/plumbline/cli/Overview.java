package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;

/** What the program says of itself: all commands, its version, and commands that it does not have. */
final class Overview {

    private static final String PROPERTIES = "/META-INF/maven/org.plumbline/plumbline-cli/pom.properties";
    private static final List<String> OF_THE_SERVER = List.of("serve", "backup", "restore", "doctor");
    private static final List<String> NOT_BUILT = List.of("draw", "generate");
    private static final int NAME_WIDTH = 17;

    private Overview() {}

    static Syntax syntax(List<Command> commands, Language language) {
        var summary = new Wording(
                "准绳：财政项目支出绩效自评表的核对、评分与转换", "Plumbline: checks, scores and converts performance self-evaluation forms");
        var listed = commands.stream()
                .map(command -> "  " + command.name()
                        + " ".repeat(NAME_WIDTH - command.name().length())
                        + command.summary().in(language))
                .toArray(String[]::new);
        var syntax = new Syntax("", summary, language).common().version();
        syntax.spec()
                .usageMessage()
                .customSynopsis(new Wording("plumbline 命令 [选项] 文件…", "plumbline COMMAND [OPTIONS] FILE…").in(language))
                .footerHeading("%n")
                .footer(listed);
        return syntax;
    }

    static MisuseException unknown(String word, List<Command> commands) {
        if (OF_THE_SERVER.contains(word)) {
            return new MisuseException(
                    word + " 属于网页系统，请用 ./plumbline " + word, word + " belongs to the server: use ./plumbline " + word);
        }
        if (NOT_BUILT.contains(word)) {
            return new MisuseException(word + " 尚未实现", word + " is not built yet");
        }
        var names = commands.stream().map(Command::name).collect(Collectors.toList());
        return new MisuseException(
                "没有命令“" + word + "”；可用：" + String.join("、", names),
                "there is no command “" + word + "”; known are " + String.join(", ", names));
    }

    static String version() throws IOException {
        try (var properties = Overview.class.getResourceAsStream(PROPERTIES)) {
            var text = properties == null ? "" : new String(properties.readAllBytes(), StandardCharsets.UTF_8);
            var version = text.lines()
                    .filter(line -> line.startsWith("version="))
                    .map(line -> line.substring("version=".length()))
                    .findFirst()
                    .orElse("(unpackaged)");
            return "plumbline " + version;
        }
    }
}

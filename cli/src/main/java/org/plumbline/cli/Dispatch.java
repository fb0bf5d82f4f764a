package org.plumbline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the command that the arguments name, and prepares the options of that one only. */
final class Dispatch {

    private static final List<Command> COMMANDS = List.of(
            new CheckCommand(),
            new ScoreCommand(),
            new ConvertCommand(),
            new SummarizeCommand(),
            new PolicyListCommand(),
            new PolicyShowCommand(),
            new PolicyValidateCommand(),
            new PolicyCompareCommand());

    private Dispatch() {}

    static void run(List<String> arguments, Session session) throws IOException, MisuseException {
        int at = firstWord(arguments);
        if (at < 0) {
            overview(arguments, session);
            return;
        }
        var typed = arguments.subList(at, arguments.size());
        for (var command : COMMANDS) {
            int words = command.words().size();
            if (words <= typed.size() && command.words().equals(typed.subList(0, words))) {
                var options = new ArrayList<>(arguments);
                options.subList(at, at + words).clear();
                run(command, options, session);
                return;
            }
        }
        if (arguments.contains("--help") || arguments.contains("-h")) {
            session.out().append(help(Overview.syntax(COMMANDS, session.language()), session));
            return;
        }
        throw Overview.unknown(arguments.get(at), COMMANDS);
    }

    private static void run(Command command, List<String> arguments, Session session)
            throws IOException, MisuseException {
        var syntax = new Syntax(command.name(), command.summary(), session.language());
        command.declare(syntax);
        var options = parse(syntax.common(), arguments);
        requireKnownLanguage(options);
        if (options.isUsageHelpRequested()) {
            session.out().append(help(syntax, session));
            return;
        }
        command.run(options, session);
    }

    private static void overview(List<String> arguments, Session session) throws IOException, MisuseException {
        var syntax = Overview.syntax(COMMANDS, session.language());
        var options = parse(syntax, arguments);
        requireKnownLanguage(options);
        if (options.isVersionHelpRequested()) {
            session.out().append(Overview.version()).append('\n');
        } else if (options.isUsageHelpRequested()) {
            session.out().append(help(syntax, session));
        } else {
            throw MisuseException.usage(help(syntax, session));
        }
    }

    private static ParseResult parse(Syntax syntax, List<String> arguments) throws MisuseException {
        try {
            return new CommandLine(syntax.spec())
                    .setExpandAtFiles(false)
                    .setInterpolateVariables(false)
                    .parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException mistake) {
            throw new MisuseException(ParseMistakes.words(mistake));
        }
    }

    private static void requireKnownLanguage(ParseResult options) throws MisuseException {
        var given = options.matchedOptionValue(Syntax.LANG, "zh");
        if (!given.equals("zh") && !given.equals("en")) {
            throw new MisuseException("--lang 应为 zh 或 en，不是 " + given, "--lang is zh or en, not " + given);
        }
    }

    private static String help(Syntax syntax, Session session) {
        var ansi = session.terminal().hasColour() ? Ansi.ON : Ansi.OFF;
        return new CommandLine(syntax.spec()).getUsageMessage(ansi);
    }

    /** The first argument that is neither an option nor the value of {@code --lang}. */
    private static int firstWord(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at++) {
            if (arguments.get(at).equals(Syntax.LANG)) {
                at++;
            } else if (!arguments.get(at).startsWith("-")) {
                return at;
            }
        }
        return -1;
    }
}

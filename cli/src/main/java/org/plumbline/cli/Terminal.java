package org.plumbline.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Language;
import org.plumbline.documents.report.Look;
import picocli.CommandLine.Help.Ansi;

/**
 * Where people look at what is written.
 *
 * @param ansi whether output may be coloured
 * @param columns how many columns output has; asked for only where text is written
 * @param errorColumns how many columns standard error has; zero where it is no terminal that can rewrite a line
 * @param isScreen whether output is a terminal; asked for only where something else than text is written
 */
record Terminal(Ansi ansi, IntSupplier columns, IntSupplier errorColumns, BooleanSupplier isScreen) {

    private static final int USUAL_COLUMNS = 100;

    /** No terminal at all: a pipe or a file. */
    static Terminal none() {
        return new Terminal(Ansi.OFF, () -> USUAL_COLUMNS, () -> 0, () -> false);
    }

    static Terminal detect() {
        return new Terminal(Ansi.AUTO, Terminal::detectColumns, Terminal::detectErrorColumns, Terminal::detectScreen);
    }

    boolean hasColour() {
        return ansi.enabled();
    }

    Look look(Language language) {
        return new Look(language, hasColour(), columns.getAsInt());
    }

    private static int detectColumns() {
        int told = number(System.getenv("COLUMNS"));
        if (told > 0) {
            return told;
        }
        boolean mayBeTerminal = Ansi.AUTO.enabled() || System.getenv("NO_COLOR") != null;
        int asked = mayBeTerminal ? askTerminal(Redirect.DISCARD, "stty", "size") : 0;
        return asked > 0 ? asked : USUAL_COLUMNS;
    }

    private static int detectErrorColumns() {
        var kind = System.getenv("TERM");
        return kind == null || kind.equals("dumb")
                ? 0
                : askTerminal(Redirect.INHERIT, "sh", "-c", "test -t 2 && stty size <&2");
    }

    private static boolean detectScreen() {
        try {
            return new ProcessBuilder("test", "-t", "1").inheritIO().start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The second of the two numbers that {@code stty size} prints; zero where there is no such command. */
    private static int askTerminal(Redirect error, String... command) {
        try {
            var stty = new ProcessBuilder(command)
                    .redirectInput(Redirect.INHERIT)
                    .redirectError(error)
                    .start();
            try (var answer = stty.getInputStream()) {
                var size = new String(answer.readAllBytes(), StandardCharsets.US_ASCII).strip();
                stty.waitFor(1, TimeUnit.SECONDS);
                return number(size.substring(size.indexOf(' ') + 1));
            }
        } catch (IOException none) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}

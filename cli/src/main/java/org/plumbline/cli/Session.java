package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.report.Look;

/** One run of the command line: its language, its streams, and the worst that has happened so far. */
final class Session {

    private final Language language;
    private final InputStream in;
    private final Writer out;
    private final Writer err;
    private final Terminal terminal;
    private int exitCode = ExitCode.CLEAN;

    Session(Language language, InputStream in, Writer out, Writer err, Terminal terminal) {
        this.language = language;
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    Language language() {
        return language;
    }

    InputStream in() {
        return in;
    }

    Writer out() {
        return out;
    }

    Terminal terminal() {
        return terminal;
    }

    /** How text on standard output looks. */
    Look look() {
        return terminal.look(language);
    }

    int exitCode() {
        return exitCode;
    }

    void exitWith(int code) {
        exitCode = Math.max(exitCode, code);
    }

    /** Says on standard error what went wrong, below whatever was written before. */
    void complain(Wording words, int code) throws IOException {
        exitWith(code);
        out.flush();
        err.append(words.in(language)).append('\n');
        err.flush();
    }
}

package org.plumbline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.report.Look;

/** One run of the command line: its language, its streams, and the worst that has happened so far. */
final class Session {

    private final Language language;
    private final InputStream in;
    private final OutputStream bytes;
    private final Writer out;
    private final Writer err;
    private final Terminal terminal;
    private Progress progress = Progress.none();
    private int exitCode = ExitCode.CLEAN;

    /** Text is written as UTF-8. */
    Session(Language language, InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
        this.language = language;
        this.in = in;
        this.bytes = out;
        this.out = writer(out);
        this.err = writer(err);
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

    /** Standard output for what is no text, below whatever was written before. */
    OutputStream bytes() throws IOException {
        out.flush();
        return bytes;
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

    /** A bar while so many files are worked on, where standard error is a terminal. */
    Progress progress(int files) {
        int columns = terminal.errorColumns().getAsInt();
        progress = columns > 0 ? new Progress(files, columns, language, err) : Progress.none();
        return progress;
    }

    /** Says on standard error what went wrong, below whatever was written before. */
    void complain(Wording words, int code) throws IOException {
        exitWith(code);
        progress.clear();
        out.flush();
        err.append(words.in(language)).append('\n');
        err.flush();
    }

    private static Writer writer(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}

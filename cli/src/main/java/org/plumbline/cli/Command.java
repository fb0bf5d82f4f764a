package org.plumbline.cli;

import java.io.IOException;
import java.util.List;
import org.plumbline.core.language.Wording;
import picocli.CommandLine.ParseResult;

/** One command: its words, what it is for, its options and what it does. */
interface Command {

    /** What is typed for it, such as {@code policy show}. */
    List<String> words();

    default String name() {
        return String.join(" ", words());
    }

    Wording summary();

    void declare(Syntax syntax);

    /** Leaves its exit code with the session. */
    void run(ParseResult options, Session session) throws IOException, MisuseException;
}

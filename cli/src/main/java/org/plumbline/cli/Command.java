package org.plumbline.cli;

import java.io.IOException;
import org.plumbline.core.language.Wording;
import picocli.CommandLine.ParseResult;

/** One command: its name, what it is for, its options and what it does. */
interface Command {

    /** As typed, such as {@code check} or {@code policy show}. */
    String name();

    Wording summary();

    void declare(Syntax syntax);

    /** Leaves its exit code with the session. */
    void run(ParseResult options, Session session) throws IOException, MisuseException;
}

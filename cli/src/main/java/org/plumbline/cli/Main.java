package org.plumbline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.plumbline.core.language.Language;

/** Starts the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int code = run(
                List.of(arguments),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.detect());
        System.exit(code);
    }

    /** Runs one command and returns its exit code; output is UTF-8. */
    public static int run(List<String> arguments, InputStream in, OutputStream out, OutputStream err) {
        return run(arguments, in, out, err, Terminal.none());
    }

    static int run(List<String> arguments, InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
        var session = new Session(language(arguments), in, out, err, terminal);
        try {
            run(arguments, session);
            session.out().flush();
        } catch (IOException failure) {
            return Failures.ofOutput(failure, session);
        }
        return session.exitCode();
    }

    private static void run(List<String> arguments, Session session) throws IOException {
        try {
            Dispatch.run(arguments, session);
        } catch (MisuseException misuse) {
            session.complain(misuse.words(), ExitCode.MISUSE);
        } catch (RuntimeException | Error failure) {
            session.complain(Failures.unexpected(failure), ExitCode.MISUSE);
        }
    }

    /** Must be known before anything can be said, so it is looked for before options are parsed. */
    private static Language language(List<String> arguments) {
        int last = arguments.lastIndexOf(Syntax.LANG);
        boolean english = (last >= 0
                        && last + 1 < arguments.size()
                        && arguments.get(last + 1).equals("en"))
                || arguments.contains(Syntax.LANG + "=en");
        return english ? Language.EN : Language.ZH;
    }
}

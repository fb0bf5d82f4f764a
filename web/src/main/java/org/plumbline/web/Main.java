package org.plumbline.web;

import java.io.PrintStream;
import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.web.storage.StorageException;

/** Starts the web application: {@code serve}; {@code backup}, {@code restore} and {@code doctor} come later. */
public final class Main {

    private static final int TROUBLE = 1;
    private static final int MISUSE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        int code = run(List.of(arguments), System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Returns 0 while pages are being served, 1 where something outside is in the way, and 2 for misuse. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            if (arguments.isEmpty() || !arguments.get(0).equals("serve")) {
                throw notServe(arguments.isEmpty() ? "" : arguments.get(0));
            }
            var serving = Serving.start(ServeOptions.parse(arguments.subList(1, arguments.size())));
            new Announcement(out).print(serving);
            return 0;
        } catch (Misuse misuse) {
            return say(err, misuse.words(), MISUSE);
        } catch (Trouble trouble) {
            return say(err, trouble.words(), TROUBLE);
        } catch (StorageException refused) {
            return say(err, new Wording(refused.chinese(), refused.english()), TROUBLE);
        }
    }

    private static Misuse notServe(String command) {
        return switch (command) {
            case "backup", "restore", "doctor" ->
                new Misuse(command + " 还没有做好，将在后续版本提供。", command + " is not built yet; it comes with a later version.");
            default ->
                new Misuse(
                        "用法：serve [--demo] [--port N] [--bind ADDRESS] [--data DIR] [--database-url URL]",
                        "Usage: serve [--demo] [--port N] [--bind ADDRESS] [--data DIR] [--database-url URL]");
        };
    }

    private static int say(PrintStream err, Wording words, int code) {
        err.println(words.zh() + " " + words.en());
        return code;
    }
}

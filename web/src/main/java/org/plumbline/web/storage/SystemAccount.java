package org.plumbline.web.storage;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The unprivileged system account {@code plumbline}, which root uses for PostgreSQL. */
final class SystemAccount {
    private static final String NAME = "plumbline";
    private static final String USUAL_FOLDERS = "/usr/sbin:/usr/bin:/sbin:/bin";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private SystemAccount() {}

    /** The account, made where it is missing. */
    static Account require() {
        String setpriv = program("setpriv").orElseThrow(() -> Refusal.toolMissing("setpriv"));
        if (number("-u").isEmpty()) {
            create();
        }
        int user = number("-u").orElseThrow(() -> Refusal.accountMissing(NAME, ""));
        int group = number("-g").orElseThrow(() -> Refusal.accountMissing(NAME, ""));
        List<String> acting = List.of(setpriv, "--reuid=" + user, "--regid=" + group, "--clear-groups", "--");
        return new Account(NAME, user, group, acting);
    }

    private static void create() {
        String useradd = program("useradd").orElseThrow(() -> Refusal.accountMissing(NAME, ""));
        Command.Outcome outcome = run(List.of(
                useradd,
                "--system",
                "--user-group",
                "--no-create-home",
                "--home-dir=/nonexistent",
                "--shell=" + program("nologin").orElse("/bin/false"),
                NAME));
        if (!outcome.succeeded()) {
            throw Refusal.accountMissing(NAME, outcome.output());
        }
    }

    private static Optional<Integer> number(String which) {
        Command.Outcome outcome = run(List.of("id", which, NAME));
        return outcome.succeeded()
                ? Optional.of(Integer.valueOf(outcome.output().strip()))
                : Optional.empty();
    }

    private static Optional<String> program(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + File.pathSeparator + USUAL_FOLDERS;
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static Command.Outcome run(List<String> words) {
        return new Command(words, Path.of("/")).run("", LIMIT);
    }
}

package org.plumbline.web.storage;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Folders that every account can enter, and copies of one data directory, made once, to try things on. */
final class TestPlaces {
    private static final Path ROOT = makeRoot();

    private TestPlaces() {}

    /** A path for a directory that does not exist yet. */
    static Path missing() {
        try {
            Path folder = Files.createTempDirectory(ROOT, "place");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder.resolve("data");
        } catch (IOException trouble) {
            throw new AssertionError(trouble);
        }
    }

    /** A new empty directory of our own. */
    static Path empty() throws IOException {
        return Files.createDirectory(missing());
    }

    /** A data directory that has been started and closed before. */
    static Path used() {
        Path copy = missing();
        run("cp", "-a", Template.DATA.toString(), copy.toString());
        run("sh", "-c", "cp -al %s/* %s".formatted(Template.PROGRAMS, copy));
        return copy;
    }

    /** Takes away what only a complete first start leaves behind. */
    static void forgetDatabase(Path place) {
        run(
                "rm",
                "-r",
                place.resolve("cluster").toString(),
                place.resolve("database-password").toString());
    }

    /** Runs a program to its end and requires its success. */
    static String run(String... words) {
        Command.Outcome outcome = new Command(List.of(words), ROOT).run("", Duration.ofSeconds(60));
        if (!outcome.succeeded()) {
            throw new AssertionError(String.join(" ", words) + ": " + outcome.output());
        }
        return outcome.output();
    }

    /** All processes that run PostgreSQL from this directory. */
    static List<ProcessHandle> servers(Path place) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(place + "/"))
                .toList();
    }

    /** Everything that the server on this directory has logged. */
    static String log(Path place) throws IOException {
        var log = new StringBuilder();
        try (Stream<Path> files = Files.list(place.resolve("log"))) {
            for (Path file : files.sorted().toList()) {
                log.append(Files.readString(file));
            }
        }
        return log.toString();
    }

    /** Everything that stands there, with its mode and its owner. */
    static List<String> state(Path directory) throws IOException {
        try (Stream<Path> content = Files.walk(directory)) {
            return content.map(TestPlaces::described).sorted().toList();
        }
    }

    static String owner(Path path) {
        try {
            return Files.getOwner(path, NOFOLLOW_LINKS).getName();
        } catch (IOException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static String described(Path path) {
        try {
            var mode = Files.getPosixFilePermissions(path, NOFOLLOW_LINKS);
            return path + " " + PosixFilePermissions.toString(mode) + " " + owner(path);
        } catch (IOException trouble) {
            throw new AssertionError(trouble);
        }
    }

    /** Made on first use; the programs, which nobody changes, are shared by all copies. */
    private static final class Template {
        static final Path DATA = make();
        static final Path PROGRAMS = DATA.resolveSibling("programs");

        private static Path make() {
            Path place = missing();
            TestServer.on(place).close();
            run("rm", "-r", place.resolve("log").toString());
            run("sh", "-c", "cd '%s' && mkdir ../programs && mv postgresql-* ../programs".formatted(place));
            return place;
        }
    }

    private static Path makeRoot() {
        try {
            Path root = Files.createTempDirectory("plumbline-storage");
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(root)));
            return root.toRealPath();
        } catch (IOException trouble) {
            throw new AssertionError(trouble);
        }
    }

    // Not waited for: on a busy disk it takes longer than the end of a test run may.
    private static void remove(Path root) {
        try {
            new ProcessBuilder("rm", "-rf", root.toString()).start();
        } catch (IOException trouble) {
            throw new AssertionError(trouble);
        }
    }
}

package org.plumbline.web.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.web.storage.Command.Outcome;

/**
 * PostgreSQL's own programs, unpacked into the data directory: every server on a directory runs from a file inside it
 * and can be told by that from any other.
 */
record Programs(DataDirectory data, Path home) {
    /** The major version that this build brings; data of another one cannot be read. */
    static final String MAJOR = "18";

    static final String FOLDER = "postgresql-";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** The programs for this machine, unpacked where that has not been done before. */
    static Programs unpack(DataDirectory data) throws IOException {
        URL archive = archive();
        Path home = data.path().resolve(FOLDER + checksum(archive));
        if (!Files.exists(home)) {
            unpack(archive, data, home);
        }
        return new Programs(data, home);
    }

    /** Removes the programs of earlier versions, which must not be running any more. */
    void removeOthers() throws IOException {
        try (Stream<Path> entries = Files.list(data.path())) {
            for (Path entry : entries.toList()) {
                if (entry.getFileName().toString().startsWith(FOLDER) && !entry.equals(home)) {
                    Tree.remove(entry);
                }
            }
        }
    }

    /** Runs a program as the account of the data directory. */
    Outcome run(Duration limit, String program, String... arguments) {
        return feed("", limit, program, arguments);
    }

    /** Runs a program with this text as its input. */
    Outcome feed(String input, Duration limit, String program, String... arguments) {
        List<String> words =
                new ArrayList<>(List.of(home.resolve("bin").resolve(program).toString()));
        words.addAll(List.of(arguments));
        return data.account().command(data.path(), words).run(input, limit);
    }

    private static void unpack(URL archive, DataDirectory data, Path home) throws IOException {
        Path fresh = data.path().resolve(FOLDER + "new");
        Tree.remove(fresh);
        try (InputStream packed = archive.openStream()) {
            Files.createDirectory(fresh, Account.PRIVATE_DIRECTORY);
            data.account().own(fresh);
            Archive.unpack(packed, fresh, data.account());
            Outcome outcome = new Programs(data, fresh).run(LIMIT, "postgres", "--version");
            if (!outcome.succeeded()) {
                throw Refusal.notExecutable(data.path(), outcome.output());
            }
            Files.move(fresh, home, ATOMIC_MOVE);
        } finally {
            Tree.remove(fresh);
        }
    }

    /** The packed programs for this machine. */
    static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        URL archive = Programs.class.getResource("/postgres-%s-%s.txz".formatted(system, machine));
        if (archive == null) {
            throw Refusal.platform(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        }
        return archive;
    }

    // Written in the jar beside the archive: to compute a digest of the archive would cost every start its reading.
    private static String checksum(URL archive) throws IOException {
        var connection = (JarURLConnection) archive.openConnection();
        return Long.toHexString(connection.getJarEntry().getCrc());
    }
}

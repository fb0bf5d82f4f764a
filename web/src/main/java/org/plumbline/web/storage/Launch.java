package org.plumbline.web.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.plumbline.web.storage.Command.Outcome;

/** The start of the server, tried again for a while where what stands in its way may pass. */
final class Launch {
    private static final String SECONDS_TO_RECOVER = "300";
    private static final Duration LIMIT = Duration.ofSeconds(310);
    private static final Duration RETRY = Duration.ofSeconds(15);

    // A port taken meanwhile; memory or files of a crashed server that the last of its processes has not yet left.
    private static final Pattern PASSING =
            Pattern.compile("could not bind|could not create any TCP/IP|still in use|already exists");

    private final Programs programs;
    private final IntSupplier ports;
    private final Path folder;
    private int port;
    private String trouble = "";

    Launch(Programs programs, IntSupplier ports) {
        this.programs = programs;
        this.ports = ports;
        this.folder = programs.data().path().resolve("log");
    }

    /** Starts the server, which is then ready, and returns its port. */
    int start() throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectory(folder, Account.PRIVATE_DIRECTORY);
            programs.data().account().own(folder);
        }
        if (!Wait.until(this::succeeds, RETRY)) {
            throw failure();
        }
        return port;
    }

    private boolean succeeds() {
        try {
            Path starting = folder.resolve("start.log");
            Files.deleteIfExists(starting);
            ServerLog log = ServerLog.from(folder);
            port = ports.getAsInt();
            Outcome outcome = programs.run(LIMIT, "pg_ctl", words(starting));
            if (outcome.succeeded()) {
                return true;
            }
            new Leftovers(programs).stop();
            trouble = outcome.output() + log.tail();
        } catch (IOException unreadable) {
            throw Refusal.io(folder, unreadable);
        }
        if (!PASSING.matcher(trouble).find()) {
            throw failure();
        }
        return false;
    }

    // The options go before the settings in files: none of them is left to an administrator's choice.
    private String[] words(Path starting) {
        String options = "-c port=" + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=on -c full_page_writes=on";
        return new String[] {
            "start",
            "--silent",
            "--wait",
            "--timeout=" + SECONDS_TO_RECOVER,
            "--pgdata=" + Cluster.folder(programs.data()),
            "--log=" + starting,
            "--options=" + options
        };
    }

    private StorageException failure() {
        return Refusal.failed("start", programs.data().path(), trouble);
    }
}

package org.plumbline.web.storage;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * PostgreSQL processes that still run on a data directory although the process that started them is gone. A process is
 * one of them only where the file it runs lies in this directory: numbers in files prove nothing, they are used again.
 */
record Leftovers(Programs programs) {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /**
     * Stops the server with all it has started, gently at first. What is left without a server is given a moment only:
     * nothing can be saved there that is not on the disk already. Then no old claim stands in the way of a new server.
     */
    void stop() throws IOException {
        signal("INT", Duration.ofMinutes(1));
        signal("QUIT", LIMIT);
        boolean stopped =
                end(ProcessHandle::destroy, Duration.ofSeconds(2)) || end(ProcessHandle::destroyForcibly, LIMIT);
        if (!stopped) {
            throw Refusal.stillRunning(programs.data().path(), names());
        }
        removeStaleClaim();
    }

    /** All processes that run a file of this data directory. */
    List<ProcessHandle> running() {
        String start = programs.data().path() + "/" + Programs.FOLDER;
        return ProcessHandle.allProcesses()
                .filter(process -> file(process).startsWith(start))
                .toList();
    }

    private void signal(String signal, Duration limit) {
        servers().forEach(server -> programs.run(LIMIT, "pg_ctl", "kill", signal, "" + server.pid()));
        Wait.until(() -> servers().isEmpty(), limit);
    }

    private boolean end(Consumer<ProcessHandle> means, Duration limit) {
        running().forEach(means);
        return Wait.until(() -> running().isEmpty(), limit);
    }

    // PostgreSQL would take any living process of this number for a server of its own and refuse to start.
    private void removeStaleClaim() throws IOException {
        Path claim = Cluster.folder(programs.data()).resolve("postmaster.pid");
        if (Files.exists(claim)
                && isTaken(Files.readString(claim).lines().findFirst().orElse(""))) {
            Files.delete(claim);
        }
    }

    private static boolean isTaken(String pid) {
        return pid.matches("\\d{1,10}") && ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }

    /** The servers themselves, not the processes they have started: those change the words they were started with. */
    private List<ProcessHandle> servers() {
        return running().stream().filter(Leftovers::isServer).toList();
    }

    private static boolean isServer(ProcessHandle process) {
        List<String> words = process.info().arguments().map(Arrays::asList).orElse(List.of());
        return words.contains("-D") && !words.contains("--single");
    }

    /** The file that a process runs; where the system does not tell, the one named in the command that started it. */
    private static String file(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.command().or(info::commandLine).orElse("");
    }

    private String names() {
        return running().stream().map(process -> "pid " + process.pid()).collect(joining(", "));
    }
}

package org.plumbline.web.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A program to run to its end, within a time limit, in English and with nothing of our environment but the clock. */
record Command(List<String> words, Path directory) {
    private static final Set<String> PASSED_ON = Set.of("PATH", "TZ");

    Command {
        words = List.copyOf(words);
    }

    /** What a program said, and whether it was content. */
    record Outcome(int exit, String output) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    /** Runs the program with this text as its input; one that cannot be started or takes too long has failed. */
    Outcome run(String input, Duration limit) {
        try {
            Path file = Files.createTempFile("plumbline", ".out");
            try (InputStream output = Files.newInputStream(file)) {
                Process process = started(file);
                feed(process, input);
                return outcome(process, limit, output);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException unstartable) {
            return new Outcome(127, String.valueOf(unstartable.getMessage()));
        }
    }

    // The output goes through a file, which loses its name at once: a pipe could fill up, or be held open by a server
    // that outlives its starter.
    private Process started(Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().retainAll(PASSED_ON);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        Files.delete(output);
        return process;
    }

    private static Outcome outcome(Process process, Duration limit, InputStream output) throws IOException {
        if (endsWithin(limit, process)) {
            return new Outcome(process.exitValue(), said(output));
        }
        process.destroyForcibly();
        return new Outcome(-1, said(output) + "error: no end after " + limit.toSeconds() + " s");
    }

    private static void feed(Process process, String input) {
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(UTF_8));
        } catch (IOException endedEarly) {
            // Its exit code and its output say why.
        }
    }

    private static boolean endsWithin(Duration limit, Process process) {
        return process.onExit()
                .orTimeout(limit.toMillis(), MILLISECONDS)
                .handle((ended, late) -> late == null)
                .join();
    }

    private static String said(InputStream output) throws IOException {
        return new String(output.readAllBytes(), UTF_8);
    }
}

package org.plumbline.web.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
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
            Path output = Files.createTempFile("plumbline", ".out");
            try {
                return run(input, limit, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException unstartable) {
            return new Outcome(127, String.valueOf(unstartable.getMessage()));
        }
    }

    // The output goes through a file: a pipe could fill up, or be held open by a server that outlives its starter.
    private Outcome run(String input, Duration limit, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().retainAll(PASSED_ON);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        feed(process, input);
        if (!endsWithin(limit, process)) {
            process.destroyForcibly();
            return new Outcome(-1, said(output) + "error: no end after " + limit.toSeconds() + " s");
        }
        return new Outcome(process.exitValue(), said(output));
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

    private static String said(Path output) throws IOException {
        return new String(Files.readAllBytes(output), UTF_8);
    }
}

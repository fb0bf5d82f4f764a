package org.plumbline.web.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the server has written into its log files since a moment. */
record ServerLog(Path folder, Map<Path, Long> sizesBefore) {
    private static final int LINES = 20;

    ServerLog {
        sizesBefore = Map.copyOf(sizesBefore);
    }

    static ServerLog from(Path folder) throws IOException {
        Map<Path, Long> sizes = new HashMap<>();
        for (Path file : files(folder)) {
            sizes.put(file, Files.size(file));
        }
        return new ServerLog(folder, sizes);
    }

    /** The last lines since then, each file's after the other's. */
    String tail() throws IOException {
        var written = new StringBuilder();
        for (Path file : files(folder)) {
            written.append(since(file));
        }
        List<String> lines = written.toString().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    private String since(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(sizesBefore.getOrDefault(file, 0L));
            return new String(Channels.newInputStream(channel).readAllBytes(), UTF_8);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

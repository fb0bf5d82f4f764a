package org.plumbline.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In 512 MB of heap and ten seconds every file is read or refused for its reason, and no address that stands in one is asked for. */
class HostileFilesTest {

    private static final long MILLISECONDS = 10_000;

    @TempDir
    Path folder;

    @Test
    void areReadOrRefusedInBoundedMemoryAndTimeWithoutTheNetwork() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            var files = Stream.of(
                            LockedFiles.all(),
                            CutFiles.all(),
                            PackedFiles.all(),
                            LongFiles.all(),
                            LinkedFiles.all(address),
                            ShapedFiles.all(),
                            DrawnFiles.all())
                    .flatMap(List::stream)
                    .toList();
            var outcomes = read(files);
            var soft = new SoftAssertions();
            for (int at = 0; at < files.size(); at++) {
                var outcome = at < outcomes.size() ? outcomes.get(at).split("\t", -1) : new String[] {"", "", "", "0"};
                soft.assertThat(outcome[0]).isEqualTo(files.get(at).name());
                soft.assertThat(outcome[1])
                        .as(files.get(at).name())
                        .matches(files.get(at).zh());
                soft.assertThat(outcome[2])
                        .as(files.get(at).name())
                        .matches(files.get(at).en());
                soft.assertThat(Long.parseLong(outcome[3]))
                        .as("milliseconds for %s", files.get(at).name())
                        .isLessThan(MILLISECONDS);
            }
            soft.assertAll();
            server.setSoTimeout(200);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    /** What a program of its own, bounded in memory, says of each file. */
    private List<String> read(List<HostileFile> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                ReadEach.class.getName()));
        for (var file : files) {
            command.add(Files.write(folder.resolve(file.name()), file.content()).toString());
        }
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = process.inputReader(StandardCharsets.UTF_8)) {
            var lines = in.lines().toList();
            assertThat(process.waitFor()).isZero();
            return lines;
        }
    }
}

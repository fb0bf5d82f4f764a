package org.plumbline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/** Places for data directories that every account can enter; removed when the tests end. */
final class TestDirectories {

    private static final Path ROOT = make();

    private TestDirectories() {}

    /** A path where nothing is yet. */
    static Path missing() {
        try {
            var folder = Files.createTempDirectory(ROOT, "place");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder.resolve("data");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Path make() {
        try {
            var root = Files.createTempDirectory("plumbline-web");
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(root)));
            return root.toRealPath();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void remove(Path root) {
        try {
            new ProcessBuilder("rm", "-rf", root.toString()).start().waitFor(30, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException leftToTheSystem) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read.
 *
 * @param path where it is; absent for standard input
 * @param name what reports call it: its name, or its path within the folder that was named
 */
record InputFile(@Nullable Path path, String name) {

    static final String STANDARD_INPUT = "-";

    static InputFile standardInput() {
        return new InputFile(null, STANDARD_INPUT);
    }

    static InputFile named(Path file) {
        var name = file.getFileName();
        return new InputFile(file, name == null ? file.toString() : name.toString());
    }

    static InputFile within(Path folder, Path file) {
        return new InputFile(file, folder.relativize(file).toString().replace('\\', '/'));
    }

    boolean isStandardInput() {
        return path == null;
    }

    /** The path as the user would write it. */
    String shown() {
        return path == null ? name : path.toString();
    }

    InputStream open(InputStream standardInput) throws IOException {
        return path == null ? new Unclosed(standardInput) : Files.newInputStream(path);
    }

    /** Standard input is not ours to close. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return in.read(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}

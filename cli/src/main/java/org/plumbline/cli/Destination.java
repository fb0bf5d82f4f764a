package org.plumbline.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.report.Look;

/** Where a command writes: standard output, or a file that appears whole when kept and else not at all. */
final class Destination implements Closeable {

    /** What is being written beside the file that it is to become. */
    private record Draft(Path path, Path target) {
        static Draft of(Path target) {
            var name =
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
            return new Draft(target.resolveSibling(name), target);
        }
    }

    private final Session session;
    private final @Nullable OutputStream file;
    private final Writer writer;
    private final @Nullable Draft draft;

    private Destination(Session session) {
        this.session = session;
        this.file = null;
        this.writer = session.out();
        this.draft = null;
    }

    private Destination(Session session, OutputStream file, @Nullable Draft draft) {
        this.session = session;
        this.file = file;
        this.writer = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        this.draft = draft;
    }

    /** A path, or {@code -} for standard output. */
    static Destination named(String option, List<String> inputs, Session session) throws MisuseException {
        if (option.equals(InputFile.STANDARD_INPUT)) {
            return new Destination(session);
        }
        return file(path(option), inputs, session);
    }

    static Destination file(Path file, List<String> inputs, Session session) throws MisuseException {
        requireFolder(file);
        try {
            if (isAmong(inputs, file)) {
                throw new MisuseException(file + "：结果会覆盖输入文件", file + ": the result would overwrite an input file");
            }
            return open(file, session);
        } catch (IOException failure) {
            var reason = Failures.reason(failure);
            throw new MisuseException(file + "：写不了，" + reason.zh(), file + ": cannot be written, " + reason.en());
        }
    }

    /** A path that options name. */
    static Path path(String option) throws MisuseException {
        try {
            return Path.of(option);
        } catch (InvalidPathException mistake) {
            throw new MisuseException("--out 不是一个路径", "--out is no path");
        }
    }

    Writer writer() {
        return writer;
    }

    /** For what is no text; not to be used beside the writer, nor to be closed. */
    OutputStream bytes() throws IOException {
        return file == null ? session.bytes() : file;
    }

    boolean isStandardOutput() {
        return file == null;
    }

    /** Files take neither colours nor the width of the terminal. */
    Look look() {
        return isStandardOutput() ? session.look() : Terminal.none().look(session.language());
    }

    /** Puts the finished file in its place, at once. */
    void keep() throws IOException {
        writer.flush();
        if (draft != null) {
            writer.close();
            Files.move(draft.path(), draft.target(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        if (!isStandardOutput()) {
            writer.close();
        }
        if (draft != null) {
            Files.deleteIfExists(draft.path());
        }
    }

    private static Destination open(Path file, Session session) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new Destination(session, new BufferedOutputStream(Files.newOutputStream(target)), null);
        }
        var draft = Draft.of(target);
        draft.path().toFile().deleteOnExit();
        var bytes = Files.newOutputStream(draft.path(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new Destination(session, new BufferedOutputStream(bytes), draft);
    }

    private static void requireFolder(Path file) throws MisuseException {
        if (Files.isDirectory(file)) {
            throw new MisuseException(file + "：是文件夹，应为文件", file + ": is a folder, a file is needed");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new MisuseException(file + "：上级文件夹不存在", file + ": its folder does not exist");
        }
    }

    /** Whether the file is, or lies in, what is to be read. */
    private static boolean isAmong(List<String> inputs, Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        for (var input : Inputs.paths(inputs)) {
            if (Files.isSameFile(input, file) || file.toRealPath().startsWith(input.toRealPath())) {
                return true;
            }
        }
        return false;
    }
}

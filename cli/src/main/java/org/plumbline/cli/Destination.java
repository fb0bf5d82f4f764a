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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.report.Look;
import org.plumbline.documents.report.ReportTarget;

/** Where a command writes: standard output, or a file that appears whole when kept and else not at all. */
final class Destination implements Closeable {

    private final Session session;
    private final @Nullable OutputStream file;
    private final Writer writer;
    private final @Nullable Draft draft;
    private final @Nullable Path target;

    private Destination(Session session) {
        this.session = session;
        this.file = null;
        this.writer = session.out();
        this.draft = null;
        this.target = null;
    }

    private Destination(Session session, OutputStream device) {
        this.session = session;
        this.file = device;
        this.writer = new BufferedWriter(new OutputStreamWriter(device, StandardCharsets.UTF_8));
        this.draft = null;
        this.target = null;
    }

    private Destination(Session session, Draft draft, Path target) {
        this.session = session;
        this.file = draft.bytes();
        this.writer = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        this.draft = draft;
        this.target = target;
    }

    /** A path, or {@code -} for standard output. */
    static Destination named(String option, List<String> inputs, Session session) throws MisuseException {
        if (option.equals(InputFile.STANDARD_INPUT)) {
            return new Destination(session);
        }
        return file(path(option), inputs, session);
    }

    private static Destination file(Path file, List<String> inputs, Session session) throws MisuseException {
        requireFile(file, Inputs.paths(inputs));
        requireFolder(file);
        try {
            return open(file, session);
        } catch (IOException failure) {
            throw new MisuseException(unwritable(file, failure));
        }
    }

    /** Makes sure that a result may stand there: no folder does, and nothing that is to be read. */
    static void requireFile(Path file, List<Path> inputs) throws MisuseException {
        if (Files.isDirectory(file)) {
            throw new MisuseException(file + "：是文件夹，应为文件", file + ": is a folder, a file is needed");
        }
        try {
            if (isAmong(inputs, file)) {
                throw new MisuseException(file + "：结果会覆盖输入文件", file + ": the result would overwrite an input file");
            }
        } catch (IOException failure) {
            throw new MisuseException(unwritable(file, failure));
        }
    }

    static Wording unwritable(Path file, IOException failure) {
        var reason = Failures.reason(failure);
        return new Wording(file + "：写不了，" + reason.zh(), file + ": cannot be written, " + reason.en());
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

    /** The same place for reports of any kind. */
    ReportTarget forReport() throws IOException {
        return new ReportTarget(writer, bytes(), look());
    }

    /** Makes sure that what is no text is not sent to a terminal. */
    void requireNoTerminal(String format) throws MisuseException {
        if (isStandardOutput() && session.terminal().isScreen().getAsBoolean()) {
            throw new MisuseException(
                    format + " 不能显示在终端上；请用 --out 指定文件，或用管道接走",
                    format + " cannot be shown on a terminal: name a file with --out, or pipe it on");
        }
    }

    /** A bar where results go to a file, so that both do not mix on one terminal. */
    Progress progress(int files) {
        return files > 1 && !isStandardOutput() ? session.progress(files) : Progress.none();
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
        if (draft != null && target != null) {
            draft.keep(target);
        }
    }

    @Override
    public void close() throws IOException {
        if (draft != null) {
            draft.close();
        } else if (!isStandardOutput()) {
            writer.close();
        }
    }

    private static Destination open(Path file, Session session) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new Destination(session, new BufferedOutputStream(Files.newOutputStream(target)));
        }
        return new Destination(session, Draft.in(target.resolveSibling("")), target);
    }

    private static void requireFolder(Path file) throws MisuseException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new MisuseException(file + "：上级文件夹不存在", file + ": its folder does not exist");
        }
    }

    /** Whether the file is, or lies in, what is to be read. */
    private static boolean isAmong(List<Path> inputs, Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        for (var input : inputs) {
            if (Files.isSameFile(input, file) || file.toRealPath().startsWith(input.toRealPath())) {
                return true;
            }
        }
        return false;
    }
}

package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.reading.ReadForm;

/** A folder into which every input file is converted under its own name; what lies in it already is not read. */
final class ConvertedFolder {

    private final Path folder;
    private final Conversion conversion;
    private final List<Path> inputs;
    private final Session session;
    private final ConversionTally tally;
    private final Set<String> taken = new HashSet<>();

    private ConvertedFolder(
            Path folder, Conversion conversion, List<Path> inputs, Session session, ConversionTally tally) {
        this.folder = folder;
        this.conversion = conversion;
        this.inputs = inputs;
        this.session = session;
        this.tally = tally;
    }

    /** An existing folder, or a name that ends as only those of folders do. */
    static boolean isFolder(String out) throws MisuseException {
        return Files.isDirectory(Destination.path(out)) || out.endsWith("/");
    }

    /** Makes the folder where there is none; refuses one that is itself to be read. */
    static ConvertedFolder of(
            Path folder, Conversion conversion, List<String> named, Session session, ConversionTally tally)
            throws MisuseException {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new MisuseException(folder + "：写不了，没有权限", folder + ": cannot be written, permission denied");
            }
            return new ConvertedFolder(folder, conversion, outside(folder, Inputs.paths(named)), session, tally);
        } catch (IOException failure) {
            throw new MisuseException(Destination.unwritable(folder, failure));
        }
    }

    /** The inputs without those folders in which the folder of results lies, for that one is not read with them. */
    private static List<Path> outside(Path folder, List<Path> inputs) throws IOException, MisuseException {
        var outside = new ArrayList<Path>();
        for (var input : inputs) {
            if (Files.isSameFile(input, folder)) {
                throw new MisuseException(
                        folder + "：结果会与输入混在同一文件夹；请用 --out 另指定一个",
                        folder + ": results would mix with the input files; name another folder with --out");
            }
            if (!Files.isDirectory(input) || !folder.toRealPath().startsWith(input.toRealPath())) {
                outside.add(input);
            }
        }
        return outside;
    }

    /** Writes the forms of a file near where they are to stand, on any thread; names are given in order. */
    InOrder.Step write(InputFile file, List<ReadForm> read, List<Remark> remarks) throws IOException {
        var forms = conversion.of(read, remarks);
        if (forms.isEmpty()) {
            return () -> tally.add(List.of(), read);
        }
        var parent = Objects.requireNonNull(folder.resolve(stem(file)).getParent());
        Draft draft;
        try {
            Files.createDirectories(parent);
            draft = Draft.in(parent);
        } catch (IOException failure) {
            remarks.add(new Remark(Destination.unwritable(parent, failure), ExitCode.MISUSE));
            return () -> tally.add(List.of(), read);
        }
        try {
            conversion.format().write(forms, draft.bytes());
        } catch (IOException | RuntimeException | Error failure) {
            draft.close();
            throw failure;
        }
        return () -> tally.add(keep(draft, file) ? forms : List.of(), read);
    }

    private boolean keep(Draft draft, InputFile file) throws IOException {
        try (draft) {
            var target = target(file);
            Destination.requireFile(target, inputs);
            try {
                draft.keep(target);
                return true;
            } catch (IOException failure) {
                session.complain(Destination.unwritable(target, failure), ExitCode.MISUSE);
            }
        } catch (MisuseException refusal) {
            session.complain(refusal.words(), ExitCode.MISUSE);
        }
        return false;
    }

    /** The input's name with the format's ending; numbered where another input of this run has taken it. */
    private Path target(InputFile file) throws IOException {
        var stem = stem(file);
        var ending = "." + conversion.format().id();
        var name = stem + ending;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + "-" + number + ending;
        }
        if (!name.equals(stem + ending)) {
            session.complain(
                    new Wording(
                            file.shown() + "：已有 " + stem + ending + "，写入 " + name,
                            file.shown() + ": " + stem + ending + " is taken, written to " + name),
                    ExitCode.CLEAN);
        }
        return folder.resolve(name);
    }

    private static String stem(InputFile file) {
        var name = file.name();
        if (name.equals(InputFile.STANDARD_INPUT)) {
            return "forms";
        }
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}

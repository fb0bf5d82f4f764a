package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.documents.layout.FormInLayout;

/** A folder into which every input file is converted under its own name. */
final class ConvertedFolder {

    private final Path folder;
    private final Conversion conversion;
    private final List<String> inputs;
    private final Session session;
    private final Set<Path> written = new HashSet<>();

    ConvertedFolder(Path folder, Conversion conversion, List<String> inputs, Session session) {
        this.folder = folder;
        this.conversion = conversion;
        this.inputs = inputs;
        this.session = session;
    }

    static boolean isFolder(String out) throws MisuseException {
        return Files.isDirectory(Destination.path(out));
    }

    void write() throws IOException {
        new Inputs(inputs, session).visit((file, forms) -> write(target(file.name()), conversion.take(forms, session)));
    }

    private void write(Path target, List<FormInLayout> forms) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (var out = Destination.file(target, inputs, session)) {
            conversion.format().write(forms, out.bytes());
            out.keep();
        } catch (MisuseException refusal) {
            session.complain(refusal.words(), ExitCode.MISUSE);
        }
    }

    /** The input's name with the format's ending; numbered where another input of this run has taken it. */
    private Path target(String name) {
        int dot = name.lastIndexOf('.');
        var stem = name.equals(InputFile.STANDARD_INPUT)
                ? "forms"
                : dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
        var target = folder.resolve(stem + "." + conversion.format().id());
        for (int number = 2; !written.add(target); number++) {
            target = folder.resolve(
                    stem + "-" + number + "." + conversion.format().id());
        }
        return target;
    }
}

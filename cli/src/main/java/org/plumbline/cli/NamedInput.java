package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one operand names.
 *
 * @param folder the folder; absent for a file and for standard input
 * @param files in the order in which they are read; none where nothing is there
 * @param remarks what could not be found or listed
 */
record NamedInput(@Nullable Path folder, List<InputFile> files, List<Remark> remarks) {

    /** @param leftOut a folder that is not looked into, where results are written */
    static NamedInput of(String name, @Nullable Path leftOut) {
        if (name.equals(InputFile.STANDARD_INPUT)) {
            return new NamedInput(null, List.of(InputFile.standardInput()), List.of());
        }
        var path = existing(name);
        if (path.isEmpty()) {
            var missing = Remark.of(ExitCode.MISUSE, name + "：没有这个文件或文件夹", name + ": no such file or folder");
            return new NamedInput(null, List.of(), List.of(missing));
        }
        if (!Files.isDirectory(path.get())) {
            return new NamedInput(null, List.of(InputFile.named(path.get())), List.of());
        }
        var remarks = new ArrayList<Remark>();
        var files = new Folder(path.get(), leftOut, remarks).files();
        return new NamedInput(path.get(), files, remarks);
    }

    /** What is left where a file yields no form: in a folder other files may lie about. */
    int withoutForm() {
        return folder == null ? ExitCode.FOUND : ExitCode.CLEAN;
    }

    /** What a path names; the empty path names nothing. */
    static Optional<Path> existing(String name) {
        try {
            return Optional.of(Path.of(name)).filter(path -> !name.isEmpty() && Files.exists(path));
        } catch (InvalidPathException mistake) {
            return Optional.empty();
        }
    }
}

package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A folder's files in the order of their names, those of its folders included, hidden ones not. */
record Folder(Path root, @Nullable Path leftOut, List<Remark> remarks) {

    /** Links to files are followed, links to folders are not. */
    List<InputFile> files() {
        var files = new ArrayList<InputFile>();
        collect(root, files);
        return files;
    }

    private void collect(Path folder, List<InputFile> files) {
        for (var entry : entries(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                collect(entry, files);
            } else if (Files.isRegularFile(entry)) {
                files.add(InputFile.within(root, entry));
            }
        }
    }

    private List<Path> entries(Path folder) {
        var entries = new ArrayList<Path>();
        try {
            if (leftOut != null && Files.isSameFile(folder, leftOut)) {
                return List.of();
            }
            try (var stream = Files.newDirectoryStream(folder)) {
                for (var entry : stream) {
                    if (!Files.isHidden(entry)) {
                        entries.add(entry);
                    }
                }
            }
        } catch (DirectoryIteratorException failure) {
            remarks.add(unlisted(folder, Objects.requireNonNull(failure.getCause())));
        } catch (IOException failure) {
            remarks.add(unlisted(folder, failure));
        }
        Collections.sort(entries);
        return entries;
    }

    private static Remark unlisted(Path folder, IOException failure) {
        var reason = Failures.reason(failure);
        return Remark.of(
                ExitCode.FOUND,
                folder + "：文件夹读不出来，" + reason.zh(),
                folder + ": cannot read the folder, " + reason.en());
    }
}

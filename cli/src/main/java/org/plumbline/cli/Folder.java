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
import org.plumbline.core.language.Wording;

/** A folder's files in the order of their names, those of its folders included, hidden ones not. */
record Folder(Path root, Session session) {

    interface Visitor {
        void visit(InputFile file) throws IOException;
    }

    void visit(Visitor visitor) throws IOException {
        visit(root, visitor);
    }

    private void visit(Path folder, Visitor visitor) throws IOException {
        for (var entry : entries(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                visit(entry, visitor);
            } else if (Files.isRegularFile(entry)) {
                visitor.visit(InputFile.within(root, entry));
            }
        }
    }

    private List<Path> entries(Path folder) throws IOException {
        var entries = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder)) {
            for (var entry : stream) {
                if (!Files.isHidden(entry)) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException failure) {
            complain(folder, Objects.requireNonNull(failure.getCause()));
        } catch (IOException failure) {
            complain(folder, failure);
        }
        Collections.sort(entries);
        return entries;
    }

    private void complain(Path folder, IOException failure) throws IOException {
        var reason = Failures.reason(failure);
        session.complain(
                new Wording(folder + "：文件夹读不出来，" + reason.zh(), folder + ": cannot read the folder, " + reason.en()),
                ExitCode.FOUND);
    }
}

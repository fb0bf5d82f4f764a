package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.reading.ReadForm;

/** The files, folders and standard input that a command is given; one that cannot be read never stops the rest. */
record Inputs(List<String> named, Session session) {

    /** What a command does with the forms of a file, in order. */
    interface Visitor {
        void visit(InputFile file, List<ReadForm> forms) throws IOException;
    }

    /** Those that exist in the file system. */
    static List<Path> paths(List<String> named) {
        return named.stream()
                .filter(name -> !name.equals(InputFile.STANDARD_INPUT))
                .flatMap(name -> existing(name).stream())
                .toList();
    }

    void visit(Visitor visitor) throws IOException {
        for (var name : named) {
            if (name.equals(InputFile.STANDARD_INPUT)) {
                yields(InputFile.standardInput(), visitor, ExitCode.FOUND);
                continue;
            }
            var path = existing(name);
            if (path.isEmpty()) {
                session.complain(new Wording(name + "：没有这个文件或文件夹", name + ": no such file or folder"), ExitCode.MISUSE);
            } else if (Files.isDirectory(path.get())) {
                visit(path.get(), visitor);
            } else {
                yields(InputFile.named(path.get()), visitor, ExitCode.FOUND);
            }
        }
    }

    private void visit(Path folder, Visitor visitor) throws IOException {
        boolean[] found = {false};
        new Folder(folder, session).visit(file -> found[0] |= yields(file, visitor, ExitCode.CLEAN));
        if (!found[0]) {
            session.complain(new Wording(folder + "：文件夹里没有自评表", folder + ": the folder holds no form"), ExitCode.FOUND);
        }
    }

    /** Reads one file; where it yields no form, says so and leaves {@code code}. */
    private boolean yields(InputFile file, Visitor visitor, int code) throws IOException {
        try {
            var forms = read(file, code);
            if (forms.isEmpty()) {
                return false;
            }
            visitor.visit(file, forms);
            return true;
        } catch (RuntimeException | StackOverflowError failure) {
            var fault = Failures.unexpected(failure);
            session.complain(
                    new Wording(file.shown() + "：" + fault.zh(), file.shown() + ": " + fault.en()), ExitCode.MISUSE);
            return false;
        }
    }

    private List<ReadForm> read(InputFile file, int code) throws IOException {
        try (var content = file.open(session.in())) {
            return DocumentReader.read(file.name(), content);
        } catch (UnreadableDocumentException none) {
            session.complain(located(none.words(), file), code);
        } catch (IOException failure) {
            var reason = Failures.reason(failure);
            session.complain(
                    new Wording(
                            file.shown() + "：读不出来，" + reason.zh(), file.shown() + ": cannot be read, " + reason.en()),
                    ExitCode.FOUND);
        }
        return List.of();
    }

    /** Messages about a document begin with its name; here they begin with its path. */
    private static Wording located(Wording words, InputFile file) {
        return new Wording(located(words.zh(), file), located(words.en(), file));
    }

    private static String located(String words, InputFile file) {
        return words.startsWith(file.name())
                ? file.shown() + words.substring(file.name().length())
                : words;
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

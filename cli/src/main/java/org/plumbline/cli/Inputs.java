package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.reading.ReadForm;

/** The files, folders and standard input that a command is given; one that cannot be read never stops the rest. */
final class Inputs {

    /** What a command does with the forms of a file, in order. */
    interface Visitor {
        void visit(InputFile file, List<ReadForm> forms) throws IOException;
    }

    /** What a command does with the forms of a file on any thread; what comes of it is taken in order. */
    interface Work {
        InOrder.Step on(InputFile file, List<ReadForm> forms, List<Remark> remarks) throws IOException;
    }

    private final List<NamedInput> inputs;
    private final Session session;
    private final InputStream standardInput;
    private int refused;

    private Inputs(List<NamedInput> inputs, Session session, InputStream standardInput) {
        this.inputs = inputs;
        this.session = session;
        this.standardInput = standardInput;
    }

    /** Lists the folders; whatever is written afterwards is not read. */
    static Inputs of(List<String> named, Session session) {
        return without(null, named, session);
    }

    /** The same without a folder that takes the results. */
    static Inputs without(@Nullable Path results, List<String> named, Session session) {
        return new Inputs(
                named.stream().map(name -> NamedInput.of(name, results)).toList(), session, session.in());
    }

    /** The same files, with other content for standard input. */
    Inputs from(InputStream content) {
        return new Inputs(inputs, session, content);
    }

    /** Those that exist in the file system. */
    static List<Path> paths(List<String> named) {
        return named.stream()
                .filter(name -> !name.equals(InputFile.STANDARD_INPUT))
                .flatMap(name -> NamedInput.existing(name).stream())
                .toList();
    }

    boolean readStandardInput() {
        return inputs.stream().flatMap(input -> input.files().stream()).anyMatch(InputFile::isStandardInput);
    }

    int files() {
        return inputs.stream().mapToInt(input -> input.files().size()).sum();
    }

    /** How many of the files visited yielded no form. */
    int refused() {
        return refused;
    }

    void visit(Visitor visitor) throws IOException, MisuseException {
        try (var lane = new InOrder(1, Progress.none())) {
            visit((file, forms, remarks) -> () -> visitor.visit(file, forms), lane);
        }
    }

    /** Takes the forms of every file that can be read; of the rest nothing is said until they are read again. */
    void preview(Consumer<List<ReadForm>> taker, InOrder lanes) throws IOException, MisuseException {
        for (var input : inputs) {
            for (var file : input.files()) {
                lanes.add(file.name(), () -> {
                    var forms = readable(file);
                    return () -> taker.accept(forms);
                });
            }
        }
        lanes.finish();
    }

    private List<ReadForm> readable(InputFile file) {
        try {
            return forms(file, ExitCode.CLEAN, new ArrayList<>());
        } catch (RuntimeException | StackOverflowError fault) {
            return List.of();
        }
    }

    void visit(Work work, InOrder lanes) throws IOException, MisuseException {
        for (var input : inputs) {
            boolean[] found = {false};
            if (!input.remarks().isEmpty()) {
                lanes.then(() -> complain(input.remarks()));
            }
            for (var file : input.files()) {
                lanes.add(file.name(), () -> read(file, input.withoutForm(), work, found));
            }
            var folder = input.folder();
            if (folder != null) {
                lanes.then(() -> requireAny(found[0], folder));
            }
        }
        lanes.finish();
    }

    private void requireAny(boolean found, Path folder) throws IOException {
        if (!found) {
            session.complain(new Wording(folder + "：文件夹里没有自评表", folder + ": the folder holds no form"), ExitCode.FOUND);
        }
    }

    /** Reads one file; where it yields no form, says so and leaves {@code code}. */
    private InOrder.Step read(InputFile file, int code, Work work, boolean[] found) throws IOException {
        var remarks = new ArrayList<Remark>();
        try {
            var forms = forms(file, code, remarks);
            if (!forms.isEmpty()) {
                var step = work.on(file, forms, remarks);
                return () -> {
                    found[0] = true;
                    complain(remarks);
                    taken(file, step);
                };
            }
        } catch (RuntimeException | StackOverflowError failure) {
            remarks.add(fault(file, failure));
        }
        return () -> {
            refused++;
            complain(remarks);
        };
    }

    private void taken(InputFile file, InOrder.Step step) throws IOException, MisuseException {
        try {
            step.take();
        } catch (RuntimeException | StackOverflowError failure) {
            complain(List.of(fault(file, failure)));
        }
    }

    private List<ReadForm> forms(InputFile file, int code, List<Remark> remarks) {
        try (var content = file.open(standardInput)) {
            return DocumentReader.read(file.name(), content);
        } catch (UnreadableDocumentException none) {
            remarks.add(new Remark(located(none.words(), file), code));
        } catch (IOException failure) {
            var reason = Failures.reason(failure);
            remarks.add(Remark.of(
                    ExitCode.FOUND,
                    file.shown() + "：读不出来，" + reason.zh(),
                    file.shown() + ": cannot be read, " + reason.en()));
        }
        return List.of();
    }

    private void complain(List<Remark> remarks) throws IOException {
        for (var remark : remarks) {
            session.complain(remark.words(), remark.exitCode());
        }
    }

    private static Remark fault(InputFile file, Throwable failure) {
        var fault = Failures.unexpected(failure);
        return Remark.of(ExitCode.MISUSE, file.shown() + "：" + fault.zh(), file.shown() + ": " + fault.en());
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
}

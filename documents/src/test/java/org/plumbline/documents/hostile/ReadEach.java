package org.plumbline.documents.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** A program that reads every file named and prints a line for each: what was read, or the refusal in both languages, and the milliseconds. */
final class ReadEach {

    private ReadEach() {}

    public static void main(String[] files) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (var file : files) {
            long start = System.nanoTime();
            var outcome = outcome(Path.of(file));
            out.println(outcome + "\t" + (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static String outcome(Path file) throws IOException {
        var name = file.getFileName().toString();
        try (var stream = Files.newInputStream(file)) {
            var forms = DocumentReader.read(name, stream);
            int listed = forms.stream().mapToInt(form -> form.problems().size()).sum();
            return name + "\t" + forms.size() + " form, " + listed + " listed\t" + forms.size() + " form, " + listed
                    + " listed";
        } catch (UnreadableDocumentException refusal) {
            return name + "\t" + refusal.words().zh() + "\t" + refusal.words().en();
        } catch (RuntimeException | Error fault) {
            return name + "\t" + fault + "\t" + fault;
        }
    }
}

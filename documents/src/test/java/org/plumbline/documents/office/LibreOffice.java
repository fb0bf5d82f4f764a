package org.plumbline.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, as another program that opens and saves our files. Its settings are its own. */
final class LibreOffice {

    /** It drops what is named after the first 250 or so. */
    private static final int MOST = 200;

    private static final int MINUTES = 10;

    private final Path folder;

    /** @param folder for its settings and what it says */
    LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Opens the files of a folder and saves them in another format in another folder, many in one process. */
    void convert(Path from, String format, Path to) throws IOException, InterruptedException {
        var files = files(from);
        for (int at = 0; at < files.size(); at += MOST) {
            var command = new ArrayList<String>(List.of(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    format,
                    "--outdir",
                    to.toString()));
            files.subList(at, Math.min(at + MOST, files.size())).forEach(file -> command.add(file.toString()));
            run(command);
        }
        assertThat(files(to))
                .extracting(LibreOffice::name)
                .containsExactlyElementsOf(files.stream().map(LibreOffice::name).toList());
    }

    /** A file's name without its ending. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }

    /** The text of a PDF file as its pages draw it, a page each. */
    String[] pages(Path pdf) throws IOException, InterruptedException {
        var text = folder.resolve("text");
        run(List.of("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), text.toString()));
        return Files.readString(text).split("\f");
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var said = folder.resolve("said");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("%s ends within %d minutes", command.get(0), MINUTES)
                    .isTrue();
            assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** By name. */
    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

package org.plumbline.web.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link LoneServer} in a process group of its own, run by ourselves or, where we are root, by another account. */
final class ServerProcess implements AutoCloseable {
    private static final List<String> NEEDED = List.of(
            "org.postgresql.Driver",
            "org.apache.commons.compress.archivers.tar.TarArchiveInputStream",
            "org.apache.commons.io.IOUtils",
            "org.apache.commons.lang3.StringUtils",
            "org.tukaani.xz.XZInputStream");
    private static final Path CLASSES = copyClasses();

    private final Process process;
    private final BufferedReader output;

    private ServerProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(UTF_8);
    }

    static ServerProcess start(Account account, Path place) throws IOException {
        List<String> words = new ArrayList<>(account.acting());
        words.addAll(List.of(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", CLASSES + ":" + CLASSES + "/*"));
        words.addAll(List.of(LoneServer.class.getName(), place.toString()));
        return new ServerProcess(
                new ProcessBuilder(words).redirectErrorStream(true).start());
    }

    /** The next line that it says. */
    String line() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** Ends it without warning and returns its exit code. */
    int kill() throws InterruptedException {
        return process.destroyForcibly().waitFor();
    }

    /** Sends a signal to the process alone and returns its exit code. */
    int end(String signal) throws InterruptedException {
        return send(signal, "" + process.pid());
    }

    /** Sends a signal as a terminal does, to the whole process group, and returns the exit code. */
    int endGroup(String signal) throws InterruptedException {
        return send(signal, "-" + process.pid());
    }

    long pid() {
        return process.pid();
    }

    private int send(String signal, String target) throws InterruptedException {
        TestPlaces.run("sh", "-c", "kill -s " + signal + " -- " + target);
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }

    // Another account may enter neither our checkout nor our Maven repository.
    private static Path copyClasses() {
        try {
            Path folder = TestPlaces.missing();
            copyPackage(folder, LoneServer.class);
            copyPackage(folder, PostgresServer.class);
            for (String name : NEEDED) {
                copyJar(folder, location(Class.forName(name)));
            }
            copyJar(folder, ((JarURLConnection) Programs.archive().openConnection()).getJarFileURL());
            TestPlaces.run("chmod", "-R", "a+rX", folder.toString());
            return folder;
        } catch (IOException | ReflectiveOperationException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static void copyJar(Path folder, URL jar) throws IOException {
        Path path = Path.of(URI.create(jar.toString()));
        Files.copy(path, folder.resolve(path.getFileName()));
    }

    private static void copyPackage(Path folder, Class<?> member) throws IOException {
        String name = member.getPackageName().replace('.', '/');
        Files.createDirectories(folder.resolve(name));
        Path classes = Path.of(URI.create(location(member).toString())).resolve(name);
        TestPlaces.run("cp", "-r", classes + "/.", folder.resolve(name).toString());
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}

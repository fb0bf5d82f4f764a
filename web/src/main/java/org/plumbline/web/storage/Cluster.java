package org.plumbline.web.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.plumbline.web.storage.Command.Outcome;

/** The database files: made wholly or not at all, and given the role and the database that the application uses. */
record Cluster(Programs programs) {
    static final String NAME = "plumbline";

    private static final String PASSWORD_FILE = "database-password";
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String CREATE_ROLE = """
            create role plumbline login
            create database plumbline owner plumbline
            """;

    private static final String SET_PASSWORD = """
            alter role plumbline password '%s'
            """;

    static Path folder(DataDirectory data) {
        return data.path().resolve("cluster");
    }

    /** Refuses data that another major version has written or that is not all there, before anything is changed. */
    static void inspect(DataDirectory data) throws IOException {
        Path version = folder(data).resolve("PG_VERSION");
        boolean begun = Files.exists(folder(data)) || data.secret(PASSWORD_FILE).isPresent();
        if (begun && !Files.exists(version)) {
            throw Refusal.damaged(version);
        }
        if (begun && !Files.readString(version).strip().equals(Programs.MAJOR)) {
            throw Refusal.otherMajor(data.path(), Files.readString(version).strip(), Programs.MAJOR);
        }
    }

    /** Makes the database where there is none, and returns the password of its role. */
    String prepare() throws IOException {
        if (!Files.exists(folder(programs.data()))) {
            initialise();
        }
        return programs.data().secret(PASSWORD_FILE).orElseGet(this::setPassword);
    }

    private void initialise() throws IOException {
        DataDirectory data = programs.data();
        Path fresh = data.path().resolve("cluster.new");
        Tree.remove(fresh);
        String administrator = "administrator-password";
        data.keepSecret(administrator, password());
        try {
            require("initdb", initdb(fresh, data.path().resolve(administrator)));
        } finally {
            Files.delete(data.path().resolve(administrator));
        }
        require("create database", execute(fresh, CREATE_ROLE));
        Files.move(fresh, folder(data), ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(data.path(), READ)) {
            directory.force(true);
        }
    }

    // Nobody learns the administrator's password: what only that role may do is done on the stopped database.
    private Outcome initdb(Path folder, Path administrator) {
        return programs.run(
                LIMIT,
                "initdb",
                "--pgdata=" + folder,
                "--username=postgres",
                "--pwfile=" + administrator,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=zh-Hans-CN",
                "--text-search-config=simple",
                "--set=max_connections=50",
                "--set=shared_buffers=128MB",
                "--set=logging_collector=on",
                "--set=log_directory=../log",
                "--set=log_filename=postgresql-%d.log",
                "--set=log_rotation_age=1d",
                "--set=log_rotation_size=0",
                "--set=log_truncate_on_rotation=on");
    }

    private String setPassword() {
        String password = password();
        require("set password", execute(folder(programs.data()), SET_PASSWORD.formatted(password)));
        programs.data().keepSecret(PASSWORD_FILE, password);
        return password;
    }

    /** Executes statements, one a line, on a database that no server runs on. */
    private Outcome execute(Path folder, String statements) {
        return programs.feed(
                statements,
                LIMIT,
                "postgres",
                "--single",
                "-D",
                folder.toString(),
                "-c",
                "exit_on_error=on",
                "-c",
                "logging_collector=off",
                "postgres");
    }

    private void require(String step, Outcome outcome) {
        if (!outcome.succeeded()) {
            throw Refusal.failed(step, programs.data().path(), outcome.output());
        }
    }

    private static String password() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}

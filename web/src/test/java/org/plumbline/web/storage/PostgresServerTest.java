package org.plumbline.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresServerTest {
    private static final String SETTINGS = """
            select name || '=' || setting from pg_settings
             where name in ('fsync', 'full_page_writes', 'data_checksums', 'password_encryption', 'listen_addresses',
                            'server_encoding')
             order by name collate "C"
            """;

    private static final String BY_PINYIN =
            "select word from unnest(array['职业', '安置', '培训', '补贴']) as words (word) order by word";

    @Test
    void keepsWhatItPromises() throws Exception {
        Path place = TestPlaces.missing();
        String account = Account.forDatabase().name();
        try (var running = TestServer.on(place)) {
            assertThat(running.query(SETTINGS))
                    .containsExactly(
                            "data_checksums=on",
                            "fsync=on",
                            "full_page_writes=on",
                            "listen_addresses=127.0.0.1",
                            "password_encryption=scram-sha-256",
                            "server_encoding=UTF8");
            assertThat(running.query(BY_PINYIN)).containsExactly("安置", "补贴", "培训", "职业");
            assertThat(running.query("select rolsuper from pg_roles where rolname = current_user"))
                    .containsExactly("f");
            String socket =
                    Files.readAllLines(place.resolve("cluster/postmaster.pid")).get(4);
            assertThat(socket).isEmpty();
            assertThat(TestPlaces.servers(place))
                    .isNotEmpty()
                    .allMatch(process ->
                            process.info().user().map(account::equals).orElseGet(() -> !process.isAlive()));
        }
        assertThat(TestPlaces.servers(place)).isEmpty();
        assertThat(TestPlaces.state(place))
                .noneMatch(line -> line.contains(".new") || line.contains("administrator"))
                .anyMatch(line -> line.endsWith("/database-password rw------- " + account));
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (var running = TestServer.on(TestPlaces.used())) {
            for (String user : List.of("plumbline", "postgres")) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() ->
                                DriverManager.getConnection(running.server().jdbcUrl(), user, "guess"))
                        .withMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void keepsItsDataOverEveryStop() throws Exception {
        Path place = TestPlaces.used();
        for (int starts = 1; starts <= 3; starts++) {
            try (var running = TestServer.on(place)) {
                running.execute("create table if not exists kept (id int)");
                running.execute("insert into kept values (1)");

                assertThat(running.query("select id from kept")).hasSize(starts);
            }
        }
        assertThat(TestPlaces.log(place)).doesNotContain("not properly shut down");
    }

    @Test
    void takesAnotherPortWhereOneIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new ArrayDeque<>(List.of(taken.getLocalPort(), freePort()));
            try (var running = TestServer.on(TestPlaces.used(), ports::remove)) {
                assertThat(running.query("select 1")).containsExactly("1");
                assertThat(ports).isEmpty();
            }
        }
    }

    @Test
    void leavesDataOfAnotherMajorVersionUntouched() throws IOException {
        Path place = TestPlaces.used();
        Files.writeString(place.resolve("cluster/PG_VERSION"), "17\n");
        List<String> before = TestPlaces.state(place);

        assertThat(refusal(place).english())
                .contains("PostgreSQL 17", "PostgreSQL 18", "plumbline backup OUT", "plumbline restore IN");
        assertThat(TestPlaces.state(place)).isEqualTo(before);
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(strings = {"cluster/PG_VERSION", "cluster"})
    void refusesADatabaseThatIsNotAllThere(String missing) {
        Path place = TestPlaces.used();
        TestPlaces.run("rm", "-r", place.resolve(missing).toString());

        assertThat(refusal(place).english()).contains("incomplete", "PG_VERSION is missing", "plumbline restore IN");
    }

    @Test
    void bringsTheMajorVersionThatItNames() throws IOException {
        try (var data = DataDirectory.open(TestPlaces.used(), DataDirectory.Kind.PLAIN)) {
            String version = Programs.unpack(data)
                    .run(Duration.ofSeconds(10), "postgres", "--version")
                    .output();

            assertThat(version).startsWith("postgres (PostgreSQL) " + Programs.MAJOR + ".");
        }
    }

    @Test
    void beginsAgainWhereTheFirstStartWasInterrupted() throws Exception {
        Path place = TestPlaces.used();
        Files.move(place.resolve("cluster"), place.resolve("cluster.new"));
        Files.delete(place.resolve("cluster.new/PG_VERSION"));
        Files.delete(place.resolve("database-password"));
        Files.createDirectories(place.resolve("postgresql-new/bin"));
        Files.writeString(place.resolve("administrator-password.new"), "half");

        try (var running = TestServer.on(place)) {
            assertThat(running.query("select 1")).containsExactly("1");
        }
        assertThat(place.toFile().list()).noneMatch(name -> name.contains("new") || name.contains("administrator"));
    }

    @Test
    void setsANewPasswordWhereTheFileIsLost() throws Exception {
        Path place = TestPlaces.used();
        String lost = Files.readString(place.resolve("database-password"));
        Files.delete(place.resolve("database-password"));

        try (var running = TestServer.on(place)) {
            assertThat(running.server().password()).isNotEqualTo(lost);
            assertThat(running.query("select 1")).containsExactly("1");
        }
    }

    @Test
    void endsSessionsInTheMiddleOfTheirWork() throws Exception {
        try (var running = TestServer.on(TestPlaces.used());
                var connection = running.connect();
                var statement = connection.createStatement()) {
            String backend = TestServer.backend(statement);
            var asleep = CompletableFuture.supplyAsync(() -> troubleOf(statement, "select pg_sleep(600)"));
            String isAsleep = "select 1 from pg_stat_activity where wait_event = 'PgSleep' and pid = " + backend;
            assertThat(Wait.until(() -> has(running, isAsleep), Duration.ofSeconds(10)))
                    .isTrue();

            running.stop();

            assertThat(asleep.get()).contains("terminating connection");
        }
    }

    @Test
    void saysWhyItDoesNotStartAndLeavesNothingRunning() throws IOException {
        Path place = TestPlaces.used();
        Path settings = place.resolve("cluster/postgresql.conf");
        Files.writeString(settings, "shared_preload_libraries = 'lost'\n", StandardOpenOption.APPEND);

        StorageException refused = refusal(place);

        assertThat(refused.english()).contains(place.toString(), "“start”", "could not access file \"lost\"");
        assertThat(refused.detail()).contains("FATAL");
        assertThat(TestPlaces.servers(place)).isEmpty();
    }

    private static StorageException refusal(Path place) {
        return assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> TestServer.on(place))
                .actual();
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static boolean has(TestServer running, String sql) {
        try {
            return !running.query(sql).isEmpty();
        } catch (SQLException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static String troubleOf(Statement statement, String sql) {
        try {
            return "none: " + statement.execute(sql);
        } catch (SQLException trouble) {
            return String.valueOf(trouble.getMessage());
        }
    }
}

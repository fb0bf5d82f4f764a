package org.plumbline.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ends that a process comes to; as root also with the process run by an ordinary user. */
class ServerProcessTest {
    private static final Account OURSELVES = new Account("ourselves", 0, 0, List.of());

    static Stream<Named<Account>> accounts() {
        return Stream.of(OURSELVES, ordinary())
                .limit(Account.isRoot() ? 2 : 1)
                .map(each -> Named.of(each.name(), each));
    }

    private static Account ordinary() {
        int user = Integer.parseInt(TestPlaces.run("id", "-u", "nobody").strip());
        int group = Integer.parseInt(TestPlaces.run("id", "-g", "nobody").strip());
        List<String> acting = List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups");
        return new Account("an ordinary user", user, group, acting);
    }

    @ParameterizedTest(name = "as {0}")
    @MethodSource("accounts")
    void startsForTheFirstTime(Account account) throws Exception {
        Path home = TestPlaces.empty();
        handOver(home, account);
        Path place = home.resolve("share/data of ours");
        try (var server = ServerProcess.start(account, place)) {
            assertThat(server.line()).isEqualTo("ready with 1");
            assertThat(TestPlaces.servers(place))
                    .allMatch(process -> process.info().user().orElse("").equals(TestPlaces.owner(place)));
            server.end("TERM");
        }
    }

    @ParameterizedTest(name = "as {0}")
    @MethodSource("accounts")
    void losesNothingWhenItIsKilled(Account account) throws Exception {
        Path place = used(account);
        for (int rows = 1; rows <= 2; rows++) {
            try (var server = ServerProcess.start(account, place)) {
                assertThat(server.line()).isEqualTo("ready with " + rows);

                assertThat(server.kill()).isEqualTo(128 + 9);

                assertThat(TestPlaces.servers(place)).isNotEmpty();
            }
        }
        try (var server = ServerProcess.start(account, place)) {
            assertThat(server.line()).isEqualTo("ready with 3");
            server.end("TERM");
        }
    }

    @ParameterizedTest(name = "as {0}")
    @MethodSource("accounts")
    void takesItsServerAlongWhenItIsTerminated(Account account) throws Exception {
        Path place = used(account);
        try (var server = ServerProcess.start(account, place)) {
            assertThat(server.line()).isEqualTo("ready with 1");

            assertThat(server.end("TERM")).isEqualTo(128 + 15);

            assertThat(server.line()).isEqualTo("closing with 1");
        }
        assertCleanStop(place);
    }

    @ParameterizedTest(name = "as {0}")
    @MethodSource("accounts")
    void takesItsServerAlongWhenTheTerminalInterruptsIt(Account account) throws Exception {
        Path place = used(account);
        try (var server = ServerProcess.start(account, place)) {
            assertThat(server.line()).isEqualTo("ready with 1");

            assertThat(server.endGroup("INT")).isEqualTo(128 + 2);

            assertThat(server.line()).isEqualTo("closing with 1");
        }
        assertCleanStop(place);
    }

    @ParameterizedTest(name = "as {0}")
    @MethodSource("accounts")
    void leavesTheDirectoryToTheOneWhoCameFirst(Account account) throws Exception {
        Path place = used(account);
        try (var first = ServerProcess.start(account, place)) {
            assertThat(first.line()).isEqualTo("ready with 1");
            try (var second = ServerProcess.start(account, place)) {
                assertThat(second.line())
                        .startsWith("refused: ")
                        .contains(place.toString(), "pid " + first.pid(), "http://127.0.0.1:8080");
            }
            assertThat(first.end("TERM")).isEqualTo(128 + 15);
        }
    }

    @ParameterizedTest(name = "as {0}")
    @MethodSource("accounts")
    void startsAfterAFirstStartWasKilled(Account account) throws Exception {
        Path place = used(account);
        TestPlaces.forgetDatabase(place);
        try (var killed = ServerProcess.start(account, place)) {
            Wait.until(() -> Files.exists(place.resolve("cluster.new/base")), Duration.ofSeconds(30));
            killed.kill();
        }
        try (var server = ServerProcess.start(account, place)) {
            assertThat(server.line()).isEqualTo("ready with 1");
            server.end("TERM");
        }
        assertThat(place.resolve("cluster.new")).doesNotExist();
    }

    @Test
    void saysWhereItMayNotWrite() throws Exception {
        Path closed = TestPlaces.empty();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Path place = closed.resolve("data");
        try (var server = ServerProcess.start(Account.isRoot() ? ordinary() : OURSELVES, place)) {
            assertThat(server.line()).startsWith("refused: No permission to read or write " + place);
        }
    }

    @Test
    void isKeptOutAlsoAfterASecondAttemptOfOurOwn() throws Exception {
        Path place = TestPlaces.used();
        try (var ours = TestServer.on(place)) {
            assertThatExceptionOfType(StorageException.class).isThrownBy(() -> TestServer.on(place));
            try (var other = ServerProcess.start(OURSELVES, place)) {
                assertThat(other.line())
                        .contains("in use", "pid " + ProcessHandle.current().pid());
            }
            assertThat(ours.query("select 1")).containsExactly("1");
        }
    }

    private static void assertCleanStop(Path place) throws Exception {
        assertThat(TestPlaces.servers(place)).isEmpty();
        assertThat(place.resolve("cluster/postmaster.pid")).doesNotExist();
        assertThat(TestPlaces.log(place)).contains("database system is shut down");
    }

    private static Path used(Account account) {
        Path place = TestPlaces.used();
        handOver(place, account);
        return place;
    }

    private static void handOver(Path path, Account account) {
        if (!account.acting().isEmpty()) {
            TestPlaces.run("chown", "-R", account.user() + ":" + account.group(), path.toString());
        }
    }
}

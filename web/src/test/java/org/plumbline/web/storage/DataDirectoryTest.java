package org.plumbline.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.web.storage.DataDirectory.Kind.PLAIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.web.storage.DataDirectory.Kind;

class DataDirectoryTest {
    @ParameterizedTest(name = "{0}, root {1}, XDG_DATA_HOME {2}: {3}")
    @CsvSource(textBlock = """
            PLAIN, true,  /ignored, /var/lib/plumbline
            DEMO,  true,  '',       /var/lib/plumbline-demo
            PLAIN, false, '',       /home/wang/.local/share/plumbline
            PLAIN, false, /data,    /data/plumbline
            DEMO,  false, /data,    /data/plumbline-demo
            PLAIN, false, relative, /home/wang/.local/share/plumbline
            """)
    void standsWhereTheSystemKeepsSuchData(Kind kind, boolean root, String share, Path expected) {
        Path usual = DataDirectory.usual(kind, root, Path.of("/home/wang"), Map.of("XDG_DATA_HOME", share));

        assertThat(usual).isEqualTo(expected);
    }

    @Test
    void isClosedToAllButItsAccount() throws IOException {
        Path deep = TestPlaces.missing().resolve("deeper");

        try (var data = DataDirectory.open(deep, PLAIN)) {
            data.keepSecret("word", "准绳");

            assertThat(data.path()).isEqualTo(deep);
            assertThat(data.secret("word")).contains("准绳");
            assertThat(data.secret("no-such-word")).isEmpty();
            String owner = " " + Account.forDatabase().name();
            assertThat(TestPlaces.state(deep))
                    .containsExactly(
                            deep + " rwx------" + owner,
                            deep.resolve("lock") + " rw-------" + owner,
                            deep.resolve("plumbline-kind") + " rw-------" + owner,
                            deep.resolve("word") + " rw-------" + owner);
        }
    }

    @Test
    void tightensAnEmptyDirectoryThatItsAccountOwns() throws IOException {
        Path empty = TestPlaces.empty();
        Account.forDatabase().own(empty);
        Files.createDirectory(empty.resolve("lost+found"));

        DataDirectory.open(empty, PLAIN).close();

        assertThat(TestPlaces.state(empty)).first().asString().contains("rwx------");
    }

    @Test
    void hasOneHolderAtATime() {
        Path place = TestPlaces.missing();
        try (var first = DataDirectory.open(place, PLAIN)) {
            assertThat(refusal(() -> DataDirectory.open(place, PLAIN)))
                    .contains(
                            place.toString(),
                            "in use",
                            "pid " + ProcessHandle.current().pid());

            first.announce("http://127.0.0.1:8080");

            assertThat(refusal(() -> DataDirectory.open(place, PLAIN))).contains("http://127.0.0.1:8080");
        }
        DataDirectory.open(place, PLAIN).close();
    }

    @ParameterizedTest(name = "made as {0}")
    @CsvSource({"PLAIN, DEMO, holds real data", "DEMO, PLAIN, holds demonstration data"})
    void neverServesTheOtherKind(Kind made, Kind asked, String why) {
        Path place = TestPlaces.missing();
        DataDirectory.open(place, made).close();

        assertThat(refusal(() -> DataDirectory.open(place, asked))).contains(place.toString(), why);
        DataDirectory.open(place, made).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "DEMO"})
    void leavesADirectoryAloneThatItDidNotMake(Kind kind) throws IOException {
        Path foreign = TestPlaces.empty();
        Files.writeString(foreign.resolve("thesis.txt"), "dear to someone");
        List<String> before = TestPlaces.state(foreign);

        assertThat(refusal(() -> DataDirectory.open(foreign, kind))).contains(foreign.toString(), "not made by");
        assertThat(TestPlaces.state(foreign)).isEqualTo(before);
    }

    @Test
    void goesOnWhereAnEarlierClaimWasInterrupted() throws IOException {
        Path place = TestPlaces.empty();
        Account.forDatabase().own(place);
        Files.writeString(place.resolve("lock"), "");
        Files.writeString(place.resolve("plumbline-kind.new"), "PL");

        DataDirectory.open(place, PLAIN).close();

        assertThat(place.resolve("plumbline-kind")).hasContent("PLAIN");
    }

    @Test
    void refusesADirectoryOfSomeoneElse() throws IOException {
        Path foreign = Account.isRoot() ? TestPlaces.empty() : Path.of("/root");

        assertThat(refusal(() -> DataDirectory.open(foreign, PLAIN)))
                .contains(foreign.toString(), "belongs to account root", "--data");
    }

    @Test
    void refusesAPlaceOutOfReach() throws IOException {
        Path closed = TestPlaces.empty();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Path within = closed.resolve("data");

        assertThat(refusal(() -> DataDirectory.open(within, PLAIN)))
                .contains(
                        within.toString(),
                        "cannot enter " + closed,
                        Account.forDatabase().name());
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(closed).isEmptyDirectory();
    }

    @Test
    void refusesAFileAndAPathThatThePostgresStarterCannotPass() throws IOException {
        Path file = Files.createFile(TestPlaces.missing());

        assertThat(refusal(() -> DataDirectory.open(file, PLAIN))).contains(file.toString(), "not a directory");
        assertThat(refusal(() -> DataDirectory.open(Path.of("/tmp/a$(reboot)"), PLAIN)))
                .contains("quote, $");
    }

    private static String refusal(ThrowingCallable attempt) {
        var refused = assertThatExceptionOfType(StorageException.class)
                .isThrownBy(attempt)
                .actual();
        assertThat(refused.chinese()).isNotBlank().doesNotContain("\n");
        assertThat(refused.english()).doesNotContain("\n");
        return refused.english();
    }
}

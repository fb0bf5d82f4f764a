package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.web.storage.DataDirectory;
import org.plumbline.web.storage.DataDirectory.Kind;

/** What can keep it from starting: one line in both languages, an exit code, no stack trace, nothing left behind. */
class MainTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore", "doctor"})
    void saysWhatIsNotBuiltYet(String command) {
        assertThat(run(command, "anything")).isEqualTo(2);
        assertThat(said()).contains(command).contains("还没有做好").contains("not built yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fly", "--demo"})
    void saysHowItIsUsed(String command) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(said()).contains("用法").contains("Usage: serve");
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        var data = TestDirectories.missing();
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());

            assertThat(run("serve", "--port", port, "--data", data.toString())).isEqualTo(1);
            assertThat(said()).contains(port).contains("--port");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswer() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertThat(run("serve", "--port", "0", "--database-url", "postgresql://a:b@127.0.0.1:" + port + "/forms"))
                .isEqualTo(1);
        assertThat(said()).contains("--database-url").contains("refused");
    }

    @Test
    void theDemonstrationRefusesADirectoryThatItDidNotMake() throws IOException {
        var data = Files.createDirectories(TestDirectories.missing());
        Files.writeString(data.resolve("letter.txt"), "someone's");

        assertThat(run("serve", "--demo", "--port", "0", "--data", data.toString()))
                .isEqualTo(1);
        assertThat(said()).contains(data.toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void demonstrationAndRealDataNeverShareADirectory(boolean demo) {
        var data = TestDirectories.missing();
        DataDirectory.open(data, demo ? Kind.PLAIN : Kind.DEMO).close();

        int code = demo
                ? run("serve", "--demo", "--port", "0", "--data", data.toString())
                : run("serve", "--port", "0", "--data", data.toString());

        assertThat(code).isEqualTo(1);
        assertThat(said()).contains("--demo");
    }

    private int run(String... arguments) {
        var nothing = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        var words = List.of(arguments).stream().filter(word -> !word.isEmpty()).toList();
        return Main.run(words, nothing, new PrintStream(err, true, UTF_8));
    }

    /** All that was said, which is one line. */
    private String said() {
        var said = err.toString(UTF_8);
        assertThat(said.lines()).hasSize(1);
        return said;
    }
}

package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.web.storage.DataDirectory;
import org.plumbline.web.storage.DataDirectory.Kind;
import org.plumbline.web.storage.PostgresServer;

class PlainServeTest {

    @Test
    void withoutTheDemonstrationItStartsEmptyAndSaysSo() {
        var said = new ByteArrayOutputStream();
        var options = ServeOptions.parse(
                List.of("--port", "0", "--data", TestDirectories.missing().toString()));

        try (var serving = Serving.start(options)) {
            new Announcement(new PrintStream(said, true, UTF_8)).print(serving);
            var page = new Visitor(serving.url().replaceFirst("/$", "")).get("/login");

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("演示");
        }
        assertThat(said.toString(UTF_8)).contains("还没有账户").contains("comes with a later version");
    }

    @Test
    void aDatabaseThatIsNamedIsUsedInsteadOfADirectory() {
        try (var data = DataDirectory.open(TestDirectories.missing(), Kind.PLAIN);
                var server = PostgresServer.start(data)) {
            var url = server.jdbcUrl()
                    .replace("jdbc:postgresql://", "postgresql://%s:%s@")
                    .formatted(server.user(), server.password());

            try (var serving = Serving.start(ServeOptions.parse(List.of("--port", "0", "--database-url", url)))) {
                assertThat(serving.hasAccounts()).isFalse();
            }
        }
    }
}

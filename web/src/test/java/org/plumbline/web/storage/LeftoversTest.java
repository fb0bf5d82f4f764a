package org.plumbline.web.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftoversTest {
    @Test
    void sparesAProcessThatHasTheNumberOfADeadServer() throws Exception {
        Path place = TestPlaces.used();
        Account account = Account.forDatabase();
        List<String> words = new ArrayList<>(account.acting());
        words.addAll(List.of("sleep", "600"));
        Process foreign = new ProcessBuilder(words).start();
        Path cluster = place.resolve("cluster");
        Path claim = cluster.resolve("postmaster.pid");
        Files.writeString(claim, "%d\n%s\n1\n5432\n\n127.0.0.1\n".formatted(foreign.pid(), cluster));
        account.own(claim);

        try (var running = TestServer.on(place)) {
            assertThat(running.query("select 1")).containsExactly("1");
        }
        assertThat(foreign.isAlive()).isTrue();
        foreign.destroy();
    }

    @Test
    void recoversFromACrashWhileAProcessOfTheDeadServerHangs() throws Exception {
        Path place = TestPlaces.used();
        try (var crashed = TestServer.on(place);
                var connection = crashed.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id int)");
            TestPlaces.run("kill", "-STOP", TestServer.backend(statement));
            TestPlaces.run(
                    "kill",
                    "-KILL",
                    Files.readAllLines(place.resolve("cluster/postmaster.pid")).get(0));
            PostgresServer.start(crashed.data()).close();
        }
        try (var running = TestServer.on(place)) {
            assertThat(running.query("select count(*) from kept")).containsExactly("0");
        }
        assertThat(TestPlaces.log(place)).contains("not properly shut down");
    }
}

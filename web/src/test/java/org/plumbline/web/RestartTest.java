package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The program as started from a terminal: what it says, and what is left after it is killed. */
class RestartTest {

    private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final Pattern SIGN_IN = Pattern.compile("\\s+(clerk1)\\s+(\\S+)\\s+演示单位甲");

    private final Path data = TestDirectories.missing();

    private record Run(Process process, List<String> said) implements AutoCloseable {

        String found(Pattern pattern, int group) {
            var found = pattern.matcher(String.join("\n", said));
            assertThat(found.find()).as(pattern.pattern()).isTrue();
            return found.group(group);
        }

        Visitor signedIn() {
            var visitor = new Visitor(found(URL, 0));
            visitor.signIn(found(SIGN_IN, 1), found(SIGN_IN, 2));
            return visitor;
        }

        @Override
        public void close() throws IOException {
            process.destroyForcibly().onExit().join();
        }
    }

    @Test
    void whatWasSavedOutlivesAKillAndTheSignInsStay() throws Exception {
        String password;
        String form;
        long upload;
        try (var first = serve()) {
            password = first.found(SIGN_IN, 2);
            var clerk = first.signedIn();
            form = clerk.get("/forms").body().replaceAll("(?s).*href=\"(/forms/\\d+)\".*", "$1");
            long id = Long.parseLong(form.replaceAll("\\D", ""));
            assertThat(clerk.edit(id, "indicators[4].actual", "0.50(%)", "0.60(%)")
                            .status())
                    .isEqualTo(302);
            upload = TestApplication.newUpload(
                    clerk, List.of(Map.entry("form.tsv", TestApplication.sample("sme-development.tsv"))));
        }

        try (var second = serve()) {
            assertThat(second.found(SIGN_IN, 2)).isEqualTo(password);
            var clerk = second.signedIn();
            assertThat(clerk.get(form).element("indicators-4-score-earned")).isEqualTo("应得 4.28");
            assertThat(clerk.get("/forms").body()).contains("共 1 份");
            assertThat(clerk.get("/uploads/" + upload).body()).contains("还没有保存").contains("促进中小企业发展");
            assertThat(second.said()).noneMatch(line -> line.contains("WARN") || line.contains("INFO"));

            second.process().destroy();
            assertThat(second.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(ProcessHandle.allProcesses()
                        .filter(process -> process.info().command().orElse("").startsWith(data.toString())))
                .isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("demo-sign-ins"))))
                .isEqualTo("rw-------");
    }

    private Run serve() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.plumbline.web.Main",
                "serve",
                "--demo",
                "--port",
                "0",
                "--data",
                data.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.redirectErrorStream(true).start();
        var said = new ArrayList<String>();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.contains("Ctrl-C")) {
                return new Run(process, said);
            }
        }
        throw new AssertionError(String.join("\n", said));
    }
}

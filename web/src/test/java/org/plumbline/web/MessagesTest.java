package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word on a page comes from the messages, in both languages. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][A-Za-z.0-9]*)");
    private static final Pattern TEXT = Pattern.compile(">([^<]*[\\p{L}][^<]*)<");
    private static final Pattern SAID = Pattern.compile("\\s(?:title|aria-label|placeholder|alt)=\"[^\"]*\\p{L}");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("messages_zh_CN.properties")).isEqualTo(keys("messages_en.properties"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyThatAPageNamesExists(Path template) throws IOException {
        var keys = keys("messages_zh_CN.properties");

        assertThat(KEY.matcher(Files.readString(template)).results().map(found -> found.group(1)))
                .allMatch(keys::contains);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noPageHasWordsOfItsOwn(Path template) throws IOException {
        var page = Files.readString(template);

        assertThat(TEXT.matcher(page).results().map(found -> found.group(1).strip()))
                .isEmpty();
        assertThat(SAID.matcher(page).results().map(found -> found.group())).isEmpty();
    }

    @Test
    void noKeyIsLeftOver() throws IOException {
        var pages = new StringBuilder();
        for (var template : templates().toList()) {
            pages.append(Files.readString(template));
        }

        assertThat(keys("messages_en.properties"))
                .allMatch(key -> pages.indexOf("#{" + key) >= 0 || key.matches("error\\.\\d{3}(\\.what)?"));
    }

    private static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    private static Set<String> keys(String bundle) throws IOException {
        var messages = new Properties();
        try (var file = Files.newBufferedReader(RESOURCES.resolve(bundle), UTF_8)) {
            messages.load(file);
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }
}

package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples on the pages of {@code docs/checks} are the tests of the checks, and the pages say what the checks do. */
class ExamplesTest {

    private static final Path PAGES = Path.of("../docs/checks");

    static Stream<Arguments> examples() {
        return Checks.ALL.stream()
                .flatMap(check -> Example.of(check.id()).stream()
                        .map(example -> Arguments.of(check.id(), example.changes(), example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void leadsToExactlyTheseFindings(String check, String changes, Example example) {
        var examination = example.examination();

        assertThat(Findings.of(examination)).containsExactlyInAnyOrderElementsOf(Cases.parts(example.findings()));
        assertThat(examination.findings()).allSatisfy(Cases::saysWhatItFoundAndExpected);
        assertThat(examination.findings().stream().map(Finding::check).filter(check::equals))
                .as("the example %s %s", example.fails() ? "fails" : "passes", check)
                .hasSizeGreaterThanOrEqualTo(example.fails() ? 1 : 0)
                .hasSizeLessThanOrEqualTo(example.fails() ? Integer.MAX_VALUE : 0);
    }

    static Stream<Check> checks() {
        return Checks.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void everyCheckHasAnExampleThatFailsAndOneThatPasses(Check check) {
        assertThat(Example.of(check.id()).stream().map(Example::fails)).contains(true, false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void itsPageIsUpToDate(Check check) throws IOException {
        assertPage(check.id() + ".md", new CheckPage(check).text());
    }

    @Test
    void theIndexIsUpToDate() throws IOException {
        assertPage("README.md", CheckPage.index());
    }

    /** With {@code -Dwrite.pages=true} the page is written instead. */
    private static void assertPage(String name, String text) throws IOException {
        var page = PAGES.resolve(name);
        if (Boolean.getBoolean("write.pages")) {
            Files.createDirectories(PAGES);
            Files.writeString(page, text);
        }
        assertThat(page).hasContent(text);
    }
}

package org.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in both languages, wide and narrow: usable by all, within its width, and photographed. */
class AccessibilityTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final long FORM = TestApplication.newForm(TestApplication.FIRST);
    private static final long OTHER =
            TestApplication.newForm(TestApplication.FIRST, TestApplication.sample("sme-development.tsv"));

    private static final long UPLOAD = Damaged.upload(TestApplication.FIRST);
    private static final long CONFIRMED = Damaged.confirmed(TestApplication.FIRST);

    private record Sight(String name, String path) {}

    private static final List<Sight> SIGHTS = List.of(
            new Sight("forms", "/forms"),
            new Sight("form", "/forms/" + FORM),
            new Sight("form-cell", "/forms/" + FORM + "?cell=indicators%5B4%5D.score"),
            new Sight("form-second", "/forms/" + OTHER + "?cell=indicators%5B5%5D.score"),
            new Sight("preview", "/uploads/" + UPLOAD),
            new Sight("uploaded", "/uploads/" + CONFIRMED),
            new Sight("upload", "/forms/upload"),
            new Sight("missing", "/forms/0"));

    @ParameterizedTest(name = "at {0} pixels in {1}")
    @MethodSource("looks")
    void everyPageIsUsableByAll(int width, String language) {
        try (var window = Browser.window(width, 900, true)) {
            window.open("/login?lang=" + language);
            look(window, new Sight("login", "/login"), width, language);
            window.open("/login?lang=zh");
            window.signIn(TestApplication.FIRST);
            window.open("/forms?lang=" + language);
            SIGHTS.forEach(sight -> look(window, sight, width, language));
            window.complaints().removeIf(complaint -> complaint.contains("404") && complaint.contains("/forms/0"));
        }
    }

    private static void look(Browser.Window window, Sight sight, int width, String language) {
        window.open(sight.path());
        var page = window.page();
        page.waitForLoadState();
        var name = sight.name() + "-" + width + (language.equals("zh") ? "" : "-" + language) + ".png";
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name)));

        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                                .map(AccessibilityTest::described))
                .as(name)
                .isEmpty();
        assertThat(widthOf(page)).as(name + " scrolls sideways").isLessThanOrEqualTo(width);
        window.complaints()
                .removeIf(complaint -> complaint.contains("404") && sight.name().equals("missing"));
    }

    private static int widthOf(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }

    private static String described(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static Stream<Arguments> looks() {
        return Stream.of(1440, 390).flatMap(width -> Stream.of("zh", "en").map(each -> Arguments.of(width, each)));
    }
}

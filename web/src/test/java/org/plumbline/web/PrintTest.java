package org.plumbline.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on paper: the sheet alone, on one page. */
class PrintTest {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @ParameterizedTest
    @ValueSource(strings = {"key-enterprises-2023.tsv", "sme-development.tsv"})
    void theSheetAloneOnOnePage(String sample) {
        long id = TestApplication.newForm(TestApplication.FIRST, TestApplication.sample(sample));
        try (var window = Browser.window(1123, 794, true).signIn(TestApplication.FIRST)) {
            window.open("/forms/" + id);
            var page = window.page();
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            page.screenshot(new ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "print-" + sample.replace(".tsv", ".png"))));

            assertThat(page.locator("#sheet").isVisible()).isTrue();
            for (var other : new String[] {"header.top", "#rail", "footer.bar", ".earned >> nth=0", ".mark >> nth=0"}) {
                assertThat(page.locator(other).isVisible()).as(other).isFalse();
            }
            var pdf = new String(page.pdf(new PdfOptions().setPreferCSSPageSize(true)), ISO_8859_1);
            assertThat(PAGE.matcher(pdf).results()).hasSize(1);
        }
    }
}

package org.plumbline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From signing in to a saved value and a downloaded file, as a clerk goes it. */
class WholeWayTest {

    private static final String ACTUAL = "#indicators-4-actual-value";
    private static final String EARNED = "#indicators-4-score-earned";

    @Test
    void fromTheListToAValueThatScoresAnewWithoutReload() throws IOException {
        long id = TestApplication.newForm(TestApplication.FIRST);
        try (var window = Browser.window().signIn(TestApplication.FIRST)) {
            var page = window.page();
            page.locator("a[href='/forms/" + id + "']").click();
            assertThat(page.locator("#indicators-4-score-value")).hasValue("3.50");
            assertThat(page.locator(EARNED)).hasText("应得 3.57");
            assertThat(page.locator("#score")).containsText("98.22");
            page.evaluate("window.stillHere = true");

            page.locator(ACTUAL).fill("0.60(%)");
            page.keyboard().press("Tab");

            assertThat(page.locator(EARNED)).hasText("应得 4.28");
            assertThat(page.locator("#score")).containsText("98.93");
            assertThat(page.locator("#indicators-4-actual-state")).containsText("已保存");
            assertThat(page.locator("#status")).containsText("第 2 版");
            Assertions.assertThat(page.evaluate("window.stillHere")).isEqualTo(true);

            page.locator(ACTUAL).focus();
            assertThat(page.locator("#line")).containsText("0.60(%) ← 0.50(%)");
            assertThat(page.locator("#line")).containsText("填报人甲");
            assertThat(page.locator("#line")).containsText("0.60 ÷ 0.70");

            Download download = page.waitForDownload(
                    () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("TSV"))
                            .click());
            Assertions.assertThat(download.suggestedFilename()).isEqualTo("重点中小企业工作.tsv");
            Assertions.assertThat(Files.readString(download.path())).contains("0.60(%)");
        }
    }

    @Test
    void savingAValueWithEnterKeepsTheFocus() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        try (var window = Browser.window().signIn(TestApplication.FIRST)) {
            var page = window.page();
            window.open("/forms/" + id);
            page.locator(ACTUAL).fill("0.70(%)");
            page.keyboard().press("Enter");

            assertThat(page.locator(EARNED)).hasText("应得 5.00");
            assertThat(page.locator(ACTUAL)).isFocused();
            assertThat(page.locator("#line")).containsText("0.70(%) ← 0.50(%)");
        }
    }

    @Test
    void aValueTypedBeforeTheScriptHasArrivedIsSavedWhenItDoes() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        try (var window = Browser.window().signIn(TestApplication.FIRST)) {
            var page = window.page();
            var held = new CompletableFuture<Route>();
            page.route("**/htmx.min.js", held::complete);
            page.navigate(
                    TestApplication.url() + "/forms/" + id,
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.locator(ACTUAL).fill("0.60(%)");
            page.keyboard().press("Tab");
            page.waitForCondition(held::isDone);

            held.join().resume();

            assertThat(page.locator(EARNED)).hasText("应得 4.28");
        }
    }

    @Test
    void aFindingLeadsToItsCellAndBack() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        try (var window = Browser.window().signIn(TestApplication.FIRST)) {
            var page = window.page();
            window.open("/forms/" + id);
            var finding = page.locator("#findings li").filter(new Locator.FilterOptions().setHasText("S03"));

            finding.getByRole(AriaRole.LINK).click();
            assertThat(page).hasURL(Pattern.compile(".*#indicators-4-score"));

            page.locator("#indicators-4-score-marks a").click();
            assertThat(page).hasURL(Pattern.compile(".*#finding-\\d+"));
        }
    }

    @Test
    void theSameWayWithoutScript() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        try (var window = Browser.withoutScript().signIn(TestApplication.FIRST)) {
            var page = window.page();
            window.open("/forms/" + id);
            page.locator(EARNED).click();
            page.waitForURL("**#line");
            assertThat(page.locator("#line")).containsText("0.50 ÷ 0.70");

            page.locator(ACTUAL).fill("0.60(%)");
            page.locator("#indicators-4-actual .save").click();

            assertThat(page.locator(EARNED)).hasText("应得 4.28");
            assertThat(page.locator("#indicators-4-actual-state")).containsText("已保存");
            assertThat(page.locator("#line")).containsText("0.60(%) ← 0.50(%)");
        }
    }

    @Test
    void aLostConnectionIsSaidAtTheCellAndLosesNothing() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        try (var window = Browser.window().signIn(TestApplication.FIRST)) {
            var page = window.page();
            window.open("/forms/" + id);
            window.context().setOffline(true);
            page.locator(ACTUAL).fill("0.60(%)");
            page.keyboard().press("Enter");
            assertThat(page.locator("#indicators-4-actual-state")).containsText("没有保存");
            assertThat(page.locator(ACTUAL)).hasValue("0.60(%)");

            window.context().setOffline(false);
            page.keyboard().press("Enter");
            assertThat(page.locator(EARNED)).hasText("应得 4.28");
            assertThat(page.locator("#indicators-4-actual-state")).not().containsText("没有保存");
            window.complaints()
                    .removeIf(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED")
                            || complaint.contains("htmx:sendError")
                            || complaint.contains("htmx:afterRequest"));
        }
    }
}

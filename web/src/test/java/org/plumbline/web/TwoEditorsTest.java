package org.plumbline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two people in the same form: only the same cell can conflict, and then nothing is lost. */
class TwoEditorsTest {

    @Test
    void theSameCellShowsBothValuesAndLetsTheSecondChoose() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        try (var one = Browser.window().signIn(TestApplication.FIRST);
                var two = Browser.window().signIn(TestApplication.FIRST)) {
            one.open("/forms/" + id);
            two.open("/forms/" + id);
            save(one, "0.60(%)");
            assertThat(one.page().locator("#status")).containsText("第 2 版");

            save(two, "0.65(%)");

            var state = two.page().locator("#indicators-4-actual-state");
            assertThat(state).containsText("0.60(%)");
            assertThat(state).containsText("0.65(%)");
            assertThat(two.page().locator("#indicators-4-actual-value")).hasValue("0.65(%)");

            two.page().waitForResponse("**/cells", () -> two.page().keyboard().press("Enter"));
            assertThat(state).containsText("0.60(%)");
            assertThat(two.page().locator("#status")).containsText("第 2 版");

            state.getByRole(AriaRole.BUTTON).click();
            assertThat(two.page().locator("#status")).containsText("第 3 版");
            assertThat(two.page().locator("#line")).containsText("0.65(%) ← 0.60(%)");
        }
    }

    @Test
    void theSameCellWithoutScript() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        try (var one = Browser.withoutScript().signIn(TestApplication.FIRST);
                var two = Browser.withoutScript().signIn(TestApplication.FIRST)) {
            one.open("/forms/" + id);
            two.open("/forms/" + id);
            save(one, "0.60(%)");
            save(two, "0.65(%)");

            var state = two.page().locator("#indicators-4-actual-state");
            assertThat(state).containsText("0.60(%)");
            assertThat(two.page().locator("#indicators-4-actual-value")).hasValue("0.65(%)");
            state.getByRole(AriaRole.LINK).click();
            assertThat(two.page().locator("#indicators-4-actual-value")).hasValue("0.60(%)");
        }
    }

    @Test
    void differentCellsDoNotConflict() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        try (var one = Browser.window().signIn(TestApplication.FIRST);
                var two = Browser.window().signIn(TestApplication.FIRST)) {
            one.open("/forms/" + id);
            two.open("/forms/" + id);
            save(one, "0.60(%)");
            assertThat(one.page().locator("#status")).containsText("第 2 版");

            two.page().locator("#indicators-5-actual-value").fill("80.00(%)");
            two.page().keyboard().press("Enter");

            assertThat(two.page().locator("#status")).containsText("第 3 版");
            assertThat(two.page().locator("#indicators-4-score-earned")).hasText("应得 4.28");
        }
    }

    private static void save(Browser.Window window, String value) {
        window.page().locator("#indicators-4-actual-value").fill(value);
        window.page().keyboard().press("Enter");
    }
}

package org.plumbline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From files on a desk to saved forms, and from the list to a zip, as a clerk goes it, with script and without. */
class UploadWayTest {

    private static final FilePayload GOOD =
            new FilePayload("好的.tsv", "text/plain", TestApplication.sample("sme-development.tsv"));
    private static final FilePayload NO_FORM = new FilePayload("通知.tsv", "text/plain", "no form".getBytes(UTF_8));

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void severalFilesAreLookedAtThenSaved(boolean script) {
        var damaged = new FilePayload("改过的.tsv", "text/plain", Damaged.form("改过的项目" + script));
        try (var window = Browser.window(1440, 900, script).signIn(TestApplication.SECOND)) {
            var page = window.page();
            window.open("/forms/upload");
            page.getByLabel("文件").setInputFiles(new FilePayload[] {GOOD, NO_FORM, damaged});
            button(page, "读入核对").click();

            assertThat(page.locator("h1")).hasText("核对上传");
            assertThat(page.locator("tr.file").filter(having("通知.tsv"))).containsText("没有找到自评表");
            assertThat(page.locator(".unread mark").filter(having("财务科补充"))).isVisible();
            assertThat(checkbox(page, "促进中小企业发展")).not().isChecked();
            assertThat(checkbox(page, "改过的项目" + script)).isChecked();

            button(page, "保存所选").click();

            assertThat(page.getByRole(AriaRole.STATUS)).hasText("已保存 1 份自评表。 跳过 1 份。");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("改过的项目" + script))
                    .click();
            assertThat(page.locator("#problems")).containsText("财务科补充");
        }
    }

    @Test
    void filesThatAreDroppedAreListedAndSent() {
        try (var window = Browser.window().signIn(TestApplication.SECOND)) {
            var page = window.page();
            window.open("/forms/upload");

            drop(page, 2, 100);

            assertThat(page.locator(".chosen li")).hasCount(2);
            assertThat(page.locator(".chosen")).containsText("dropped-1.tsv");
            button(page, "读入核对").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("dropped-1.tsv");
        }
    }

    @Test
    void whatIsTooLargeOrTooMuchIsSaidBeforeItIsSent() {
        try (var window = Browser.window().signIn(TestApplication.SECOND)) {
            var page = window.page();
            window.open("/forms/upload");

            drop(page, 1, 11 << 20);
            assertThat(page.locator(".chosen .bad")).hasText("超过 10 MB，不会读入");
            Assertions.assertThat(complaint(page)).isEqualTo("");

            drop(page, 6, 9 << 20);
            Assertions.assertThat(complaint(page)).isEqualTo("合计超过 50 MB，请分几次上传");

            drop(page, 101, 1);
            Assertions.assertThat(complaint(page)).isEqualTo("一次最多 100 个文件，请分几次上传");
        }
    }

    @Test
    void theUnreadCellsAreReachedFromTheirNumber() {
        try (var window = Browser.window().signIn(TestApplication.FIRST)) {
            var page = window.page();
            window.open("/uploads/" + Damaged.upload(TestApplication.FIRST));

            page.locator("a.unread").click();

            assertThat(page).hasURL(Pattern.compile(".*#unread-1"));
            assertThat(page.locator("#unread-1")).isInViewport();
        }
    }

    @Test
    void allAreChosenAtOnceAndCounted() {
        try (var window = Browser.window().signIn(TestApplication.FIRST)) {
            var page = window.page();
            window.open("/forms");
            int forms = page.locator("[name=form]").count();

            page.getByLabel("全选").check();

            assertThat(page.locator(".chosen-count")).hasText("已选 " + forms + " 份");
            page.locator("[name=form]").first().uncheck();
            assertThat(page.locator(".chosen-count")).hasText("已选 " + (forms - 1) + " 份");
            assertThat(page.getByLabel("全选")).not().isChecked();
        }
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void theChosenFormsAreDownloadedAsAZip(boolean script) throws IOException {
        TestApplication.newForm(TestApplication.FIRST);
        TestApplication.newForm(TestApplication.FIRST, TestApplication.sample("sme-development.tsv"));
        try (var window = Browser.window(1440, 900, script).signIn(TestApplication.FIRST)) {
            var page = window.page();
            window.open("/forms");
            page.locator("[name=form]").nth(0).check();
            page.locator("[name=form]").nth(1).check();
            page.getByLabel("格式").selectOption("docx");
            page.getByLabel("表样").selectOption("national");

            var download = page.waitForDownload(() -> button(page, "下载所选").click());

            Assertions.assertThat(download.suggestedFilename()).isEqualTo("自评表.zip");
            Assertions.assertThat(names(download.path())).containsExactly("促进中小企业发展.docx", "重点中小企业工作.docx", "说明.txt");
        }
    }

    @Test
    void aFormIsDownloadedInTheLayoutThatIsChosen() throws IOException {
        long id = TestApplication.newForm(TestApplication.FIRST);
        try (var window = Browser.withoutScript().signIn(TestApplication.FIRST)) {
            var page = window.page();
            window.open("/forms/" + id);
            page.getByLabel("表样").selectOption("yunnan");

            var download = page.waitForDownload(() -> button(page, "HTML").click());

            Assertions.assertThat(download.suggestedFilename()).isEqualTo("重点中小企业工作.html");
            Assertions.assertThat(Files.readString(download.path())).contains("度量单位");
        }
    }

    private static void drop(Page page, int files, int size) {
        page.evaluate("""
                ([files, size]) => {
                  const dropped = new DataTransfer();
                  for (let number = 1; number <= files; number++) {
                    dropped.items.add(new File([new Uint8Array(size).fill(65)], `dropped-${number}.tsv`));
                  }
                  ['dragover', 'drop'].forEach(name => document.querySelector('.drop').dispatchEvent(
                      new DragEvent(name, {dataTransfer: dropped, bubbles: true, cancelable: true})));
                }
                """, List.of(files, size));
    }

    private static Object complaint(Page page) {
        return page.evaluate("document.getElementById('file').validationMessage");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator checkbox(Page page, String name) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<String> names(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), UTF_8)) {
            var names = new ArrayList<String>();
            zip.stream().forEach(entry -> names.add(entry.getName()));
            return names;
        }
    }
}

package org.plumbline.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The distribution's Chromium, started once; every window is somebody of their own and keeps what its console says. */
final class Browser {

    private static final com.microsoft.playwright.Browser CHROMIUM = launch();

    private Browser() {}

    /** A window of somebody with their own cookies. */
    record Window(BrowserContext context, Page page, List<String> complaints) implements AutoCloseable {

        void open(String path) {
            page.navigate(TestApplication.url() + path);
        }

        Window signIn(String login) {
            open("/login");
            page.getByLabel("用户名").fill(login);
            page.getByLabel("密码").fill(TestApplication.password(login));
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("登录").setExact(true))
                    .click();
            page.waitForURL("**/forms*");
            return this;
        }

        /** Fails where the console complained, about the content security policy or anything else. */
        @Override
        public void close() {
            context.close();
            if (!complaints.isEmpty()) {
                throw new AssertionError(complaints.toString());
            }
        }
    }

    static Window window() {
        return window(1440, 900, true);
    }

    static Window withoutScript() {
        return window(1440, 900, false);
    }

    static Window window(int width, int height, boolean script) {
        var context = CHROMIUM.newContext(new NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(15_000);
        var page = context.newPage();
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> complain(message, complaints));
        page.onPageError(complaints::add);
        return new Window(context, page, complaints);
    }

    private static void complain(ConsoleMessage message, List<String> complaints) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text() + " at " + message.location());
        }
    }

    private static com.microsoft.playwright.Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var root = System.getProperty("user.name").equals("root");
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(root ? List.of("--no-sandbox") : List.of()));
    }
}

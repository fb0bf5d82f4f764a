package org.plumbline.documents.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.plumbline.core.language.Language;
import org.plumbline.documents.html.HtmlSheet;
import org.plumbline.documents.html.HtmlText;

/** What begins and ends a page that needs nothing beside itself: no script, no file, no network. */
record HtmlPage(Language language, String title) {

    /** Read when first needed. */
    private static final class Style {
        static final String TEXT = text("report.css");

        private static String text(String resource) {
            try (var stream = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(resource), resource)) {
                return new String(stream.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void start(Appendable out) throws IOException {
        out.append("<!doctype html>\n<html lang=\"").append(language == Language.ZH ? "zh-CN" : "en");
        out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        out.append(HtmlText.escape(title)).append("</title>\n<style>\n");
        out.append(HtmlSheet.style()).append(Style.TEXT).append("</style>\n</head>\n<body>\n");
        out.append(SvgBar.PATTERNS);
    }

    /** The page's own heading. */
    void heading(String about, Appendable out) throws IOException {
        out.append("<header class=\"top\"><h1><i></i>").append(HtmlText.escape(title));
        out.append("</h1><span class=\"soft\">").append(HtmlText.escape(about)).append("</span></header>\n");
    }

    void end(Appendable out) throws IOException {
        out.append("</body>\n</html>\n");
    }
}

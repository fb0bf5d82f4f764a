package org.plumbline.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.evaluation.FilingService;
import org.plumbline.web.organization.OrgPath;

/** The demonstration on a data directory of its own, started once and shared by all tests; each brings its own forms. */
final class TestApplication {

    static final String FIRST = "clerk1";
    static final String SECOND = "clerk2";

    private static final Serving SERVING = Serving.start(ServeOptions.parse(
            List.of("--demo", "--port", "0", "--data", TestDirectories.missing().toString())));

    private TestApplication() {}

    /** Where it answers, without a slash at the end. */
    static String url() {
        return SERVING.url().replaceFirst("/$", "");
    }

    static String password(String login) {
        return SERVING.signIns().orElseThrow().all().stream()
                .filter(each -> each.login().equals(login))
                .findFirst()
                .orElseThrow()
                .password();
    }

    static <T> T bean(Class<T> type) {
        return SERVING.context().getBean(type);
    }

    /** Files a copy of the first sample for somebody, and returns its id. */
    static long newForm(String login) {
        return newForm(login, sample("key-enterprises-2023.tsv"));
    }

    static long newForm(String login, byte[] file) {
        try {
            var read = DocumentReader.read("form.tsv", new ByteArrayInputStream(file));
            var who = bean(Accounts.class).named(login, OrgPath.ROOT).orElseThrow();
            return bean(FilingService.class).file(read, who).get(0);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (UnreadableDocumentException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Brings a copy of the first sample for somebody, and returns the id of the upload that waits to be confirmed. */
    static long newUpload(String login) {
        var visitor = Visitor.signedIn(login);
        visitor.get("/forms/upload");
        var location =
                visitor.upload("form.tsv", sample("key-enterprises-2023.tsv")).location();
        return Long.parseLong(location.replaceAll(".*/uploads/(\\d+)", "$1"));
    }

    static long newUpload(Visitor visitor, List<Map.Entry<String, byte[]>> files) {
        visitor.get("/forms/upload");
        return Long.parseLong(visitor.upload(files).location().replaceAll(".*/uploads/", ""));
    }

    static byte[] sample(String name) {
        try (var content = TestApplication.class.getResourceAsStream("/samples/" + name)) {
            if (content == null) {
                throw new AssertionError("No sample " + name);
            }
            return content.readAllBytes();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}

package org.plumbline.documents.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.function.Function;
import org.plumbline.core.language.Language;

/** Writes reports of checked forms into memory. */
final class Reports {

    private Reports() {}

    static String text(ReportFormat format, Language language, CheckedForm... forms) throws IOException {
        return new String(bytes(format::open, language, forms), UTF_8);
    }

    static byte[] bytes(Function<ReportTarget, Report> format, Language language, CheckedForm... forms)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new OutputStreamWriter(bytes, UTF_8);
        var report = format.apply(new ReportTarget(out, bytes, new Look(language, false, 100)));
        for (var form : forms) {
            report.add(form);
        }
        report.finish();
        out.flush();
        return bytes.toByteArray();
    }
}

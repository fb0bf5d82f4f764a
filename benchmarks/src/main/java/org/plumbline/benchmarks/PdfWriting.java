package org.plumbline.benchmarks;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layouts;

/** Writes the same forms as PDF, by us and by openhtmltopdf from our HTML, turn by turn; medians of processor time. */
final class PdfWriting {

    private static final int ROUNDS = 9;
    private static final long WARM = 12_000_000_000L;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private PdfWriting() {}

    private interface Way {
        int write(FormInLayout form) throws IOException;
    }

    public static void main(String[] arguments) throws Exception {
        var forms = forms(Path.of(arguments[0]));
        var pages = new ArrayList<String>();
        for (var form : forms) {
            pages.add(page(form));
        }
        Way ours = form -> written(DocumentFormat.PDF, form).length;
        Way theirs = form -> rendered(pages.get(forms.indexOf(form)));
        warm(ours, forms);
        warm(theirs, forms);
        var times = new double[2][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            times[0][round] = pass(ours, forms);
            times[1][round] = pass(theirs, forms);
        }
        for (var each : times) {
            Arrays.sort(each);
        }
        double own = times[0][ROUNDS / 2];
        double other = times[1][ROUNDS / 2];
        System.out.printf("%d forms, median of %d rounds%n", forms.size(), ROUNDS);
        System.out.printf(
                "%9.2f ms a form  %6.2f ×  ours: form → pdf (%d bytes)%n", own, 1.0, ours.write(forms.get(0)));
        System.out.printf(
                "%9.2f ms a form  %6.2f ×  openhtmltopdf: the same table as html → pdf (%d bytes)%n",
                other, other / own, theirs.write(forms.get(0)));
    }

    private static List<FormInLayout> forms(Path samples) throws Exception {
        var forms = new ArrayList<FormInLayout>();
        try (var files = Files.list(samples)) {
            for (var file : files.sorted().toList()) {
                for (var read :
                        DocumentReader.read(file.toString(), new ByteArrayInputStream(Files.readAllBytes(file)))) {
                    for (var id : Layouts.ids()) {
                        forms.add(
                                new FormInLayout(read.form(), Layouts.named(id).orElseThrow()));
                    }
                }
            }
        }
        return forms;
    }

    private static byte[] written(DocumentFormat format, FormInLayout form) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(List.of(form), out);
        return out.toByteArray();
    }

    /** Our page as XHTML, in the font that both write. */
    private static String page(FormInLayout form) throws IOException {
        var page = Jsoup.parse(new String(written(DocumentFormat.HTML, form), StandardCharsets.UTF_8));
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml);
        page.head().appendElement("style").text("* { font-family: 'Noto Sans SC' !important }");
        return page.outerHtml();
    }

    private static int rendered(String page) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFastMode()
                .useFont(() -> PdfWriting.class.getResourceAsStream(FONT), "Noto Sans SC")
                .withHtmlContent(page, null)
                .toStream(out)
                .run();
        return out.size();
    }

    private static void warm(Way way, List<FormInLayout> forms) throws IOException {
        for (long from = System.nanoTime(); System.nanoTime() - from < WARM; ) {
            pass(way, forms);
        }
    }

    /** Milliseconds of processor time a form. */
    private static double pass(Way way, List<FormInLayout> forms) throws IOException {
        long from = THREADS.getCurrentThreadCpuTime();
        for (var form : forms) {
            way.write(form);
        }
        return (THREADS.getCurrentThreadCpuTime() - from) / 1e6 / forms.size();
    }
}

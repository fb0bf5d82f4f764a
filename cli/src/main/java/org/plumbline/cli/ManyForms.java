package org.plumbline.cli;

import java.io.IOException;
import java.util.ArrayList;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.layout.UnprintableSheetException;
import org.plumbline.documents.report.CheckedForm;
import org.plumbline.documents.report.Report;

/** The way of forms through a command that checks them all: read and checked on all cores, taken in order. */
final class ManyForms {

    /** What is done with each form, in order. */
    interface Taker {
        void take(InputFile file, CheckedForm form) throws IOException;
    }

    private ManyForms() {}

    /** Shows how far it is where nothing else is written to the terminal meanwhile. */
    static void check(Judgement judgement, Inputs inputs, Destination out, Taker taker)
            throws IOException, MisuseException {
        try (var progress = out.progress(inputs.files());
                var lanes = new InOrder(threads(inputs), progress)) {
            inputs.visit(
                    (file, read, remarks) -> {
                        var checked = new ArrayList<CheckedForm>();
                        read.forEach(form -> checked.add(judgement.check(form)));
                        return () -> {
                            for (var form : checked) {
                                taker.take(file, form);
                            }
                        };
                    },
                    lanes);
        }
    }

    static int threads(Inputs inputs) {
        return Math.min(inputs.files(), Runtime.getRuntime().availableProcessors());
    }

    /** Adds a form to a report; where its format cannot show it, says so, and goes on. Returns whether it was added. */
    static boolean add(CheckedForm form, Report report, Session session) throws IOException {
        try {
            report.add(form);
            return true;
        } catch (UnprintableSheetException unprintable) {
            var source = form.read().source();
            session.complain(
                    new Wording(
                            source + "：这张表没有写入，" + unprintable.words().zh(),
                            source + ": this form is not written, "
                                    + unprintable.words().en()),
                    ExitCode.FOUND);
            return false;
        }
    }
}

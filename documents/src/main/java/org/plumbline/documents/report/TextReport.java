package org.plumbline.documents.report;

import java.io.IOException;
import java.io.Writer;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Severity;

/** Checked forms as text for a terminal, one below the other. */
public final class TextReport implements Report {

    /** What is said of each form below its heading. */
    private interface Body {
        void write(CheckedForm form, Appendable out, Look look) throws IOException;
    }

    private final Writer out;
    private final Look look;
    private final Body body;
    private final boolean isCounted;
    private int forms;
    private int errors;
    private int warnings;
    private int notes;
    private int problems;

    private TextReport(Writer out, Look look, Body body, boolean isCounted) {
        this.out = out;
        this.look = look;
        this.body = body;
        this.isCounted = isCounted;
    }

    /** A table of the lines, then what was found; a last line counts it over all forms. */
    public static TextReport ofFindings(Writer out, Look look) {
        return new TextReport(out, look, TextReport::findings, true);
    }

    /** Every line with its whole working. */
    public static TextReport ofWorkings(Writer out, Look look) {
        return new TextReport(out, look, (form, to, as) -> new WorkingsText(form, as).writeTo(to), false);
    }

    @Override
    public void add(CheckedForm form) throws IOException {
        new HeadingText(form, look).writeTo(out);
        body.write(form, out, look);
        out.append('\n');
        forms++;
        problems += form.read().problems().size();
        errors += (int) form.examination().count(Severity.ERROR);
        warnings += (int) form.examination().count(Severity.WARNING);
        notes += (int) form.examination().count(Severity.NOTE);
    }

    @Override
    public void finish() throws IOException {
        if (forms == 0 || !isCounted) {
            return;
        }
        var sum = new Wording(
                "共 " + forms + " 张表：" + counts().zh() + "；没有读懂的单元格 " + problems,
                count(forms, "form") + ": " + counts().en() + "; " + count(problems, "cell") + " not understood");
        out.append(look.paint(Ink.BOLD, look.say(sum))).append('\n');
    }

    private static void findings(CheckedForm form, Appendable out, Look look) throws IOException {
        new LinesText(form, look).writeTo(out);
        new FindingsText(form, look).writeTo(out);
    }

    private Wording counts() {
        return new Wording(
                "必改 " + errors + "，说明 " + warnings + "，提示 " + notes,
                count(errors, "error") + ", " + count(warnings, "warning") + ", " + count(notes, "note"));
    }

    private static String count(int number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }
}

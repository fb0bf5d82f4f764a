package org.plumbline.cli;

import java.io.IOException;
import org.plumbline.core.check.Neighbourhood;

/**
 * Forms that are checked against one another too: every file is read twice, first for what its forms show of others, then
 * to be checked. So no form is held longer than it takes; of each a few kilobytes are kept.
 */
final class Across {

    private Across() {}

    static void check(Judgement judgement, Inputs inputs, Session session, Destination out, ManyForms.Taker taker)
            throws IOException, MisuseException {
        if (!inputs.readStandardInput()) {
            var all = survey(judgement, inputs, out);
            ManyForms.check(judgement.across(all), inputs, out, taker);
            return;
        }
        try (var kept = KeptInput.of(session.in())) {
            Neighbourhood all;
            try (var once = kept.open()) {
                all = survey(judgement, inputs.from(once), out);
            }
            try (var again = kept.open()) {
                ManyForms.check(judgement.across(all), inputs.from(again), out, taker);
            }
        }
    }

    private static Neighbourhood survey(Judgement judgement, Inputs inputs, Destination out)
            throws IOException, MisuseException {
        var all = new Neighbourhood();
        try (var progress = out.progress(inputs.files());
                var lanes = new InOrder(ManyForms.threads(inputs), progress)) {
            inputs.preview(forms -> forms.forEach(form -> all.add(judgement.dated(form.form()))), lanes);
        }
        return all;
    }
}

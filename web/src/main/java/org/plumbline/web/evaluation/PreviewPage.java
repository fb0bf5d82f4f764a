package org.plumbline.web.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.web.account.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of an upload: what would be saved while it waits to be confirmed, afterwards what was. */
@Component
class PreviewPage {

    private final Uploads uploads;
    private final PendingForms pending;
    private final Forms forms;
    private final Assessor assessor;

    PreviewPage(Uploads uploads, PendingForms pending, Forms forms, Assessor assessor) {
        this.uploads = uploads;
        this.pending = pending;
        this.forms = forms;
        this.assessor = assessor;
    }

    /**
     * Gives the page what it shows, and returns its view.
     *
     * @throws NoSuchFormException where the account has no such upload, or has it no longer
     */
    String show(long id, SignedIn who, Model model) {
        var upload = uploads.find(id, who).orElseThrow(NoSuchFormException::new);
        model.addAttribute("upload", upload);
        if (upload.isConfirmed()) {
            model.addAttribute("saved", uploads.saved(upload, who));
            return "uploaded";
        }
        model.addAttribute("files", uploads.files(upload));
        model.addAttribute("forms", previews(pending.of(upload), who));
        return "preview";
    }

    private List<PreviewForm> previews(List<PendingForm> waiting, SignedIn who) {
        var previews = new ArrayList<PreviewForm>();
        for (var form : waiting) {
            var alone =
                    new PreviewForm(form, assessor.assess(form.form()), forms.twins(form.form(), who.place()), null);
            var earlier = previews.stream().filter(alone::isForTheSameAs).findFirst();
            previews.add(earlier.map(first -> alone.repeating(first.pending())).orElse(alone));
        }
        return previews;
    }
}

package org.plumbline.web.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.form.FormPath;
import org.plumbline.documents.reading.ReadForm;
import org.plumbline.web.account.SignedIn;
import org.plumbline.web.evaluation.EditOutcome.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes forms in and changes them; a form, its history and its scores change together or not at all. */
@Service
public class FilingService {

    private final Assessor assessor;
    private final Forms forms;
    private final Problems problems;
    private final History history;

    FilingService(Assessor assessor, Forms forms, Problems problems, History history) {
        this.assessor = assessor;
        this.forms = forms;
        this.problems = problems;
        this.history = history;
    }

    /** Takes in every form of a file, at the place of whoever brings it, and returns their ids in order. */
    @Transactional
    public List<Long> file(List<ReadForm> read, SignedIn who) {
        var ids = new ArrayList<Long>();
        for (var form : read) {
            var assessment = assessor.assess(StorableText.of(form.form()));
            long id = forms.add(assessment, StorableText.of(form.source()), form.layout(), who.place());
            problems.add(id, form.problems(), who.place());
            history.begin(id, who);
            ids.add(id);
        }
        return ids;
    }

    /** Changes one cell, unless it no longer has the value that the editor saw. */
    @Transactional
    EditOutcome change(long id, FormPath cell, String seen, String wanted, Editor editor) {
        var place = editor.who().place();
        var stored = forms.lock(id, place).orElseThrow(NoSuchFormException::new);
        var found = stored.form().text(cell).orElseThrow(NoSuchFormException::new);
        var typed = StorableText.of(wanted);
        if (isSame(found, typed)) {
            return new EditOutcome(cell, Kind.UNCHANGED, seen, typed, found);
        }
        if (!isSame(found, seen)) {
            return new EditOutcome(cell, Kind.CONFLICT, seen, typed, found);
        }
        history.keepSessionsEnd(id, editor.who());
        forms.change(id, assessor.assess(stored.form().with(cell, typed), stored.policy()), place);
        history.add(id, cell, found, typed, editor);
        return new EditOutcome(cell, Kind.SAVED, seen, typed, found);
    }

    /** Browsers send every line break as CR LF. */
    private static boolean isSame(String left, String right) {
        return left.lines().toList().equals(right.lines().toList());
    }
}

package org.plumbline.web.evaluation;

import java.util.List;
import java.util.Map;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.reading.Problem;
import org.plumbline.documents.reading.ReadForm;

/**
 * A form of an upload that waits to be confirmed.
 *
 * @param number its number in the upload, from 0
 * @param unread what was not understood, at its place in the file
 */
record PendingForm(int file, int number, String source, String layout, SelfEvaluation form, List<Excerpt> unread) {

    PendingForm {
        unread = List.copyOf(unread);
    }

    ReadForm read() {
        return new ReadForm(source, layout, form, Map.of(), problems());
    }

    List<Problem> problems() {
        return unread.stream().flatMap(each -> each.problems().stream()).toList();
    }
}

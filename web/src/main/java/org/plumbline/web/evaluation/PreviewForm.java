package org.plumbline.web.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Language;
import org.plumbline.documents.layout.Layout;
import org.plumbline.documents.layout.Layouts;

/**
 * A form as it would be saved.
 *
 * @param twins forms that are there already for the same project, unit and year
 * @param repeated the form before it in the same upload that is for the same; absent where there is none
 */
record PreviewForm(
        PendingForm pending,
        Assessment assessment,
        List<Twin> twins,
        @Nullable PendingForm repeated) {

    public String project() {
        return text(HeadField.PROJECT);
    }

    public String unit() {
        return text(HeadField.IMPLEMENTING_UNIT);
    }

    public String year() {
        var year = pending.form().year();
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }

    /** The layout by its name; empty where it was not recognised. */
    public String layout(Language language) {
        return Optional.of(pending.layout())
                .filter(id -> !id.equals("json"))
                .map(id -> Layouts.named(id)
                        .map(Layout::name)
                        .map(words -> words.in(language))
                        .orElse(""))
                .orElse("JSON");
    }

    public long cellsRead() {
        return pending.form().cells().count();
    }

    public int cellsUnread() {
        return pending.problems().size();
    }

    public FindingCounts counts() {
        return FindingCounts.of(assessment.examination());
    }

    public ScoreBox score() {
        return new ScoreBox(assessment);
    }

    /** Whether saving it would add what is not there yet. */
    public boolean isNew() {
        return twins.isEmpty() && repeated == null;
    }

    PreviewForm repeating(PendingForm earlier) {
        return new PreviewForm(pending, assessment, twins, earlier);
    }

    boolean isForTheSameAs(PreviewForm other) {
        return !project().isBlank()
                && project().equals(other.project())
                && unit().equals(other.unit())
                && year().equals(other.year());
    }

    private String text(HeadField field) {
        return pending.form().text(field).strip();
    }
}

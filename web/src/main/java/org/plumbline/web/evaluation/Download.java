package org.plumbline.web.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layout;
import org.plumbline.documents.layout.Layouts;

/** In which format and layout forms are handed out; the layout is absent where each goes out as it came in. */
record Download(DocumentFormat format, Optional<Layout> layout) {

    /**
     * What was asked for by its ids.
     *
     * @param layout blank where none is asked for
     * @throws NoSuchFormException where there is no such format or layout
     */
    static Download of(String format, @Nullable String layout) {
        var asked = Optional.ofNullable(layout).filter(id -> !id.isBlank());
        return new Download(
                DocumentFormat.ofId(format).orElseThrow(NoSuchFormException::new),
                asked.map(id -> Layouts.named(id).orElseThrow(NoSuchFormException::new)));
    }

    /**
     * The form as a file.
     *
     * @throws org.plumbline.documents.layout.UnprintableSheetException where the format cannot show what the form holds
     */
    byte[] file(StoredForm stored) throws IOException {
        var file = new ByteArrayOutputStream();
        format.write(List.of(inLayout(stored)), file);
        return file.toByteArray();
    }

    /** What the form holds and the file does not, since the layout has no cell for it. */
    Set<FormPath> leftOut(StoredForm stored) {
        return format.printsLayout() ? inLayout(stored).sheet().leftOut() : Set.of();
    }

    Layout layoutOf(StoredForm stored) {
        return layout.orElseGet(() -> format.layoutFor(stored.layout()));
    }

    private FormInLayout inLayout(StoredForm stored) {
        return new FormInLayout(stored.form(), layoutOf(stored));
    }
}

package org.plumbline.documents.xlsx;

import java.util.IdentityHashMap;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;

/** An official table with notes at some of its cells, which are told apart by identity: two of them may look the same. */
public record NotedSheet(Sheet sheet, IdentityHashMap<SheetCell, XlsxNote> notes) {

    public NotedSheet {
        notes = new IdentityHashMap<>(notes);
    }

    public static NotedSheet without(Sheet sheet) {
        return new NotedSheet(sheet, new IdentityHashMap<>());
    }

    boolean hasNotes() {
        return !notes.isEmpty();
    }
}

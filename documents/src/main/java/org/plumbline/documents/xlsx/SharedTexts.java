package org.plumbline.documents.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.SheetBounds;
import org.plumbline.documents.office.XmlCursor;

/** The texts that a workbook keeps once for all its cells. */
final class SharedTexts {

    private SharedTexts() {}

    /**
     * Those that are needed, by index; between them there may be empty ones. Shorter than the last that is needed asks
     * for where there are not so many.
     */
    static String[] read(XmlCursor xml, BitSet needed, SheetBounds bounds) throws UnreadableDocumentException {
        var texts = new ArrayList<String>();
        while (xml.next()) {
            if (xml.starts("si")) {
                boolean wanted = needed.get(texts.size());
                var text = wanted ? RichText.read(xml, "si") : "";
                if (wanted) {
                    bounds.countText(text.length());
                } else {
                    xml.skip();
                }
                if (texts.size() < needed.length()) {
                    texts.add(text);
                }
            }
        }
        return texts.toArray(String[]::new);
    }
}

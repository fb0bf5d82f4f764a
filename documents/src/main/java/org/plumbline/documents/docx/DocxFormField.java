package org.plumbline.documents.docx;

import java.util.ArrayList;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** A control of an older document that shows something else than text: a box to be ticked, a list to choose from. */
final class DocxFormField {

    private DocxFormField() {}

    /** What the control that has just begun shows; empty where that is text like any other. */
    static String shown(DocxXml xml) throws UnreadableDocumentException {
        int depth = xml.depth();
        boolean box = false;
        boolean ticked = false;
        int chosen = 0;
        var entries = new ArrayList<String>();
        while (xml.anyWithin(depth)) {
            if (xml.starts("checkBox")) {
                box = true;
            } else if (xml.starts("default") || xml.starts("result") || xml.starts("checked")) {
                ticked = xml.isOn();
                chosen = xml.number("val", 0);
            } else if (xml.starts("listEntry")) {
                var entry = xml.attribute("val");
                entries.add(entry == null ? "" : entry);
            }
        }
        if (box) {
            return ticked ? "☑" : "□";
        }
        return chosen < entries.size() ? entries.get(chosen) : "";
    }
}

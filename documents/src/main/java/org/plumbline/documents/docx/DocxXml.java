package org.plumbline.documents.docx;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.XmlCursor;

/**
 * The tags of a document that matter to what it prints. Passed over with all that they hold: deleted and moved text,
 * properties of paragraphs and controls, phonetic guides, tables of contents, and the second of two ways to say the
 * same.
 */
final class DocxXml {

    /** Text, its older or newer alternatives, and formulas; as Word writes them and as the strict standard has them. */
    static final Set<String> VOCABULARY = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");

    private static final String[] SILENT = {"pPr", "del", "moveFrom", "rt", "sectPr", "tblPr", "tblGrid", "tblPrEx"};

    private final XmlCursor xml;

    /** The depths at which an alternative has been read. */
    private final BitSet alternatives = new BitSet();

    DocxXml(XmlCursor xml) {
        this.xml = xml;
    }

    /** Goes on to the next tag that matters, as long as it lies within the element of that depth. */
    boolean nextWithin(int depth) throws UnreadableDocumentException {
        while (xml.next()) {
            if (xml.depth() < depth) {
                return false;
            }
            if (!passesOver()) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to any next tag within the element of that depth. */
    boolean anyWithin(int depth) throws UnreadableDocumentException {
        return xml.next() && xml.depth() >= depth;
    }

    /** Goes to the end of the open element of that depth. */
    void leave(int depth) throws UnreadableDocumentException {
        boolean within = true;
        while (within) {
            within = anyWithin(depth);
        }
    }

    int depth() {
        return xml.depth();
    }

    boolean starts(String name) {
        return xml.starts(name);
    }

    boolean ends(String name) {
        return xml.ends(name);
    }

    void skip() throws UnreadableDocumentException {
        xml.skip();
    }

    String text() throws UnreadableDocumentException {
        return xml.text();
    }

    @Nullable
    String attribute(String name) throws UnreadableDocumentException {
        return xml.attribute(name);
    }

    /** Whether the element just begun has the attribute with exactly that value. */
    boolean has(String name, String value) {
        return xml.has(name, value);
    }

    int number(String name, int otherwise) {
        return xml.number(name, otherwise);
    }

    /** Whether the property just begun is switched on. */
    boolean isOn() {
        return !xml.has("val", "0") && !xml.has("val", "false") && !xml.has("val", "off");
    }

    private boolean passesOver() throws UnreadableDocumentException {
        for (var name : SILENT) {
            if (xml.starts(name)) {
                xml.skip();
                return true;
            }
        }
        if (xml.starts("sdtPr")) {
            control();
            return true;
        }
        return isSecondAlternative();
    }

    /** Passes over what describes a control, and over the whole control where it is a table of contents. */
    private void control() throws UnreadableDocumentException {
        int properties = xml.depth();
        boolean contents = false;
        while (anyWithin(properties)) {
            contents |= xml.starts("docPartGallery") && xml.has("val", "Table of Contents");
        }
        if (contents) {
            leave(properties - 1);
        }
    }

    private boolean isSecondAlternative() throws UnreadableDocumentException {
        if (xml.starts("AlternateContent")) {
            alternatives.clear(xml.depth() + 1);
        } else if (xml.starts("Choice") || xml.starts("Fallback")) {
            if (alternatives.get(xml.depth())) {
                xml.skip();
                return true;
            }
            alternatives.set(xml.depth());
        }
        return false;
    }
}

package org.plumbline.documents.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.XmlCursor;
import org.plumbline.documents.office.display.DisplayFormat;

/** The number formats of a workbook's cell styles. */
final class NumberStyles {

    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_STYLES = 1 << 16;

    private final boolean from1904;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, DisplayFormat> formats = new HashMap<>();

    /** A workbook without styles. */
    NumberStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    static NumberStyles read(XmlCursor xml, boolean from1904) throws UnreadableDocumentException {
        var styles = new NumberStyles(from1904);
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                styles.codes.put(
                        xml.number("numFmtId", 0), Objects.requireNonNullElse(xml.attribute("formatCode"), ""));
            } else if (xml.starts("cellXfs")) {
                ofCells = true;
            } else if (xml.ends("cellXfs")) {
                ofCells = false;
            } else if (ofCells && xml.starts("xf") && styles.formatOfStyle.size() < MOST_STYLES) {
                styles.formatOfStyle.add(xml.number("numFmtId", 0));
            }
        }
        return styles;
    }

    /** What a cell of that style shows for the number that a file states; as it is where it is no number. */
    String show(String number, int style) {
        if (number.length() > LONGEST_NUMBER) {
            return number;
        }
        try {
            return format(style).show(new BigDecimal(number), from1904);
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private DisplayFormat format(int style) {
        int id = style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        return formats.computeIfAbsent(id, this::formatOfId);
    }

    private DisplayFormat formatOfId(int id) {
        var code = codes.get(id);
        return code == null ? DisplayFormat.builtIn(id) : DisplayFormat.of(code);
    }
}

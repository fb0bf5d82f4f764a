package org.plumbline.documents.office.display;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of a workbook, and which of its cell styles uses which. Not for several threads. */
public final class NumberStyles {

    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_STYLES = 1 << 16;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, DisplayFormat> formats = new HashMap<>();
    private boolean from1904;

    /** Says that the workbook counts days from 1904, not from 1900. */
    public void countFrom1904() {
        from1904 = true;
    }

    /** States a format's code; those that are not stated are the ones that applications keep under a number. */
    public void define(int format, String code) {
        if (codes.size() < MOST_STYLES) {
            codes.put(format, code);
        }
    }

    /** Adds the next style, which uses that format. */
    public void addStyle(int format) {
        if (formatOfStyle.size() < MOST_STYLES) {
            formatOfStyle.add(format);
        }
    }

    /** What a cell of that style shows for the number that a file states; as it is where it is no number. */
    public String show(String number, int style) {
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

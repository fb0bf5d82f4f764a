package org.plumbline.documents.xlsx;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.xlsx.XlsxNote.Shade;

/** How a cell of a sheet looks: its font, fill and border by their place in the styles, and where its text lies. */
enum XlsxSheetLook {
    TITLE(1, 0, 0, "center", "center"),
    CAPTION_LEFT(0, 0, 0, "left", "center"),
    CAPTION(0, 0, 0, "center", "center"),
    CAPTION_RIGHT(0, 0, 0, "right", "center"),
    HEADING(2, 2, 1, "center", "center"),
    GROUP(0, 0, 1, "center", "center"),
    TEXT(0, 0, 1, "left", "center"),
    FIGURE(0, 0, 1, "center", "center"),
    PROSE(0, 0, 1, "left", "top"),
    SIGNATURE(0, 0, 0, "left", "center"),
    HEADING_AT_TOP(2, 2, 1, "center", "top"),
    GROUP_AT_TOP(0, 0, 1, "center", "top");

    /** Programs of 2007 and before show longer text in a text format as {@code ####}. */
    private static final int LONGEST_AS_TEXT = 255;

    private static final int TEXT_FORMAT = 49;
    private static final Map<XlsxSheetLook, Integer> STYLES = new EnumMap<>(XlsxSheetLook.class);
    /** The fills of the shades, in their order. */
    static final String SHADES = shade("FFEEF1F5") + shade("FFFFF6E0") + shade("FFFDECEB");

    private static final int FIRST_SHADE = 3;
    private static final int STYLES_OF_A_LOOK = 3;
    private static final String PLAIN;
    private static final String SHADED;

    static {
        int style = 1;
        for (var look : values()) {
            STYLES.put(look, style);
            style += STYLES_OF_A_LOOK;
        }
        PLAIN = xml(Shade.NONE);
        SHADED = xml(Shade.values());
    }

    private final int font;
    private final int fill;
    private final int border;
    private final String horizontal;
    private final String vertical;

    XlsxSheetLook(int font, int fill, int border, String horizontal, String vertical) {
        this.font = font;
        this.fill = fill;
        this.border = border;
        this.horizontal = horizontal;
        this.vertical = vertical;
    }

    /** How a role looks; captions lie left, right or in the middle as they stand in their row. */
    static XlsxSheetLook of(Role role, boolean firstOfSeveral, boolean lastOfSeveral) {
        return switch (role) {
            case TITLE -> TITLE;
            case CAPTION -> firstOfSeveral ? CAPTION_LEFT : lastOfSeveral ? CAPTION_RIGHT : CAPTION;
            case HEADING -> HEADING;
            case GROUP -> GROUP;
            case TEXT -> TEXT;
            case FIGURE -> FIGURE;
            case PROSE -> PROSE;
            case SIGNATURE -> SIGNATURE;
        };
    }

    /** The same with its text at the top, where no end of a page cuts it in two. */
    XlsxSheetLook atTop() {
        return switch (this) {
            case HEADING, HEADING_AT_TOP -> HEADING_AT_TOP;
            case GROUP, FIGURE, GROUP_AT_TOP -> GROUP_AT_TOP;
            case TEXT, PROSE -> PROSE;
            case TITLE, CAPTION_LEFT, CAPTION, CAPTION_RIGHT, SIGNATURE -> this;
        };
    }

    /** The styles of all looks, as the workbook declares them. */
    static String xml() {
        return PLAIN;
    }

    /** The styles of all looks, then again in each shade. */
    static String shadedXml() {
        return SHADED;
    }

    private static String xml(Shade... shades) {
        var formats = new StringBuilder("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        for (var shade : shades) {
            for (var look : values()) {
                int fill = shade == Shade.NONE ? look.fill : FIRST_SHADE + shade.number() - 1;
                look.format(TEXT_FORMAT, false, fill, formats);
                look.format(TEXT_FORMAT, true, fill, formats);
                look.format(0, true, fill, formats);
            }
        }
        int count = 1 + STYLES_OF_A_LOOK * values().length * shades.length;
        return "<cellXfs count=\"" + count + "\">" + formats + "</cellXfs>";
    }

    private static String shade(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    boolean isBordered() {
        return border > 0;
    }

    /** The style for a text: such that it stays a text even where somebody edits the cell and changes nothing. */
    int style(String text, Shade shade) {
        int style = STYLES.getOrDefault(this, 0) + STYLES_OF_A_LOOK * values().length * shade.number();
        if (text.length() > LONGEST_AS_TEXT) {
            return style + 2;
        }
        return !text.isEmpty() && "=+-@'".indexOf(text.charAt(0)) >= 0 ? style + 1 : style;
    }

    private void format(int number, boolean quoted, int fill, StringBuilder xml) {
        xml.append("<xf numFmtId=\"").append(number);
        xml.append("\" fontId=\"").append(font);
        xml.append("\" fillId=\"").append(fill);
        xml.append("\" borderId=\"").append(border);
        xml.append("\" xfId=\"0\"").append(quoted ? " quotePrefix=\"1\"" : "");
        xml.append(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">");
        xml.append("<alignment horizontal=\"").append(horizontal);
        xml.append("\" vertical=\"").append(vertical);
        xml.append("\" wrapText=\"1\"/></xf>");
    }
}

package org.plumbline.documents.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signs of fonts whose letters are pictures, as the characters that mean them. */
final class DocxSymbols {

    /** Where Word keeps the 256 places of such a font. */
    private static final int PLACES = 0xF000;

    private static final int LAST_PLACE = 0xF0FF;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    /** Each two figures name a place, the sign behind them is what stands there. */
    private static final Map<String, Map<Integer, String>> FONTS = Map.of(
            "symbol",
            symbol("25%2A∗2B+2C,2D−2E.2F/3A:3C<3D=3E>40≅"
                    + "A2′A3≤A5∞AC←AD↑AE→AF↓B0°B1±B2″B3≥B4×B6∂B7•B8÷B9≠BA≡BB≈BC…D0∠D5∏D6√D7⋅E5∑"),
            "wingdings",
            signs("6C●6E■6F□71❑72❒75◆76❖81①82②83③84④85⑤86⑥87⑦88⑧89⑨8A⑩9E·9F•A1○A7▪A8□D8➢E0→FB✗FC✓FD☒FE☑"),
            "wingdings 2",
            signs("4F✗50✓51☒52☑53☒54☒98●99○A2■A3□"),
            "webdings",
            signs("61✓63□67■72✗"));

    private DocxSymbols() {}

    /** The sign at a place of a font; the place itself as a character where the font is not known. */
    static String sign(@Nullable String font, @Nullable String place) {
        try {
            int code = Integer.parseInt(place == null ? "" : place, 16);
            if (code < ' ') {
                return "";
            }
            var signs = FONTS.getOrDefault(font == null ? "" : font.toLowerCase(Locale.ROOT), Map.of());
            var sign = signs.get(code >= PLACES ? code - PLACES : code);
            return sign == null ? Character.toString(code) : sign;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Greek letters stand where Latin ones do, figures where they always do. */
    private static Map<Integer, String> symbol(String table) {
        var signs = signs(table);
        for (int at = 0; at < LETTERS.length(); at++) {
            signs.put((int) LETTERS.charAt(at), GREEK.substring(at, at + 1));
        }
        for (int figure = '0'; figure <= '9'; figure++) {
            signs.put(figure, Character.toString(figure));
        }
        return signs;
    }

    private static Map<Integer, String> signs(String table) {
        var signs = new HashMap<Integer, String>();
        for (int at = 0; at < table.length(); at += 3) {
            signs.put(Integer.parseInt(table, at, at + 2, 16), table.substring(at + 2, at + 3));
        }
        return signs;
    }

    /** Text of a font, with the places that it holds as signs. */
    static String signs(String font, String text) {
        var signs = FONTS.get(font.toLowerCase(Locale.ROOT));
        if (signs == null) {
            return text;
        }
        var read = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean place = each >= PLACES && each <= LAST_PLACE;
            var sign = place ? signs.get(each - PLACES) : null;
            read.append(sign == null ? Character.toString(each) : sign);
        }
        return read.toString();
    }
}

package org.plumbline.documents.xlsx;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.documents.layout.Sheet;

/** The tabs' names: as a workbook allows them, and no two alike. */
final class XlsxSheetNames {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\'";
    private static final String WIDE = "［］：＊？／＼＇";

    private final Set<String> taken = new HashSet<>();

    private XlsxSheetNames() {
        taken.add("history");
    }

    static List<String> of(List<Sheet> sheets) {
        var names = new XlsxSheetNames();
        return sheets.stream().map(sheet -> names.unlike(legal(sheet.name()))).toList();
    }

    /** Forbidden characters become their wide twins, which look the same among Chinese ones. */
    private static String legal(String name) {
        var legal = new StringBuilder();
        name.codePoints().forEach(character -> {
            int forbidden = FORBIDDEN.indexOf(character);
            if (forbidden >= 0) {
                legal.append(WIDE.charAt(forbidden));
            } else {
                legal.appendCodePoint(isPrinted(character) ? character : ' ');
            }
        });
        var stripped = legal.toString().replaceAll("_(?=x\\p{XDigit}{4}_)", "＿").strip();
        return stripped.isEmpty() ? "自评表" : stripped;
    }

    private static boolean isPrinted(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.FORMAT -> false;
            default -> true;
        };
    }

    private String unlike(String name) {
        var unlike = cut(name, LONGEST);
        for (int copy = 2; !taken.add(folded(unlike)); copy++) {
            var suffix = " (" + copy + ")";
            unlike = cut(name, LONGEST - suffix.length()) + suffix;
        }
        return unlike;
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        return name.substring(0, end).strip();
    }

    /** Programs tell names apart neither by case nor by width. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}

package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;

/** Finds the characters that the font cannot draw, before anything is written. */
final class GlyphCheck {

    private static final int TOLD = 5;

    private final Map<Integer, Wording> missing = new LinkedHashMap<>();

    private GlyphCheck() {}

    /** @throws MissingGlyphException where there is one; tells the first few, each with the cell where it stands first */
    static void check(List<Sheet> sheets) throws MissingGlyphException {
        var check = new GlyphCheck();
        for (var sheet : sheets) {
            for (int row = 0; row < sheet.rows().size(); row++) {
                for (var cell : sheet.rows().get(row).cells()) {
                    check.cell(cell, row, sheet);
                }
            }
        }
        if (!check.missing.isEmpty()) {
            throw new MissingGlyphException(check.words());
        }
    }

    private void cell(SheetCell cell, int row, Sheet sheet) {
        var font = Look.of(cell.role()).font();
        for (var paragraph : PlainText.paragraphs(cell.text())) {
            for (int character : paragraph) {
                if (font.glyph(character) == 0) {
                    missing.computeIfAbsent(character, absent -> word(absent, cell, row, sheet));
                }
            }
        }
    }

    private Wording words() {
        var told = new ArrayList<>(missing.values().stream().limit(TOLD).toList());
        if (missing.size() > TOLD) {
            told.add(new Wording("等 " + missing.size() + " 个字", "and more, " + missing.size() + " in all"));
        }
        told.add(new Wording("请改用其他字或写法，或另存为 html、xlsx 再打印", "write them otherwise, or print from html or xlsx"));
        var all = Wording.clauses(told);
        return new Wording("PDF 的字体里没有这些字：" + all.zh(), "the font of the PDF lacks " + all.en());
    }

    private static Wording word(int character, SheetCell cell, int row, Sheet sheet) {
        var code = String.format(Locale.ROOT, "U+%04X", character);
        var shown = Character.isSurrogate((char) character) && character < 1 << 16 ? "" : Character.toString(character);
        var place = cell.path()
                .map(GlyphCheck::place)
                .orElseGet(() -> new Wording(
                        "第 " + (row + 1) + " 行第 " + (cell.column() + 1) + " 列",
                        "row " + (row + 1) + ", column " + (cell.column() + 1)));
        return new Wording(
                "“" + shown + "”（" + code + "），在“" + sheet.name() + "”的" + place.zh(),
                "“" + shown + "” (" + code + "), " + place.en() + " of “" + sheet.name() + "”");
    }

    private static Wording place(FormPath path) {
        var field = path.field().words();
        if (path.field() instanceof HeadField) {
            return new Wording("“" + field.zh() + "”", field.en());
        }
        int number = path.row() + 1;
        return path.field() instanceof Indicator.Field
                ? new Wording("指标 " + number + "“" + field.zh() + "”", "indicator " + number + ", " + field.en())
                : new Wording("资金第 " + number + " 行“" + field.zh() + "”", "funds, line " + number + ", " + field.en());
    }
}

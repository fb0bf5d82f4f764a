package org.plumbline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.core.check.Prose.Marked;
import org.plumbline.core.form.FormField;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

/** Markup and control characters in the texts of a form. */
final class Markup {

    private static final Pattern MARKUP = Pattern.compile(
            "</?[A-Za-z][A-Za-z0-9]*(\\s[^<>]{0,200})?/?>|&(nbsp|lt|gt|amp|quot|#\\d{1,6});|[\\p{Cc}&&[^\\n\\r\\t]]|\\uFFFD");

    private static final HeadField[] HEAD = HeadField.values();
    private static final FundingLine.Field[] FUNDS = FundingLine.Field.values();
    private static final Indicator.Field[] ROW = Indicator.Field.values();

    private final List<Marked> found = new ArrayList<>();

    private Markup() {}

    /** The first in every cell. */
    static List<Marked> in(SelfEvaluation form) {
        var markup = new Markup();
        for (var field : HEAD) {
            markup.look(field, form.text(field), 0);
        }
        for (int line = 0; line < form.funding().size(); line++) {
            for (var field : FUNDS) {
                markup.look(field, field.in(form.funding().get(line)), line);
            }
        }
        for (int row = 0; row < form.indicators().size(); row++) {
            for (var field : ROW) {
                markup.look(field, field.in(form.indicators().get(row)), row);
            }
        }
        return markup.found;
    }

    private void look(FormField field, String text, int row) {
        if (!isSuspicious(text)) {
            return;
        }
        var match = MARKUP.matcher(text);
        if (match.find()) {
            found.add(new Marked(new FormPath(field, row), shown(match.group())));
        }
    }

    /** Whether a character stands there with which markup may begin; most texts have none. */
    private static boolean isSuspicious(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign < ' ' || sign == '<' || sign == '&' || (sign >= 0x7f && sign < 0xa0) || sign == '\uFFFD') {
                return true;
            }
        }
        return false;
    }

    private static String shown(String markup) {
        return markup.codePoints().anyMatch(Character::isISOControl)
                ? String.format("U+%04X", markup.codePointAt(0))
                : markup;
    }
}

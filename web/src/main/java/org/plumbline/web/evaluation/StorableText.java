package org.plumbline.web.evaluation;

import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.reading.Problem;

/** Text as the database can keep it: the few characters that it refuses become the replacement character �. */
final class StorableText {

    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    static String of(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().map(StorableText::kept).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    static SelfEvaluation of(SelfEvaluation form) {
        return form.cells()
                .filter(cell -> !of(cell.getValue()).equals(cell.getValue()))
                .reduce(
                        form,
                        (changed, cell) -> changed.with(cell.getKey(), of(cell.getValue())),
                        (earlier, later) -> later);
    }

    static Problem of(Problem problem) {
        var expected = problem.expected();
        return new Problem(of(problem.cell()), of(problem.text()), new Wording(of(expected.zh()), of(expected.en())));
    }

    private static int kept(int character) {
        boolean lonelySurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character == 0 || lonelySurrogate ? REPLACEMENT : character;
    }
}

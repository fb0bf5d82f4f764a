package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.grid.Cell;

/** The goals (年度总体目标): both headings side by side, the texts beneath. */
final class GoalBlock implements Block {

    private static final Wording HEADING = new Wording("目标的表头", "a heading of the goals");
    private static final Wording TEXT = new Wording("预期目标或实际完成情况的文字", "the text of the expected or the achieved goal");

    private final Line header;
    private final Cell expected;
    private final Cell achieved;
    private final List<Line> lines = new ArrayList<>();

    private GoalBlock(Line header, Cell expected, Cell achieved) {
        this.header = header;
        this.expected = expected;
        this.achieved = achieved;
    }

    /** The block whose headings stand in this line; null where not both stand there without a text between them. */
    static @Nullable GoalBlock beginningAt(Line line) {
        Cell expected = null;
        for (int at = 0; at < line.size(); at++) {
            var goal = line.label(at).goal();
            if (goal == HeadField.ACHIEVED && expected != null) {
                return new GoalBlock(line, expected, line.cell(at));
            }
            if (goal == HeadField.EXPECTED) {
                expected = line.cell(at);
            } else if (!line.label(at).isBlockOfGoals()) {
                return null;
            }
        }
        return null;
    }

    @Override
    public int headerRows() {
        return 1;
    }

    @Override
    public void add(Line line) {
        lines.add(line);
    }

    @Override
    public boolean turnPage() {
        return false;
    }

    @Override
    public void finish(FormAssembly form) {
        form.expectGoals();
        form.understand(expected);
        form.understand(achieved);
        understandHeading(header, form);
        form.disputeRest(header, HEADING);
        for (var line : lines) {
            understandHeading(line, form);
            var texts = line.cells().stream()
                    .filter(cell -> !form.isUnderstood(cell))
                    .toList();
            if (texts.size() == 2) {
                form.goOn(HeadField.EXPECTED, texts.get(0));
                form.goOn(HeadField.ACHIEVED, texts.get(1));
            } else if (texts.size() == 1) {
                form.goOn(isUnderAchieved(texts.get(0)) ? HeadField.ACHIEVED : HeadField.EXPECTED, texts.get(0));
            }
            form.disputeRest(line, TEXT);
        }
    }

    private boolean isUnderAchieved(Cell text) {
        return text.column() >= achieved.column();
    }

    private static void understandHeading(Line line, FormAssembly form) {
        for (int at = 0; at < line.size(); at++) {
            if (line.label(at).isBlockOfGoals()) {
                form.understand(line.cell(at));
            }
        }
    }
}

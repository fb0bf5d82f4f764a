package org.plumbline.documents.pdf;

import static org.plumbline.documents.layout.Role.CAPTION;
import static org.plumbline.documents.layout.Role.FIGURE;
import static org.plumbline.documents.layout.Role.GROUP;
import static org.plumbline.documents.layout.Role.HEADING;
import static org.plumbline.documents.layout.Role.PROSE;
import static org.plumbline.documents.layout.Role.SIGNATURE;
import static org.plumbline.documents.layout.Role.TEXT;

import java.util.Locale;
import java.util.Random;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;

/**
 * A sheet of some columns and rows that cells of any span and role cover; no two cells print the same. The last column
 * has a cell for each row, as the columns of figures have.
 */
final class RandomSheet {

    private static final Role[] SINGLE = {TEXT, TEXT, FIGURE, FIGURE, FIGURE, PROSE, HEADING};
    private static final Role[] SPANNING = {GROUP, GROUP, HEADING, TEXT, PROSE};

    private final Random random;
    private final int columns;
    private final int rows;
    private final Table table;
    private int texts;

    private RandomSheet(long seed) {
        random = new Random(seed);
        columns = 2 + random.nextInt(8);
        rows = 2 + random.nextInt(random.nextInt(4) == 0 ? 90 : 25);
        var widths = new Integer[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = 8 + random.nextInt(20);
        }
        table = Table.of("第 " + seed + " 张", widths);
    }

    static Sheet of(long seed) {
        return new RandomSheet(seed).make();
    }

    private Sheet make() {
        table.title(String.format(Locale.ROOT, "表%d自评", ++texts));
        table.row().cell(CAPTION, "单位：万元", columns, 1);
        int heading = random.nextInt(rows);
        for (int row = 0; row < rows; row++) {
            if (row == heading) {
                headings();
            }
            table.row();
            fill(rows - row);
        }
        return table.row().cell(SIGNATURE, "填报人：", columns, 1).sheet(random.nextBoolean());
    }

    /** Column headings, printed again on each page, unless a cell from above stands in the way. */
    private void headings() {
        table.repeatedRow();
        if (table.isAnyTaken()) {
            return;
        }
        for (int column = 0; column < columns; column++) {
            table.cell(HEADING, text(HEADING));
        }
    }

    private void fill(int rowsLeft) {
        while (table.free() < columns) {
            int wide = 1;
            while (table.isFree(table.free() + wide) && random.nextInt(4) == 0) {
                wide++;
            }
            boolean last = table.free() + wide == columns;
            int high = !last && random.nextInt(5) == 0 ? 1 + random.nextInt(Math.min(rowsLeft, 12)) : 1;
            var role = (high > 1 ? SPANNING : SINGLE)[random.nextInt(high > 1 ? SPANNING.length : SINGLE.length)];
            table.cell(role, random.nextInt(6) == 0 ? "" : text(role), wide, high);
        }
    }

    /** Words that differ from all others by their number. */
    private String text(Role role) {
        var number = "〔" + ++texts + "〕";
        return switch (role) {
            case FIGURE -> number + RandomText.figure(random);
            case PROSE -> number + RandomText.prose(random, random.nextInt(random.nextInt(9) == 0 ? 1500 : 60));
            default -> number + RandomText.words(random, random.nextInt(5));
        };
    }
}

package org.plumbline.documents.print;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;

/** A sheet drawn from a seed: cells of any span, texts of any kind. */
public final class RandomSheet {

    private static final List<Role> BORDERED =
            List.of(Role.HEADING, Role.GROUP, Role.TEXT, Role.FIGURE, Role.FIGURE, Role.PROSE);
    private static final List<String> TEXTS = List.of(
            "",
            "",
            "产出指标",
            "=360(天)",
            "+86",
            "-",
            "1E5",
            "00123",
            "'x",
            " 前后空格 ",
            "两行\n文字",
            "制表\t符",
            "回车\r\n换行",
            "_x0041_",
            "_x005F_x0041_",
            "<p>标记&amp;</p>",
            "\"引号\"",
            "𠮷野家",
            "100",
            "]]>",
            "2023-01-01",
            "TRUE",
            "#REF!");

    private final Random random;

    public RandomSheet(long seed) {
        random = new Random(seed);
    }

    public Sheet sheet() {
        int columns = 2 + random.nextInt(10);
        int rows = 2 + random.nextInt(20);
        var sheet = new DrawnSheet(random.ints(columns, 5, 30).toArray());
        sheet.cell(Role.TITLE, text(), columns, 1).end();
        int repeated = random.nextInt(rows);
        for (int row = 0; row < rows; row++) {
            row(sheet, rows - row, random.nextInt(6) == 0);
            sheet.end(row == repeated);
        }
        return sheet.sheet(text(), random.nextBoolean());
    }

    private void row(DrawnSheet sheet, int rowsLeft, boolean plain) {
        while (sheet.room() > 0) {
            int columns = 1 + random.nextInt(Math.min(4, sheet.room()));
            int rows = plain || random.nextInt(4) > 0 ? 1 : 1 + random.nextInt(Math.min(5, rowsLeft));
            var role = plain ? Role.SIGNATURE : BORDERED.get(random.nextInt(BORDERED.size()));
            sheet.cell(role, text(), columns, rows);
        }
    }

    private String text() {
        return switch (random.nextInt(6)) {
            case 0 -> anything(1 + random.nextInt(30));
            case 1 -> "全年服务企业五千家以上。".repeat(random.nextInt(40));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    /** UTF-16 units of all kinds, halves of characters and those that XML cannot hold among them. */
    public String anything(int length) {
        return Stream.generate(this::unit).limit(length).collect(Collectors.joining());
    }

    private String unit() {
        return switch (random.nextInt(8)) {
            case 0 -> String.valueOf((char) random.nextInt(0x20));
            case 1 -> String.valueOf((char) random.nextInt(0x10000));
            case 2 -> String.valueOf((char) (0xD800 + random.nextInt(0x800)));
            case 3 -> Character.toString(random.nextInt(0x110000));
            case 4 -> "_x00" + Integer.toHexString(0x10 + random.nextInt(0xF0)) + (random.nextBoolean() ? "_" : "");
            case 5 ->
                List.of("&", "<", ">", "\"", "'", "]]>", "\uFFFE", "\uFFFF", "\u007F", "\u0085", "\u2028")
                        .get(random.nextInt(11));
            default -> String.valueOf((char) (0x4E00 + random.nextInt(0x5000)));
        };
    }
}

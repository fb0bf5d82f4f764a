package org.plumbline.documents.pdf;

import java.util.Random;

/** Texts as they stand in forms, from a seed. */
final class RandomText {

    private static final String[] PIECES = {
        "完成",
        "指标",
        "企业",
        "服务",
        "满意度",
        "全年",
        "预算",
        "，",
        "。",
        "；",
        "（",
        "）",
        "“",
        "”",
        "——",
        "……",
        "300.00(家)",
        "≥90%",
        "84.66",
        "APEC",
        "2023年",
        "12月底",
        "ISO9001",
        "、",
        "《意见》",
        "3.5‰",
        "¥160",
        "=360(天)",
        "①",
        "m²",
        "Ⅲ"
    };

    private RandomText() {}

    static String figure(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "≥" + random.nextInt(1000) + "(%)";
            case 1 -> random.nextInt(100_000) / 100 + ".00";
            case 2 -> "=" + random.nextInt(400) + "(天)";
            case 3 -> "-";
            default -> "达成预期指标";
        };
    }

    static String words(Random random, int pieces) {
        var text = new StringBuilder();
        for (int piece = 0; piece < pieces; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Sentences, some of them with blanks, in one paragraph or several. */
    static String prose(Random random, int pieces) {
        var text = new StringBuilder("一");
        for (int piece = 0; piece < pieces; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextInt(9) == 0 ? " " : "");
            text.append(random.nextInt(30) == 0 ? "\n二" : "");
        }
        return text.toString();
    }
}

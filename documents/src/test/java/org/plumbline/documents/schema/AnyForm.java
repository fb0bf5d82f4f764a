package org.plumbline.documents.schema;

import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

/** One form drawn from a seed: any text in any cell, or none. */
final class AnyForm {

    private static final List<String> TEXTS = List.of(
            "",
            "",
            "36.00",
            ">90(家)",
            "300.00(家)",
            "≥95%",
            "12月底前",
            "部分达成",
            "7,00.0,77",
            "0",
            "-",
            "2023",
            "两行\n文字",
            "<p>标记&amp;</p>",
            "\"引号\"",
            "𠮷\u0001",
            "public");
    private static final List<String> MARKS = List.of("", "是", "否", "★", "true", "部分", "-");

    private final Random random;

    AnyForm(long seed) {
        random = new Random(seed);
    }

    SelfEvaluation form() {
        var head = new EnumMap<HeadField, String>(HeadField.class);
        for (var field : HeadField.values()) {
            head.put(field, one(TEXTS));
        }
        return new SelfEvaluation(
                head,
                Stream.generate(this::line).limit(random.nextInt(4)).toList(),
                Stream.generate(this::indicator).limit(random.nextInt(6)).toList());
    }

    private FundingLine line() {
        return FundingLine.of(one(List.of(FundingSource.values())), field -> one(TEXTS));
    }

    private Indicator indicator() {
        return Indicator.of(field -> one(field == Indicator.Field.CORE ? MARKS : TEXTS));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

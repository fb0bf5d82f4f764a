package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;

/** Checks of scores that count for nothing, or twice (重复计分). */
final class CountingChecks {

    static final List<Check> ALL = List.of(Check.warning(
            "S12",
            new Wording("没有分值却有得分，或重复计分", "a score without a weight, or one counted twice"),
            new Wording(
                    "另有指标印有分值；“其中”各行，分值之和等于所属一行或全部分值超过 100 才算重复",
                    "another indicator prints a weight; parts count twice where they make the weight of the row above, or all "
                            + "weights make more than 100"),
            CountingChecks::everyScoreCountsOnce));

    private CountingChecks() {}

    /** S12. A row {@code 其中：…} is a part of the nearest row above that is none. */
    private static void everyScoreCountsOnce(Subject subject, Accusations found) {
        for (var row : subject.rows()) {
            if (row.indicator().weight().isBlank() && isPositive(row.indicator().score()) && isAnyWeighed(subject)) {
                withoutWeight(row, found);
            }
            if (row.texts().isPart()
                    && row.index() > 0
                    && !subject.rows().get(row.index() - 1).texts().isPart()) {
                parts(subject, row.index(), found);
            }
        }
    }

    private static boolean isAnyWeighed(Subject subject) {
        for (var row : subject.rows()) {
            if (isPositive(row.indicator().weight())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPositive(Printed figure) {
        return figure.number().isPresent() && figure.number().get().signum() > 0;
    }

    private static void withoutWeight(Row row, Accusations found) {
        var name = row.indicator().name();
        var stated = row.indicator().score().text();
        found.add(
                row.at(Indicator.Field.SCORE),
                stated,
                "",
                new Wording(
                        "“" + name + "”没有分值，却得 " + stated + " 分；请补填分值，或删去得分",
                        "“" + name + "” has no weight, but the score " + stated
                                + "; state its weight or delete the score"));
    }

    private static void parts(Subject subject, int firstPart, Accusations found) {
        var parent = subject.rows().get(firstPart - 1);
        var parts = subject.rows().stream()
                .skip(firstPart)
                .takeWhile(row -> row.texts().isPart())
                .filter(row -> isPositive(row.indicator().weight()))
                .toList();
        if (parts.isEmpty() || !isPositive(parent.indicator().weight())) {
            return;
        }
        if (Decimals.isSame(sum(parts), sum(List.of(parent)))
                || Decimals.isMore(sum(subject.rows()).add(execution(subject)), Decimals.HUNDRED)) {
            twice(parent, parts.get(0), found);
        }
    }

    private static BigDecimal sum(List<Row> rows) {
        return Figures.sum(rows.stream()
                .flatMap(row -> row.indicator().weight().number().stream())
                .toList());
    }

    private static BigDecimal execution(Subject subject) {
        return subject.totalFund()
                .flatMap(total -> total.line().weight().number())
                .orElse(BigDecimal.ZERO);
    }

    private static void twice(Row parent, Row part, Accusations found) {
        var stated = part.indicator().weight().text();
        var whole = parent.indicator().weight().text();
        found.add(
                part.at(Indicator.Field.WEIGHT),
                stated,
                "",
                new Wording(
                        "“" + parent.indicator().name() + "”已有分值 " + whole + "，其中一行又有分值 " + stated + "，重复计分；请只留一处",
                        "“" + parent.indicator().name() + "” weighs " + whole + ", and a part of it weighs " + stated
                                + " again, so that points count twice; keep one of the two"));
    }
}

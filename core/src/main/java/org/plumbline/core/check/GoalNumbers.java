package org.plumbline.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.form.Width;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Interval;

/**
 * Numbers of the expected goal, held against all that indicators and funds print.
 *
 * <p>A number is carried where a figure equals it, in any multiple, where two targets of its unit or all of them sum to
 * it, and where a percentage is what another leaves of a hundred; money also by an amount that rounds to it. One thing of
 * a kind, every day of the year and every hour of the day are no promise of a number; nor is what titles of documents say.
 */
final class GoalNumbers {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int LONGEST = 4_000;

    /** A document's title and, in brackets behind it, what the document is called for short. */
    private static final Pattern TITLE = Pattern.compile("《[^》]{0,200}》\\s*(\\([^)]{0,60}\\))?");

    private final List<ProseNumber> figures = new ArrayList<>();
    private final List<ProseNumber> targets = new ArrayList<>();
    private final List<BigDecimal> amounts = new ArrayList<>();

    private GoalNumbers(SelfEvaluation form) {
        figures.addAll(numbers(form.text(HeadField.PROJECT)));
        for (var row : form.indicators()) {
            figures.addAll(numbers(row.name()));
            figures.addAll(numbers(row.actual().text()));
            targets.addAll(numbers(row.target().text()));
        }
        figures.addAll(targets);
        for (var line : form.funding()) {
            line.original().number().ifPresent(this::amount);
            line.adjusted().number().ifPresent(this::amount);
            line.executed().number().ifPresent(this::amount);
        }
    }

    /** The numbers that nothing carries, as they stand in the goal, each once. */
    static List<String> uncarried(SelfEvaluation form) {
        var goal = form.text(HeadField.EXPECTED);
        if (!hasDigit(goal) || goal.length() > LONGEST || form.indicators().isEmpty()) {
            return List.of();
        }
        var promised = ProseNumber.counted(TITLE.matcher(Width.fold(goal)).replaceAll(" "));
        promised.removeIf(number -> isNoPromise(number) || isRead(form, number));
        if (promised.isEmpty()) {
            return List.of();
        }
        var carried = new GoalNumbers(form);
        return promised.stream()
                .filter(Predicate.not(carried::carries))
                .map(ProseNumber::shown)
                .distinct()
                .toList();
    }

    /** Whether it is a target or an actual as it was read: the usual case, and cheap. */
    private static boolean isRead(SelfEvaluation form, ProseNumber promised) {
        for (var row : form.indicators()) {
            if (isRead(row.target(), promised) || isRead(row.actual(), promised)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRead(Printed value, ProseNumber promised) {
        return value.reading() instanceof Reading.Quantity read && Decimals.isSame(read.number(), promised.number());
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static List<ProseNumber> numbers(String text) {
        return hasDigit(text) ? ProseNumber.all(Width.fold(text)) : List.of();
    }

    /** An amount, in 元 or in 万元: which of them a form prints is not always told. */
    private void amount(BigDecimal amount) {
        amounts.add(amount);
        amounts.add(amount.multiply(TEN_THOUSAND));
        amounts.add(amount.divide(TEN_THOUSAND));
    }

    private static boolean isNoPromise(ProseNumber number) {
        return switch (number.unit()) {
            case "天" -> is(number, 365) || is(number, 366);
            case "小时" -> is(number, 24);
            default -> is(number, 1) || number.number().signum() == 0;
        };
    }

    private static boolean is(ProseNumber number, int value) {
        return Decimals.isSame(number.scaled(), BigDecimal.valueOf(value));
    }

    private boolean carries(ProseNumber promised) {
        return isFigure(promised.number())
                || isFigure(promised.scaled())
                || (promised.unit().equals("%") && isFigure(Decimals.HUNDRED.subtract(promised.number())))
                || (promised.unit().equals("元") && isAmount(promised))
                || isSum(promised);
    }

    private boolean isFigure(BigDecimal number) {
        for (var figure : figures) {
            if (Decimals.isSame(figure.number(), number) || Decimals.isSame(figure.scaled(), number)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAmount(ProseNumber promised) {
        for (var amount : amounts) {
            if (printsAs(amount, promised.number()) || Decimals.isSame(amount, promised.scaled())) {
                return true;
            }
        }
        return false;
    }

    private static boolean printsAs(BigDecimal amount, BigDecimal number) {
        for (RoundingMode mode : Interval.ADMISSIBLE) {
            if (Decimals.isSame(amount.setScale(number.scale(), mode), number)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSum(ProseNumber promised) {
        var summands = targets.stream()
                .filter(target -> target.unit().equals(promised.unit()))
                .map(ProseNumber::scaled)
                .toList();
        for (int one = 0; one < summands.size(); one++) {
            for (int other = one + 1; other < summands.size(); other++) {
                if (Decimals.isSame(summands.get(one).add(summands.get(other)), promised.scaled())) {
                    return true;
                }
            }
        }
        return summands.size() > 1 && Decimals.isSame(Figures.sum(summands), promised.scaled());
    }
}

package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Points;

/** The figures that a form prints and a policy computes too, each with whether the policy gives what is printed. */
record PrintedFigures(ScoringPolicy policy, List<Figure> figures) {

    /** What a figure is about: those of a kind follow from the same terms of a policy. */
    enum Kind {
        WEIGHT,
        RATE,
        EXECUTION_SCORE,
        LINE_SCORE,
        TOTAL,
        RATING
    }

    record Figure(Kind kind, FormPath at, boolean isExplained) {}

    static PrintedFigures of(ScoringPolicy policy, SelfEvaluation form) {
        var found = new ArrayList<Figure>();
        var card = new Scorer(policy).score(form);
        rates(policy, form, found);
        card.execution().ifPresent(execution -> execution(policy, execution, found));
        weightsOfClasses(policy, form, found);
        card.indicators().forEach(line -> score(Kind.LINE_SCORE, line, found));
        total(policy, form, found);
        return new PrintedFigures(policy, found);
    }

    /** How many figures of one kind the policy gives as they are printed. */
    static long explained(Kind kind, ScoringPolicy policy, SelfEvaluation form) {
        var found = new ArrayList<Figure>();
        switch (kind) {
            case WEIGHT -> {
                execution(policy, form).ifPresent(execution -> execution(policy, execution, found));
                weightsOfClasses(policy, form, found);
            }
            case RATE -> rates(policy, form, found);
            case EXECUTION_SCORE -> execution(policy, form).ifPresent(execution -> execution(policy, execution, found));
            case LINE_SCORE ->
                new Scorer(policy).score(form).indicators().forEach(line -> score(Kind.LINE_SCORE, line, found));
            case TOTAL, RATING -> total(policy, form, found);
        }
        return found.stream()
                .filter(figure -> figure.kind() == kind && figure.isExplained())
                .count();
    }

    private static Optional<Execution> execution(ScoringPolicy policy, SelfEvaluation form) {
        var row = form.totalFundingRow();
        return row.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExecutionScorer(policy).score(form.funding().get(row.getAsInt()), row.getAsInt()));
    }

    List<FormPath> explained() {
        return at(Figure::isExplained);
    }

    List<FormPath> leftOver() {
        return at(figure -> !figure.isExplained());
    }

    long count(Kind kind, boolean isExplained) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind && figure.isExplained() == isExplained)
                .count();
    }

    private List<FormPath> at(Predicate<Figure> wanted) {
        return figures.stream().filter(wanted).map(Figure::at).sorted().toList();
    }

    private static void rates(ScoringPolicy policy, SelfEvaluation form, List<Figure> found) {
        var rounding = policy.roundings().rate().rule();
        for (int row = 0; row < form.funding().size(); row++) {
            var line = form.funding().get(row);
            if (line.rate().number().isPresent() && Execution.hasRate(line)) {
                var expected = Execution.rate(line, rounding);
                found.add(new Figure(
                        Kind.RATE, FormPath.of(FundingLine.Field.RATE, row), saysTheSame(line.rate(), expected)));
            }
        }
    }

    /** A rate printed as a ratio says the same; one above 100 % may stop there. */
    private static boolean saysTheSame(Printed printed, BigDecimal percent) {
        var stated = printed.number().orElseThrow();
        return Decimals.isSame(stated, percent)
                || Decimals.isSame(stated.multiply(Decimals.HUNDRED), percent)
                || (Decimals.isMore(percent, Decimals.HUNDRED) && saysTheSame(printed, Decimals.HUNDRED));
    }

    private static void execution(ScoringPolicy policy, Execution execution, List<Figure> found) {
        score(Kind.EXECUTION_SCORE, execution.line(), found);
        var weight = execution.total().weight().number();
        if (weight.isPresent()) {
            var at = FormPath.of(
                    FundingLine.Field.WEIGHT, execution.line().score().row());
            var expected = policy.execution().rule().weight().value();
            found.add(new Figure(Kind.WEIGHT, at, Decimals.isSame(weight.get(), expected)));
        }
    }

    private static void score(Kind kind, Line line, List<Figure> found) {
        var stated = line.statedPoints();
        if (line.award() instanceof Award.Earned && stated.isPresent()) {
            found.add(new Figure(kind, line.score(), line.admits(stated.get(), Points.ZERO)));
        }
    }

    private static void weightsOfClasses(ScoringPolicy policy, SelfEvaluation form, List<Figure> found) {
        ClassWeights.of(form).sums().forEach((pillar, printed) -> {
            var expected = policy.weights().rule().getOrDefault(pillar, Points.ZERO);
            found.add(new Figure(
                    Kind.WEIGHT,
                    FormPath.of(Indicator.Field.LEVEL1, first(pillar, form)),
                    Decimals.isSame(printed, expected.value())));
        });
    }

    private static int first(Pillar pillar, SelfEvaluation form) {
        int row = 0;
        while (form.indicators().get(row).pillar().filter(pillar::equals).isEmpty()) {
            row++;
        }
        return row;
    }

    /** The total as the sum of the printed lines, and the rating of that total. */
    private static void total(ScoringPolicy policy, SelfEvaluation form, List<Figure> found) {
        var stated = form.printed(HeadField.TOTAL_SCORE).number().filter(total -> total.signum() >= 0);
        if (stated.isEmpty()) {
            return;
        }
        sumOfLines(form)
                .map(policy.roundings().total().rule()::round)
                .ifPresent(sum -> found.add(new Figure(
                        Kind.TOTAL, FormPath.of(HeadField.TOTAL_SCORE), Decimals.isSame(stated.get(), sum))));
        policy.ratingNamed(form.text(HeadField.RATING))
                .ifPresent(rating -> found.add(new Figure(
                        Kind.RATING,
                        FormPath.of(HeadField.RATING),
                        rating.equals(policy.rating(new Points(stated.get()))))));
    }

    /** Empty where a line prints no score. */
    private static Optional<BigDecimal> sumOfLines(SelfEvaluation form) {
        var sum = form.totalFunding().flatMap(total -> total.score().number());
        for (var row : form.indicators()) {
            var score = row.score().number();
            sum = sum.flatMap(before -> score.map(before::add));
        }
        return form.indicators().isEmpty() ? Optional.empty() : sum;
    }
}

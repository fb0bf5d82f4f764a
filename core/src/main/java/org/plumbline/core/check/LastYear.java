package org.plumbline.core.check;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.SelfEvaluation;

/**
 * What checks ask of last year's form of the same project: printed texts alone, so that very many can be kept.
 *
 * @param original the original budget of the total line; empty where none is printed
 * @param adjusted the adjusted budget of the total line
 * @param totalScore the total that the unit gave itself
 */
public record LastYear(String original, String adjusted, String totalScore, List<Past> indicators) {

    /** An indicator of last year's form. */
    public record Past(String name, String target, String actual, String weight) {

        static Past of(Indicator row, UnaryOperator<String> kept) {
            return new Past(
                    kept.apply(ComparedName.of(row.name())),
                    kept.apply(row.target().text()),
                    kept.apply(row.actual().text()),
                    kept.apply(row.weight().text()));
        }

        public Printed printedTarget() {
            return Printed.of(target);
        }

        public Printed printedActual() {
            return Printed.of(actual);
        }

        public Printed printedWeight() {
            return Printed.of(weight);
        }
    }

    public LastYear {
        indicators = List.copyOf(indicators);
    }

    public static LastYear of(SelfEvaluation form) {
        return of(form, UnaryOperator.identity());
    }

    /** @param kept what is kept of a text: the same text once, however often it is printed */
    static LastYear of(SelfEvaluation form, UnaryOperator<String> kept) {
        var total = form.totalFunding();
        return new LastYear(
                kept.apply(total.map(FundingLine::original).orElse(Printed.NONE).text()),
                kept.apply(total.map(FundingLine::adjusted).orElse(Printed.NONE).text()),
                kept.apply(form.text(HeadField.TOTAL_SCORE)),
                form.indicators().stream().map(row -> Past.of(row, kept)).toList());
    }

    /** The indicator of this name, spaces and width aside; empty where there is none, or more than one. */
    public Optional<Past> named(String name) {
        var compared = ComparedName.of(name);
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        var same = indicators.stream()
                .filter(row -> row.name().equals(compared))
                .limit(2)
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
}

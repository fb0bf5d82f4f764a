package org.plumbline.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.quantity.Points;

/** Computes what a form earns under a policy. Reads any form; never throws on what a form states. */
public record Scorer(ScoringPolicy policy) {

    public Scorecard score(SelfEvaluation form) {
        var execution = execution(form);
        var indicatorScorer = new IndicatorScorer(policy);
        var indicators = IntStream.range(0, form.indicators().size())
                .mapToObj(row ->
                        indicatorScorer.score(form.indicators().get(row), FormPath.of(Indicator.Field.SCORE, row)))
                .toList();
        var lines = new ArrayList<Line>();
        execution.map(Execution::line).ifPresent(lines::add);
        lines.addAll(indicators);
        return new Scorecard(policy, execution.orElse(null), indicators, total(lines));
    }

    private Optional<Execution> execution(SelfEvaluation form) {
        var row = form.totalFundingRow();
        return row.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExecutionScorer(policy).score(form.funding().get(row.getAsInt()), row.getAsInt()));
    }

    private EarnedTotal total(List<Line> lines) {
        return new EarnedTotal(
                sum(lines, line -> line.award().from()),
                sum(lines, line -> line.award().to()),
                sum(lines, Line::counted),
                lines.stream()
                        .filter(line -> line.award() instanceof Award.NotComputed)
                        .toList());
    }

    private Points sum(List<Line> lines, Function<Line, Points> points) {
        var exact = lines.stream().map(points).reduce(Points.ZERO, Points::plus);
        return new Points(policy.roundings().total().rule().round(exact.value()));
    }
}

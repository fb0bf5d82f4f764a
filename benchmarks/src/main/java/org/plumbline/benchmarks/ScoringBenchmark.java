package org.plumbline.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.Scorecard;
import org.plumbline.core.scoring.Scorer;
import org.plumbline.policies.Presets;

/** What a form of ten indicators costs: the plain formula, scored with every working at hand, its values read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {

    private final PlainFormula plain = BenchmarkForm.plain();
    private final SelfEvaluation form = BenchmarkForm.printed();
    private final Scorer scorer = new Scorer(Presets.named("shanghai-2023").orElseThrow());

    @Benchmark
    public BigDecimal plainFormula() {
        return plain.total();
    }

    @Benchmark
    public Scorecard scored() {
        return scorer.score(form);
    }

    @Benchmark
    public SelfEvaluation readValues() {
        return BenchmarkForm.printed();
    }
}

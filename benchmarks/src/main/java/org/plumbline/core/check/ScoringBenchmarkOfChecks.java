package org.plumbline.core.check;

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
import org.plumbline.benchmarks.BenchmarkForm;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.policies.Presets;

/** What all checks of a single form cost once its texts are read, and what reading them costs; only checks know texts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmarkOfChecks {

    private final SelfEvaluation form = BenchmarkForm.printed();
    private final Texts texts = Texts.of(form);
    private final Examiner examiner =
            new Examiner(Presets.named("shanghai-2023").orElseThrow());

    @Benchmark
    public Examination scoredAndChecked() {
        return examiner.examine(form, texts, Surroundings.NONE);
    }

    @Benchmark
    public Object readTexts() {
        return Texts.of(form);
    }
}

package org.plumbline.core.generate;

import java.util.List;
import java.util.stream.Stream;

/** Every fault that a single form can have, one for each check that sees no more than the form. */
public final class Faults {

    public static final List<Fault> ALL = Stream.of(
                    WeightFaults.ALL, ScoreFaults.ALL, FundingFaults.ALL, IndicatorFaults.ALL, ProseFaults.ALL)
            .flatMap(List::stream)
            .toList();

    private Faults() {}
}

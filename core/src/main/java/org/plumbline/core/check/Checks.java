package org.plumbline.core.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every check there is, in the order of the rule book: weights, scores, funds, indicators, goals and prose, head, years. */
public final class Checks {

    public static final List<Check> ALL = Stream.of(
                    WeightChecks.ALL,
                    SpreadChecks.ALL,
                    ClassChecks.ALL,
                    ScoreChecks.ALL,
                    FullMarksChecks.ALL,
                    FigureChecks.ALL,
                    CountingChecks.ALL,
                    EarnedChecks.ALL,
                    TotalChecks.ALL,
                    SumChecks.ALL,
                    FundingChecks.ALL,
                    BudgetChecks.ALL,
                    ExecutionChecks.ALL,
                    GroundlessChecks.ALL,
                    AmountUnitChecks.ALL,
                    HeadChecks.ALL,
                    RateChecks.ALL,
                    IndicatorChecks.ALL,
                    NameChecks.ALL,
                    TargetChecks.ALL,
                    ActualChecks.ALL,
                    ValueChecks.ALL,
                    ProseChecks.ALL,
                    ClaimChecks.ALL,
                    NeighbourChecks.ALL,
                    ApprovalChecks.ALL,
                    DossierChecks.ALL,
                    WeightShiftChecks.ALL)
            .flatMap(List::stream)
            .sorted(Checks::inOrder)
            .toList();

    private static final String BLOCKS = "WSFIGHP";

    private Checks() {}

    /** The check of an id; empty where there is none. */
    public static Optional<Check> named(String id) {
        return ALL.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    private static int inOrder(Check left, Check right) {
        int order = Integer.compare(
                BLOCKS.indexOf(left.id().charAt(0)), BLOCKS.indexOf(right.id().charAt(0)));
        return order == 0 ? left.id().compareTo(right.id()) : order;
    }
}

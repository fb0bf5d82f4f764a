package org.plumbline.core.check;

import static org.plumbline.core.scoring.Severity.ERROR;
import static org.plumbline.core.scoring.Severity.NOTE;
import static org.plumbline.core.scoring.Severity.WARNING;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.core.check.Check.Accusation;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Severity;

/** Every check there is, in the order of the rule book. */
public final class Checks {

    public static final List<Check> ALL = List.of(
            check("W01", ERROR, "分值合计不是100", "weights do not sum to 100", WeightChecks::weightsSumTo100),
            check(
                    "W02",
                    WARNING,
                    "一级指标分值与评分办法不同",
                    "level-1 weights differ from the policy",
                    WeightChecks::classesWeighAsThePolicySays),
            check("S01", ERROR, "得分超过分值", "score above weight", ScoreChecks::noScoreExceedsItsWeight),
            check(
                    "S02",
                    ERROR,
                    "未达标扣分而未说明原因",
                    "score below weight without a reason",
                    ScoreChecks::everyShortfallIsExplained),
            check("S03", WARNING, "得分与应得不同", "stated differs from earned", EarnedChecks::statedFollowsThePolicy),
            check("S05", ERROR, "执行率得分算不出来", "execution score not derivable", EarnedChecks::executionScoreIsDerivable),
            check("S06", ERROR, "总分不等于各行之和", "total is not the sum of the lines", ScoreChecks::totalIsTheSumOfTheLines),
            check("S07", ERROR, "等级与总分不符", "rating differs from the total's band", ScoreChecks::ratingFollowsTheTotal),
            check("S11", ERROR, "未达标却得满分", "unmet but full marks", ScoreChecks::noUnmetTargetEarnsFullMarks),
            check(
                    "F01",
                    ERROR,
                    "资金合计不等于各部分之和",
                    "funds total is not the sum of its parts",
                    FundingChecks::totalIsTheSumOfItsParts),
            check("F02", ERROR, "执行率算不出来", "execution rate not derivable", FundingChecks::rateIsDerivable),
            check("F04", WARNING, "全年预算数为零", "adjusted budget is zero", FundingChecks::somethingWasBudgeted),
            check(
                    "F05",
                    ERROR,
                    "执行数超过全年预算数",
                    "executed above adjusted budget",
                    FundingChecks::noMoreExecutedThanBudgeted),
            check("I01", ERROR, "指标值或完成值未填", "target or actual blank", IndicatorChecks::targetAndActualAreFilled),
            check(
                    "I03",
                    WARNING,
                    "数值指标填了文字",
                    "text for a numeric target",
                    IndicatorChecks::numericTargetsHaveNumericActuals),
            check(
                    "I05",
                    NOTE,
                    "数值指标没有比较符号",
                    "comparator missing on a numeric target",
                    IndicatorChecks::numericTargetsHaveComparators),
            check("I10", WARNING, "三级指标名称不是指标", "the name is no indicator", IndicatorChecks::namesNameAnIndicator),
            check(
                    "G01",
                    WARNING,
                    "完成情况与预期目标逐字相同",
                    "achieved identical to expected",
                    ProseChecks::achievedIsNotCopiedFromExpected),
            check("G06", WARNING, "文字中有标记或控制字符", "markup or control characters in text", ProseChecks::textHasNoMarkup));

    private Checks() {}

    private static Check check(
            String id, Severity severity, String zh, String en, Function<Subject, Stream<Accusation>> rule) {
        return new Check(id, severity, new Wording(zh, en), rule);
    }
}

package org.plumbline.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Claim.Kind;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Interval;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;

/** The check of prose against the figures of its own form. */
final class ClaimChecks {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    static final List<Check> ALL = List.of(Check.warning(
            "G08",
            new Wording("文字与数字矛盾", "prose contradicts figures"),
            new Wording(
                    "完成情况、结论、问题、措施中对全年全项目的明确陈述：资金全部支出、执行率、总分、等级、指标全部完成",
                    "plain statements about the whole project in prose: all spent, the execution rate, the total, the rating, all"
                            + " indicators met"),
            ClaimChecks::proseFollowsTheFigures));

    private ClaimChecks() {}

    /** G08. Once for each kind of contradiction and cell. */
    private static void proseFollowsTheFigures(Subject subject, Accusations found) {
        var claims = subject.texts().prose().claims();
        for (int at = 0; at < claims.size(); at++) {
            var claim = claims.get(at);
            var figure = contradiction(subject, claim);
            if (figure != null && !isSaidBefore(subject, claims, at)) {
                found.add(
                        claim.at(),
                        claim.words(),
                        figure.zh().equals(figure.en()) ? figure.zh() : "",
                        message(claim, figure));
            }
        }
    }

    private static boolean isSaidBefore(Subject subject, List<Claim> claims, int end) {
        var claim = claims.get(end);
        return claims.subList(0, end).stream()
                .anyMatch(before -> before.at().equals(claim.at())
                        && before.kind() == claim.kind()
                        && contradiction(subject, before) != null);
    }

    /** What the form prints instead; null where the claim may be right. */
    private static @Nullable Wording contradiction(Subject subject, Claim claim) {
        return switch (claim.kind()) {
            case ALL_SPENT -> unspent(subject, claim);
            case RATE, RATE_FROM -> otherRate(subject, claim);
            case SCORE -> otherScore(subject, claim.figure());
            case RATING -> otherRating(subject, claim.words());
            case ALL_MET -> unmet(subject);
        };
    }

    private static Wording message(Claim claim, Wording figure) {
        var said = claim.kind() == Kind.RATING
                ? new Wording("等级为“" + claim.words() + "”", "rated “" + claim.words() + "”")
                : new Wording("“" + claim.words() + "”", "“" + claim.words() + "”");
        return new Wording(
                "文字说" + said.zh() + "，表上是 " + figure.zh() + "；请核对，改文字或改数字",
                "the text says " + said.en() + ", the form prints " + figure.en() + "; correct the text or the figure");
    }

    /** Whether less was executed than budgeted, however the two were rounded; only where the text names no other sum. */
    private static @Nullable Wording unspent(Subject subject, Claim claim) {
        var line = comparable(subject);
        if (line == null || !namesNoOtherSum(subject, claim, line.adjusted())) {
            return null;
        }
        var executed = line.executed().number().orElseThrow();
        var adjusted = line.adjusted().number().orElseThrow();
        if (!Decimals.isLess(executed, adjusted) || mayBeSame(executed, adjusted)) {
            return null;
        }
        return new Wording(
                "全年预算数 " + line.adjusted().text() + "、执行数 " + line.executed().text(),
                line.executed().text() + " executed of " + line.adjusted().text());
    }

    private static boolean mayBeSame(BigDecimal executed, BigDecimal adjusted) {
        return Interval.ADMISSIBLE.stream()
                .anyMatch(mode -> printed(executed, mode).meets(printed(adjusted, mode)));
    }

    private static Interval printed(BigDecimal figure, RoundingMode mode) {
        return Interval.printed(figure, Math.max(0, figure.scale()), mode);
    }

    private static boolean namesNoOtherSum(Subject subject, Claim claim, Printed adjusted) {
        var amount = adjusted.number().orElseThrow();
        boolean inYuan = subject.form().text(HeadField.AMOUNT_UNIT).strip().equals("元");
        var yuan = inYuan ? amount : amount.multiply(TEN_THOUSAND);
        return claim.amounts().stream().allMatch(named -> Decimals.isSame(named, yuan));
    }

    private static @Nullable FundingLine comparable(Subject subject) {
        var total = subject.total();
        return total != null
                        && total.line().amountsCompare()
                        && total.line().adjusted().number().orElseThrow().signum() > 0
                        && total.line().executed().number().orElseThrow().signum() >= 0
                ? total.line()
                : null;
    }

    private static @Nullable Wording otherRate(Subject subject, Claim claim) {
        var total = comparable(subject);
        if (total == null || isPrinted(claim, total)) {
            return null;
        }
        if (follows(claim, total.adjusted(), total) || follows(claim, total.original(), total)) {
            return null;
        }
        var rounding = subject.policy().roundings().rate().rule();
        var rate =
                rounding.round(total.executionRate().orElseThrow().toPercent()).toPlainString() + "%";
        return new Wording(rate, rate);
    }

    private static boolean isPrinted(Claim claim, FundingLine line) {
        var rate = line.rate().number();
        return rate.isPresent()
                && (agrees(claim, rate.get())
                        || (Decimals.isLess(rate.get(), BigDecimal.valueOf(2))
                                && agrees(claim, rate.get().movePointRight(2))));
    }

    private static boolean agrees(Claim claim, BigDecimal percent) {
        return claim.kind() == Kind.RATE_FROM
                ? !Decimals.isLess(percent, claim.figure())
                : Figures.couldPrintAs(claim.figure(), Interval.exactly(percent));
    }

    /** Whether executed over this budget may be what is claimed. */
    private static boolean follows(Claim claim, Printed budget, FundingLine line) {
        var whole = budget.number();
        if (whole.isEmpty() || whole.get().signum() <= 0 || !budget.isAmountLike(line.executed())) {
            return false;
        }
        var part = line.executed().number().orElseThrow();
        return part.signum() >= 0
                && Figures.quotients(part, whole.get())
                        .map(exact -> exact.times(Interval.exactly(Decimals.HUNDRED)))
                        .anyMatch(percent -> claim.kind() == Kind.RATE_FROM
                                ? !percent.high().isLessThan(Ratio.of(claim.figure()))
                                : Figures.couldPrintAs(claim.figure(), percent));
    }

    /** Against the total as printed, rounded or not, and against the sum of the lines, which S06 speaks of. */
    private static @Nullable Wording otherScore(Subject subject, BigDecimal said) {
        var printed = subject.texts().totalScore();
        var total = printed.number();
        if (total.isEmpty()
                || isRounded(said, total.get())
                || isRounded(total.get(), said)
                || isRounded(said, sum(subject))) {
            return null;
        }
        return new Wording(printed.text(), printed.text());
    }

    private static boolean isRounded(BigDecimal printed, BigDecimal exact) {
        return Figures.couldPrintAs(printed, Interval.exactly(exact));
    }

    private static BigDecimal sum(Subject subject) {
        return Figures.sum(subject.scorecard()
                .lines()
                .flatMap(line -> line.stated().number().stream())
                .toList());
    }

    /** Against the rating as printed; where S07 says that it should be what the text says, the text is right. */
    private static @Nullable Wording otherRating(Subject subject, String word) {
        var policy = subject.policy();
        var printed = subject.form().text(HeadField.RATING);
        var stated = policy.ratingNamed(printed);
        var said = policy.ratingNamed(word);
        if (stated.isEmpty() || said.isEmpty() || stated.get().equals(said.get())) {
            return null;
        }
        var total = subject.texts().totalScore().number().filter(score -> score.signum() >= 0);
        return total.isPresent() && policy.rating(new Points(total.get())).equals(said.get())
                ? null
                : new Wording(printed, printed);
    }

    private static @Nullable Wording unmet(Subject subject) {
        return missed(subject).findFirst().map(ClaimChecks::result).orElse(null);
    }

    private static Stream<Row> missed(Subject subject) {
        return subject.rows().stream().filter(row -> row.line().isUnmet());
    }

    private static Wording result(Row row) {
        var indicator = row.indicator();
        return new Wording(
                "“" + indicator.name() + "”目标 " + indicator.target().text() + "、实际 "
                        + indicator.actual().text(),
                "“" + indicator.name() + "” at " + indicator.actual().text() + " for "
                        + indicator.target().text());
    }
}

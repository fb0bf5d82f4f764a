package org.plumbline.documents.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Band;
import org.plumbline.core.scoring.Based;
import org.plumbline.core.scoring.Basis;
import org.plumbline.core.scoring.Period;
import org.plumbline.core.scoring.Rule;
import org.plumbline.core.scoring.ScoringPolicy;
import org.plumbline.documents.report.TextTable.Cell;
import org.plumbline.documents.report.TextTable.Column;

/** A scoring policy in words, every rule with what it rests on (评分办法). */
public final class PolicyText {

    private final ScoringPolicy policy;
    private final Look look;
    private final TextTable table = new TextTable(List.of(Column.flexible(10), Column.flexible(20)), Integer.MAX_VALUE);

    private PolicyText(ScoringPolicy policy, Look look) {
        this.policy = policy;
        this.look = look;
    }

    /** Writes one policy a line: id, period and name. */
    public static void list(List<ScoringPolicy> policies, Appendable out, Look look) throws IOException {
        var table = new TextTable(
                List.of(Column.fixed(false), Column.fixed(false), Column.flexible(10), Column.flexible(20)),
                Integer.MAX_VALUE);
        for (var policy : policies) {
            table.row(
                    new Cell(policy.id(), Ink.BOLD),
                    Cell.of(years(policy.period())),
                    Cell.of(look.say(policy.place())),
                    Cell.of(look.say(policy.name())));
        }
        table.writeTo(out, look, "");
    }

    public static void show(ScoringPolicy policy, Appendable out, Look look) throws IOException {
        new PolicyText(policy, look).writeTo(out);
    }

    private void writeTo(Appendable out) throws IOException {
        out.append(look.paint(Ink.BOLD, policy.id() + "  " + look.say(policy.name())))
                .append("\n\n");
        rule(new Wording("地区和年度", "Place and years"), place(), policy.basis());
        rule(new Wording("分值", "Weights"), weights(), policy.weights().basis());
        rule(new Wording("预算执行", "Execution"), execution(), policy.execution().basis());
        curves();
        rule(new Wording("定性分档", "Bands"), bands(), policy.bands().basis());
        rounding(new Wording("执行率", "Execution rate"), policy.roundings().rate());
        rounding(new Wording("执行得分", "Execution score"), policy.roundings().executionScore());
        rounding(new Wording("指标得分", "Line score"), policy.roundings().lineScore());
        rounding(new Wording("总分", "Total"), policy.roundings().total());
        rule(new Wording("评分等级", "Ratings"), ratings(), policy.ratings().basis());
        table.writeTo(out, look, "");
    }

    private void curves() {
        var curves = policy.curves();
        rule(new Wording("达标", "Met"), look.say(Rule.MET.words()), curves.met());
        rule(new Wording("不少于", "At least"), look.say(Rule.AT_LEAST.words()), curves.atLeast());
        rule(
                new Wording("不超过", "At most"),
                look.say(curves.atMost().rule().words()),
                curves.atMost().basis());
        rule(
                new Wording("等于", "Equal"),
                look.say(curves.equal().rule().words()),
                curves.equal().basis());
        rule(
                new Wording("大于、小于", "More, less than"),
                switch (curves.strictness().rule()) {
                    case EQUAL_IS_MET -> look.say("恰好相等算达标", "met where equal");
                    case EQUAL_IS_UNMET -> look.say("恰好相等算未达标", "unmet where equal");
                },
                curves.strictness().basis());
        rule(
                new Wording("没有比较符号", "No comparator"),
                look.say("按不少于；成本指标按不超过", "as at least; under cost indicators as at most"),
                curves.bare());
    }

    private String place() {
        return look.say(policy.place()) + " " + years(policy.period());
    }

    private static String years(Period period) {
        var to = period.to();
        if (to == null) {
            return period.from() + "–";
        }
        return to == period.from() ? to.toString() : period.from() + "–" + to;
    }

    private String weights() {
        var classes = policy.weights().rule().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(weight -> look.say(weight.getKey().words()) + " " + weight.getValue())
                .collect(Collectors.joining(look.say("，", ", ")));
        return look.say("预算执行 ", "execution ") + policy.execution().rule().weight() + look.say("，", ", ") + classes;
    }

    private String execution() {
        var terms = policy.execution().rule();
        var base = switch (terms.base()) {
            case EXACT -> new Wording("按精确比率计分", "scored from the exact ratio");
            case ROUNDED_RATE -> new Wording("按舍入后的执行率计分", "scored from the rounded rate");
        };
        var zero = switch (terms.zeroBudget()) {
            case NOT_APPLICABLE -> new Wording("全年预算数为零时不计分", "not scored where the adjusted budget is zero");
            case FULL -> new Wording("全年预算数为零时得满分", "full weight where the adjusted budget is zero");
            case ZERO -> new Wording("全年预算数为零时得零分", "zero where the adjusted budget is zero");
        };
        return look.say(Wording.clauses(List.of(base, zero)));
    }

    private String bands() {
        return policy.bands().rule().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(band -> look.say(band.getKey().words()) + " " + percent(band.getValue()))
                .collect(Collectors.joining(look.say("，", ", ")));
    }

    private static String percent(Band band) {
        return band.from().toPercent() + "–" + band.to().toPercent() + " %";
    }

    private String ratings() {
        return policy.ratings().rule().stream()
                .map(row -> "≥ " + row.from() + " " + look.say(row.name()))
                .collect(Collectors.joining(look.say("，", ", ")));
    }

    private void rounding(Wording figure, Based<Rounding> rounding) {
        var label = new Wording(figure.zh() + "的舍入", figure.en() + ", rounding");
        rule(label, look.say(rounding.rule().describe()), rounding.basis());
    }

    private void rule(Wording label, String rule, Basis basis) {
        table.row(new Cell(look.say(label), Ink.BOLD), Cell.of(rule));
        table.row(Cell.EMPTY, new Cell(look.say(basis.describe()), Ink.FAINT));
    }
}

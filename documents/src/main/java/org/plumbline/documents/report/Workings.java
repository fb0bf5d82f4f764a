package org.plumbline.documents.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Line;
import org.plumbline.core.scoring.Working;

/**
 * Every line from its inputs by its rule to its result, then how the total is counted (计算过程): the words, whatever they
 * are shown in.
 */
final class Workings {

    /** What is said of one line, or of the total. */
    record Block(Wording heading, List<Row> rows) {}

    /** One thing that is said; rows after the first of a kind have an empty label. */
    record Row(Wording label, Wording text) {}

    private static final Wording SCORE = new Wording("得分", "Score");
    private static final Wording STEPS = new Wording("过程", "Working");
    private static final Wording SOURCE = new Wording("依据", "Source");
    private static final Wording NONE = new Wording("", "");

    private final CheckedForm form;
    private final Figures figures;
    private final List<Row> rows = new ArrayList<>();

    private Workings(CheckedForm form) {
        this.form = form;
        this.figures = new Figures(form.policy());
    }

    static List<Block> of(CheckedForm form) {
        var blocks = form.scorecard()
                .lines()
                .map(line -> new Workings(form).line(line))
                .collect(Collectors.toCollection(ArrayList::new));
        blocks.add(new Workings(form).total());
        return blocks;
    }

    private Block line(Line line) {
        var stated = line.stated().isAbsent()
                ? new Wording("（空）", "(blank)")
                : same(line.stated().text());
        row(SCORE, beside(stated, same(figures.earned(line))));
        working(line.award()).ifPresent(this::working);
        if (line.award() instanceof Award.NotComputed notComputed) {
            row(new Wording("不计算", "Not computed"), notComputed.why());
        }
        var place = RemarksText.row(line);
        return new Block(new Wording(place.zh() + "  " + line.name(), place.en() + "  " + line.name()), rows);
    }

    static Optional<Working> working(Award award) {
        if (award instanceof Award.Earned earned) {
            return Optional.of(earned.working());
        }
        return award instanceof Award.Between between ? Optional.of(between.working()) : Optional.empty();
    }

    private void working(Working working) {
        var rule = working.rule();
        row(
                new Wording("规则", "Rule"),
                new Wording(
                        rule.id() + "  " + rule.words().zh(),
                        rule.id() + "  " + rule.words().en()));
        var label = STEPS;
        for (var step : working.steps()) {
            row(label, step.words());
            label = NONE;
        }
        row(SOURCE, working.basis().describe());
    }

    private Block total() {
        var scorecard = form.scorecard();
        var rounding = form.policy().roundings().total();
        var counted = figures.total(scorecard.total().counted());
        var sum = scorecard.lines().map(figures::counted).collect(Collectors.joining(" + "));
        row(SCORE, beside(same(form.form().text(HeadField.TOTAL_SCORE)), same(counted)));
        row(STEPS, same(sum + " = " + counted));
        row(NONE, rounding.rule().describe());
        RemarksText.remarks(form).forEach(remark -> row(NONE, remark));
        row(SOURCE, rounding.basis().describe());
        row(HeadField.RATING.words(), rating());
        return new Block(new Wording("合计", "Total"), rows);
    }

    private Wording rating() {
        var earned = form.scorecard().rating().map(row -> name(row.name())).orElse(new Wording("未定", "open"));
        var beside = beside(same(form.form().text(HeadField.RATING)), earned);
        var basis = form.policy().ratings().basis().describe();
        return new Wording(
                beside.zh() + "（" + cuts(Language.ZH, "，") + "；" + basis.zh() + "）",
                beside.en() + " (" + cuts(Language.EN, ", ") + "; " + basis.en() + ")");
    }

    private String cuts(Language language, String comma) {
        return form.policy().ratings().rule().stream()
                .map(row -> "≥ " + row.from() + " " + name(row.name()).in(language))
                .collect(Collectors.joining(comma));
    }

    /** The word that forms print, and what it means. */
    private static Wording name(Wording rating) {
        return new Wording(rating.zh(), rating.zh() + " " + rating.en());
    }

    private static Wording beside(Wording stated, Wording earned) {
        return new Wording(
                "填报 " + stated.zh() + "，应得 " + earned.zh(), "stated " + stated.en() + ", earned " + earned.en());
    }

    private static Wording same(String text) {
        return new Wording(text, text);
    }

    private void row(Wording label, Wording text) {
        rows.add(new Row(label, text));
    }
}

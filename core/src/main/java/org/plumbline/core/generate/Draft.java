package org.plumbline.core.generate;

import java.math.BigDecimal;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.generate.Injection.Expected;

/** A clean form while a fault is put into it; keeps what must be found. Every clean form has its rows in the same order. */
public final class Draft {

    static final int QUANTITY = 0;
    static final int SECOND_QUANTITY = 1;
    static final int QUALITY = 2;
    static final int TIMELINESS = 3;
    static final int COST = 4;
    /** The one indicator whose target is missed. */
    static final int MISSED = 5;

    static final int ECONOMIC = 6;
    static final int QUALITATIVE = 7;
    static final int SATISFACTION = 8;

    private final CleanForm clean;
    private final TreeSet<Expected> expected = new TreeSet<>();
    private SelfEvaluation form;

    Draft(CleanForm clean) {
        this.clean = clean;
        this.form = clean.form();
    }

    CleanForm clean() {
        return clean;
    }

    SelfEvaluation form() {
        return form;
    }

    Indicator row(int row) {
        return form.indicators().get(row);
    }

    Draft set(HeadField field, String text) {
        form = form.with(FormPath.of(field), text);
        return this;
    }

    Draft set(Field field, int row, String text) {
        form = form.with(FormPath.of(field, row), text);
        return this;
    }

    Draft set(FundingLine.Field field, int line, String text) {
        form = form.with(FormPath.of(field, line), text);
        return this;
    }

    /** What a person does who changes a score: the total follows. */
    Draft score(int row, String score) {
        return set(Field.SCORE, row, score).summed();
    }

    Draft summed() {
        form = Totals.summed(form);
        return this;
    }

    /** Weight and score of a line with full marks moved by so many points. */
    Draft reweighed(int row, BigDecimal points) {
        var weight = weight(row).add(points).toPlainString();
        return set(Field.WEIGHT, row, weight).set(Field.SCORE, row, weight);
    }

    BigDecimal weight(int row) {
        return new BigDecimal(row(row).weight().text());
    }

    /** What a missed target earns in proportion, as the clean form's policy rounds it. */
    String scoreOfMissed(int row, BigDecimal weight) {
        var target = row(row).target().quantity().orElseThrow().number();
        var actual = row(row).actual().quantity().orElseThrow().number();
        return weight.multiply(actual).divide(target, 2, clean.rounding()).toPlainString();
    }

    Draft unexplained(int row) {
        return set(Field.REASON, row, "").set(Field.CORRECTIVE_ACTION, row, "");
    }

    Draft funds(UnaryOperator<Funds> change) {
        form = change.apply(Funds.of(form, clean.rounding())).form();
        return this;
    }

    Draft with(SelfEvaluation changed) {
        form = changed;
        return this;
    }

    Draft expect(String check, HeadField field) {
        return expect(check, FormPath.of(field));
    }

    Draft expect(String check, Field field, int row) {
        return expect(check, FormPath.of(field, row));
    }

    Draft expect(String check, FundingLine.Field field, int line) {
        return expect(check, FormPath.of(field, line));
    }

    private Draft expect(String check, FormPath at) {
        expected.add(new Expected(check, at));
        return this;
    }

    /** What follows from the weights as they stand now: W01, W02, W03 and W05. */
    Draft expectOfWeights() {
        WeightEffects.of(form, clean).forEach(expected::add);
        return this;
    }

    Injection injection() {
        return new Injection(form, expected);
    }
}

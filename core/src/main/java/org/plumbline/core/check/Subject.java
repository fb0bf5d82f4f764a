package org.plumbline.core.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.Line;
import org.plumbline.core.scoring.Scorecard;

/** What the checks look at: the form as stated and what it earns. */
record Subject(SelfEvaluation form, Scorecard scorecard) {

    /** An indicator with what it earns and where it stands. */
    record Row(int index, Indicator indicator, Line line) {
        FormPath at(Indicator.Field field) {
            return FormPath.of(field, index);
        }
    }

    /** A line of the funds and where it stands. */
    record Fund(int index, FundingLine line) {
        FormPath at(FundingLine.Field field) {
            return FormPath.of(field, index);
        }
    }

    List<Row> rows() {
        return IntStream.range(0, form.indicators().size())
                .mapToObj(row -> new Row(
                        row, form.indicators().get(row), scorecard.indicators().get(row)))
                .toList();
    }

    List<Fund> funds() {
        return IntStream.range(0, form.funding().size())
                .mapToObj(line -> new Fund(line, form.funding().get(line)))
                .toList();
    }

    Optional<Fund> totalFund() {
        return funds().stream().filter(fund -> fund.line().isTotal()).findFirst();
    }

    /** The parts of the total, in order. */
    Stream<Fund> partFunds() {
        return funds().stream().filter(fund -> !fund.line().isTotal());
    }
}

package org.plumbline.core.generate;

import static org.plumbline.core.generate.Draft.MISSED;
import static org.plumbline.core.generate.Draft.QUALITATIVE;
import static org.plumbline.core.generate.Draft.QUANTITY;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator.Field;

/** Faults in scores, total and rating (得分、总分、等级). */
final class ScoreFaults {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static final List<Fault> ALL = List.of(
            Fault.of(
                    "S01",
                    "得分比分值多 0.5",
                    "a score lies 0.5 above its weight",
                    draft -> draft.score(
                                    QUANTITY, draft.weight(QUANTITY).add(HALF).toPlainString())
                            .expect("S01", Field.SCORE, QUANTITY)),
            Fault.of(
                    "S02",
                    "未达标扣分，原因留空",
                    "points are taken off for a missed target without a word",
                    draft -> draft.unexplained(MISSED).expect("S02", Field.SCORE, MISSED)),
            Fault.of(
                    "S03",
                    "未达标的得分比应得少 1 分",
                    "a missed target scores 1 point less than it earns",
                    draft -> draft.score(MISSED, less(draft.row(MISSED).score().text(), BigDecimal.ONE))
                            .expect("S03", Field.SCORE, MISSED)),
            Fault.of(
                    "S04",
                    "达标却扣 1 分，没有说明",
                    "a met target loses a point without a word",
                    draft -> draft.score(
                                    QUANTITY, less(draft.row(QUANTITY).weight().text(), BigDecimal.ONE))
                            .expect("S04", Field.SCORE, QUANTITY)),
            Fault.of(
                    "S05",
                    "执行率得分少 0.5",
                    "the execution score is 0.5 too low",
                    draft -> draft.set(
                                    FundingLine.Field.SCORE,
                                    0,
                                    less(draft.form().funding().get(0).score().text(), HALF))
                            .summed()
                            .expect("S05", FundingLine.Field.SCORE, 0)),
            Fault.of(
                    "S06",
                    "总分比各行之和少 1 分",
                    "the total is 1 point below the sum",
                    draft -> draft.set(
                                    HeadField.TOTAL_SCORE,
                                    less(draft.form().text(HeadField.TOTAL_SCORE), BigDecimal.ONE))
                            .expect("S06", HeadField.TOTAL_SCORE)),
            Fault.of(
                    "S07",
                    "总分在优档，等级写良",
                    "the total is excellent, the rating says good",
                    draft -> draft.set(HeadField.RATING, "良").expect("S07", HeadField.RATING)),
            Fault.of("S08", "每一行都是满分", "every line has full marks", ScoreFaults::fullMarks),
            Fault.of(
                    "S09",
                    "满分，原因却承认没有完成",
                    "full marks beside a reason that admits failure",
                    draft -> draft.set(Field.REASON, QUALITATIVE, "有两个站点未完成建设，正在推进")
                            .expect("S09", Field.REASON, QUALITATIVE)),
            Fault.of(
                    "S10",
                    "得分写见附件",
                    "a score says see annex",
                    draft -> draft.set(Field.SCORE, QUANTITY, "见附件").expect("S10", Field.SCORE, QUANTITY)),
            Fault.of(
                    "S11",
                    "未达标却得满分，没有说明",
                    "a missed target has full marks without a word",
                    draft -> draft.unexplained(MISSED)
                            .score(MISSED, draft.row(MISSED).weight().text())
                            .expect("S11", Field.SCORE, MISSED)),
            Fault.of(
                    "S12",
                    "有得分没有分值",
                    "there is a score and no weight",
                    draft -> draft.set(Field.WEIGHT, QUANTITY, "").expect("S12", Field.SCORE, QUANTITY)));

    private ScoreFaults() {}

    static String less(String figure, BigDecimal by) {
        return new BigDecimal(figure).subtract(by).toPlainString();
    }

    private static void fullMarks(Draft draft) {
        var target = draft.row(MISSED).target().quantity().orElseThrow();
        draft.set(Field.ACTUAL, MISSED, target.number().toPlainString() + target.unit())
                .unexplained(MISSED)
                .set(Field.SCORE, MISSED, draft.row(MISSED).weight().text())
                .funds(funds -> funds.executed(100))
                .summed()
                .expect("S08", HeadField.TOTAL_SCORE);
    }
}

package org.plumbline.core.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** The wordings of the three grades (三档). */
final class GradeGrammar {

    private static final String OBJECT = "(了|到)?(年度|年初|预期|预定|既定|绩效|全部)*(指标|目标|任务|效果|效益)?(值)?";
    private static final Pattern MET = Pattern.compile("(已|已经|全部|全面|圆满|按时|按期|如期)*(达成|达到|完成|实现|达标)" + OBJECT);
    private static final Pattern PARTLY_MET =
            Pattern.compile("(部分|基本)(达成|达到|完成|实现|达标)" + OBJECT + "([,，]?并?具有一定(的)?效果)?");
    private static final Pattern UNMET = Pattern.compile("(未|没有)(达成|达到|完成|实现|达标)" + OBJECT + "([,，]?(且|并)?效果较差)?");

    private GradeGrammar() {}

    static Optional<Reading> read(String folded) {
        if (MET.matcher(folded).matches()) {
            return Optional.of(new Reading.Graded(Grade.MET));
        }
        if (PARTLY_MET.matcher(folded).matches()) {
            return Optional.of(new Reading.Graded(Grade.PARTLY_MET));
        }
        if (UNMET.matcher(folded).matches()) {
            return Optional.of(new Reading.Graded(Grade.UNMET));
        }
        return Optional.empty();
    }
}

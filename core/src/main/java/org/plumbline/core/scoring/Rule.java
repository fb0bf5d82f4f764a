package org.plumbline.core.scoring;

import org.plumbline.core.language.Wording;

/** The closed vocabulary of scoring rules; a policy chooses among them and never defines its own. */
public enum Rule {
    EXEC_LIN("执行率得分：分值 × 执行数 ÷ 全年预算数", "execution score: weight × executed ÷ adjusted budget"),
    EXEC_ZERO("全年预算数为零", "the adjusted budget is zero"),
    MET("达标得满分", "met: full weight"),
    AT_LEAST("正向指标未达标：按 实际 ÷ 目标 计分", "at least, unmet: weight × actual ÷ target"),
    AT_MOST_RATIO("反向指标未达标：按 目标 ÷ 实际 计分", "at most, unmet: weight × target ÷ actual"),
    AT_MOST_LINEAR("反向指标未达标：按 1 −（实际 − 目标）÷ 目标 计分", "at most, unmet: weight × (1 − (actual − target) ÷ target)"),
    EQUAL_PROPORTIONAL("等于指标未达标：按两值之比（小 ÷ 大）计分", "equal, unmet: weight × smaller ÷ larger"),
    EQUAL_ZERO("等于指标未达标：不得分", "equal, unmet: zero"),
    BANDS("定性指标按档计分", "qualitative: by grade band"),
    DATE("按期完成得满分", "met on or before the date: full weight");

    private final Wording words;

    Rule(String zh, String en) {
        this.words = new Wording(zh, en);
    }

    /** The name in policy files, reports and JSON, such as {@code EXEC-LIN}. */
    public String id() {
        return name().replace('_', '-');
    }

    public Wording words() {
        return words;
    }
}

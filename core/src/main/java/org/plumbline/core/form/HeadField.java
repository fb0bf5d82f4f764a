package org.plumbline.core.form;

/** The cells that a form has once: head, goals, totals and tail; the key is the whole path. */
public enum HeadField implements FormField {
    TITLE("title", "标题", "Title"),
    YEAR("year", "年度", "Fiscal year"),
    PROJECT("project", "项目名称", "Project"),
    PROJECT_CODE("projectCode", "项目编码", "Project code"),
    SUPERVISING_DEPARTMENT("supervisingDepartment", "主管部门", "Supervising department"),
    IMPLEMENTING_UNIT("implementingUnit", "实施单位", "Implementing unit"),
    CONTACT("contact", "联系人", "Contact"),
    AMOUNT_UNIT("amountUnit", "金额单位", "Amount unit"),
    EXPECTED("goal.expected", "预期目标", "Expected"),
    ACHIEVED("goal.achieved", "实际完成情况", "Achieved"),
    TOTAL_WEIGHT("total.weight", "总分（分值）", "Total weight"),
    TOTAL_SCORE("total.score", "总分（得分）", "Total score"),
    RATING("rating", "评分等级", "Rating"),
    CONCLUSION("conclusion", "自评结论", "Conclusion"),
    DIFFICULTIES("difficulties", "存在问题", "Difficulties"),
    MEASURES("measures", "改进措施", "Measures"),
    DISCLOSURE("disclosure", "公开", "Disclosure");

    private final FieldName name;

    HeadField(String key, String zh, String en) {
        this.name = FieldName.of(key, zh, en);
    }

    @Override
    public FieldName naming() {
        return name;
    }
}

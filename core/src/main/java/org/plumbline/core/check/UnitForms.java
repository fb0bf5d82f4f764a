package org.plumbline.core.check;

import java.util.HashSet;
import java.util.Set;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.SelfEvaluation;

/** The forms of one unit: which name neither difficulties nor measures, and whether any names some. */
final class UnitForms {

    private static final Set<String> NONE = Set.of(
            "无",
            "没有",
            "暂无",
            "不存在",
            "无问题",
            "暂无问题",
            "没有问题",
            "不存在问题",
            "无存在问题",
            "未发现问题",
            "暂未发现问题",
            "无明显问题",
            "目前无",
            "目前暂无",
            "目前没有",
            "暂时没有",
            "暂时无",
            "无改进措施",
            "暂无改进措施",
            "无措施",
            "无需改进",
            "不需要改进",
            "无下一步改进措施",
            "none");

    private final Set<String> untroubled = new HashSet<>();
    private boolean anyIsTroubled;

    private enum Troubles {
        NONE,
        SOME,
        UNTOLD
    }

    /** The same project of the same year counts once. */
    void add(SelfEvaluation form) {
        switch (of(form)) {
            case NONE -> untroubled.add(key(form));
            case SOME -> anyIsTroubled = true;
            case UNTOLD -> {}
        }
    }

    void add(UnitForms other) {
        untroubled.addAll(other.untroubled);
        anyIsTroubled |= other.anyIsTroubled;
    }

    /** How many projects there are without difficulties, with this one, where it is one and no form names any. */
    int untroubledWith(SelfEvaluation form) {
        if (anyIsTroubled || of(form) != Troubles.NONE) {
            return 0;
        }
        return untroubled.size() + (untroubled.contains(key(form)) ? 0 : 1);
    }

    private static String key(SelfEvaluation form) {
        return ComparedName.ofProject(form.text(HeadField.PROJECT)) + "/" + form.text(HeadField.YEAR);
    }

    /** Difficulties and measures together; a cell that is blank, or that the layout does not have, tells nothing. */
    private static Troubles of(SelfEvaluation form) {
        var difficulties = of(form.text(HeadField.DIFFICULTIES));
        var measures = of(form.text(HeadField.MEASURES));
        if (difficulties == Troubles.SOME || measures == Troubles.SOME) {
            return Troubles.SOME;
        }
        return difficulties == Troubles.NONE ? difficulties : measures;
    }

    private static Troubles of(String text) {
        if (text.isEmpty() || Printed.of(text).isBlank()) {
            return Troubles.UNTOLD;
        }
        return NONE.contains(ComparedName.of(text)) ? Troubles.NONE : Troubles.SOME;
    }
}

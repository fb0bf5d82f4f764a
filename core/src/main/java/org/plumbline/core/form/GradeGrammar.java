package org.plumbline.core.form;

import org.jspecify.annotations.Nullable;

/** The wordings of the three grades (三档). */
final class GradeGrammar {

    private static final Reading MET = new Reading.Graded(Grade.MET);
    private static final Reading PARTLY_MET = new Reading.Graded(Grade.PARTLY_MET);
    private static final Reading UNMET = new Reading.Graded(Grade.UNMET);

    private static final String[] WHOLLY = {"已经", "已", "均", "都", "全部", "全面", "圆满", "顺利", "超额", "按时", "按期", "如期", "及时"};
    private static final String[] PARTLY = {"部分", "基本"};
    private static final String[] NOT = {"尚未", "未能", "未", "没有"};
    private static final String[] DONE = {"达成", "达到", "完成", "实现", "达标"};
    private static final String[] KINDS = {"年度", "年初", "预期", "预定", "既定", "绩效", "全部"};
    private static final String[] OBJECTS = {"指标", "目标", "任务", "效果", "效益"};

    private static final String[] AND = {"并", "且"};
    private static final String[] SOME_EFFECT = {"具有一定的效果", "具有一定效果"};
    private static final String[] POOR_EFFECT = {"效果较差"};

    private GradeGrammar() {}

    static @Nullable Reading read(Scan scan) {
        return switch (scan.next()) {
            case '部', '基' -> scan.acceptAny(PARTLY) && isDone(scan, SOME_EFFECT) ? PARTLY_MET : null;
            case '未', '没', '尚' -> scan.acceptAny(NOT) && isDone(scan, POOR_EFFECT) ? UNMET : null;
            case '已', '均', '都', '全', '圆', '顺', '超', '按', '如', '及', '达', '完', '实' -> isMet(scan) ? MET : null;
            default -> null;
        };
    }

    private static boolean isMet(Scan scan) {
        scan.skipAll(WHOLLY);
        return isDone(scan);
    }

    /** Whether the rest says that something was done, with an effect that goes with the grade. */
    private static boolean isDone(Scan scan, String... effects) {
        if (!scan.acceptAny(DONE)) {
            return false;
        }
        skipObject(scan);
        int from = scan.at();
        scan.accept(',');
        scan.acceptAny(AND);
        if (!scan.acceptAny(effects)) {
            scan.returnTo(from);
        }
        return scan.isDone();
    }

    /** What was done: {@code 年度绩效目标}, {@code 指标值}. */
    private static void skipObject(Scan scan) {
        if (!scan.accept('了')) {
            scan.accept('到');
        }
        scan.skipAll(KINDS);
        scan.acceptAny(OBJECTS);
        scan.accept('值');
    }
}

package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.plumbline.core.form.Reading.Quantity;
import org.plumbline.core.quantity.Decimals;

/** Units that a target and its actual print (计量单位). */
final class Units {

    private static final String MULTIPLES = "十百千万亿";

    /** Units that people use for one another, and spellings of the same one. */
    private static final List<String> ALIKE = List.of(
            " 个 家 户 所 间 座 处 ",
            " 个 项 件 起 例 宗 ",
            " 个 人 名 位 人次 ",
            " 个 次 场 场次 期 批 批次 ",
            " 个 份 篇 条 本 册 张 幅 部 期 件 ",
            " 个 台 套 辆 部 件 块 ",
            " 个 只 头 匹 羽 条 ",
            " 个 根 棵 株 ",
            " % ‰ 百分点 个百分点 百分比 百分之 比例 ",
            " 天 日 个日 ",
            " 小时 时 学时 课时 ",
            " 米 m ",
            " 公里 千米 km ",
            " 平方米 平米 ㎡ m² 平方 ",
            " 平方公里 平方千米 km² ",
            " 立方米 方 m³ 立方 ",
            " 吨 t ",
            " 公斤 千克 kg ");

    private static final Set<String> TIMES =
            Set.of("年", "季度", "月", "周", "星期", "旬", "工作日", "日", "天", "小时", "时", "分钟", "分", "秒");

    private Units() {}

    static boolean isMoney(String unit) {
        return unit.endsWith("元") && unit.indexOf('/') < 0;
    }

    /** Whether it measures how long something takes: {@code 30天}, {@code 5个工作日}. */
    static boolean isTime(String unit) {
        return TIMES.contains(unit.startsWith("个") ? unit.substring(1) : unit);
    }

    /** Whether both are printed and no reading makes one of them the other or a multiple of it. */
    static boolean differ(Quantity target, Quantity actual) {
        return !target.sharesUnitWith(actual)
                && !areAlike(target.unit(), actual.unit())
                && !areAlike(single(target.unit()), single(actual.unit()));
    }

    /** Whether the numbers can be held against each other as they stand; a unit that is missing may be a multiple. */
    static boolean numbersCompare(Quantity target, Quantity actual) {
        if (target.unit().equals(actual.unit())) {
            return true;
        }
        boolean percent = target.isPercentage();
        return target.sharesUnitWith(actual)
                && (percent == actual.isPercentage() || Decimals.isMore(target.number(), BigDecimal.ONE))
                && !isMultiple(target.unit())
                && !isMultiple(actual.unit());
    }

    private static boolean isMultiple(String unit) {
        return !unit.isEmpty() && MULTIPLES.indexOf(unit.charAt(0)) >= 0;
    }

    private static boolean areAlike(String left, String right) {
        if (left.contains(right) || right.contains(left)) {
            return true;
        }
        for (var units : ALIKE) {
            if (units.contains(" " + left + " ") && units.contains(" " + right + " ")) {
                return true;
            }
        }
        return left.indexOf('/') > 0 && left.indexOf('/') == right.indexOf('/') && left.charAt(0) == right.charAt(0);
    }

    /** The unit that multiples such as 万 are of; the multiple where nothing else is printed. */
    private static String single(String unit) {
        int from = 0;
        while (from < unit.length() - 1 && MULTIPLES.indexOf(unit.charAt(from)) >= 0) {
            from++;
        }
        return unit.substring(from);
    }
}

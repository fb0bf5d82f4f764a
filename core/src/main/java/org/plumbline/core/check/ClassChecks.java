package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.Dimension;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Severity;

/** Checks of the classes that indicators stand under (一级指标、二级指标). */
final class ClassChecks {

    private static final Pillar[] PILLARS = Pillar.values();

    static final List<Check> ALL = List.of(
            Check.warning(
                    "W05",
                    new Wording("缺少一级指标", "a level-1 class is missing"),
                    new Wording(
                            "每个指标都印有认得的一级指标和分值，连同执行率合计不少于 100；缺满意度只作提示",
                            "every indicator prints a known level-1 class and a weight, 100 or more in all with execution; that "
                                    + "satisfaction is missing is only noted"),
                    ClassChecks::everyWeighedClassHasIndicators),
            Check.warning(
                    "W06",
                    new Wording("二级指标放错一级指标", "a level-2 class under the wrong level-1 class"),
                    new Wording("一级、二级指标都认得", "both classes are known"),
                    ClassChecks::dimensionsStandUnderTheirClass));

    private ClassChecks() {}

    /** W05. Classes that the policy weighs; one whose level-2 classes stand elsewhere is there (W06). */
    private static void everyWeighedClassHasIndicators(Subject subject, Accusations found) {
        var weights = subject.policy().weights().rule();
        for (var pillar : PILLARS) {
            var weight = weights.get(pillar);
            if (weight != null && weight.value().signum() > 0 && !hasRowOf(subject, pillar)) {
                if (subject.rows().isEmpty() || hasUnknownClass(subject) || !Coverage.isWhole(subject)) {
                    return;
                }
                if (!isMentioned(subject, pillar)) {
                    missing(subject, pillar, weight.toString(), found);
                }
            }
        }
    }

    private static boolean hasRowOf(Subject subject, Pillar pillar) {
        for (var row : subject.rows()) {
            if (row.isOf(pillar) && row.texts().isInUse()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasUnknownClass(Subject subject) {
        for (var row : subject.rows()) {
            if (row.texts().isInUse() && row.texts().classOf() == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading such as {@code 产出与效益指标} names the class beside another, or its rows stand elsewhere. */
    private static boolean isMentioned(Subject subject, Pillar pillar) {
        for (var row : subject.rows()) {
            var dimension = row.texts().dimension();
            if (names(row, pillar) || (dimension != null && dimension.homes().contains(pillar))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Row row, Pillar pillar) {
        return row.texts().isInUse()
                && row.indicator().level1().contains(pillar.words().zh());
    }

    private static void missing(Subject subject, Pillar pillar, String weight, Accusations found) {
        var zh = pillar.words().zh();
        var policy = subject.policy().id();
        found.add(
                pillar == Pillar.SATISFACTION ? Severity.NOTE : Severity.WARNING,
                subject.rows().get(0).at(Indicator.Field.LEVEL1),
                "",
                zh,
                new Wording(
                        "没有“" + zh + "”类指标，评分办法 " + policy + " 给这一类 " + weight + " 分；请补上",
                        "no indicator is of the class " + zh + " ("
                                + pillar.words().en() + "), to which policy " + policy + " gives " + weight
                                + " points; add one"));
    }

    /** W06. A heading that several rows share is one finding. */
    private static void dimensionsStandUnderTheirClass(Subject subject, Accusations found) {
        for (var row : subject.rows()) {
            var dimension = row.texts().dimension();
            var pillar = row.texts().classOf();
            if (dimension != null
                    && pillar != null
                    && !dimension.homes().contains(pillar)
                    && row.texts().isInUse()
                    && isMisplaced(subject, row, dimension)
                    && !sharesHeadings(subject, row)) {
                misplaced(subject, row, dimension, found);
            }
        }
    }

    /** A level-1 heading may name two classes; evaluations that score decisions put satisfaction under outcome. */
    private static boolean isMisplaced(Subject subject, Row row, Dimension dimension) {
        for (var home : dimension.homes()) {
            if (names(row, home)) {
                return false;
            }
        }
        return dimension != Dimension.SATISFACTION
                || !row.isOf(Pillar.OUTCOME)
                || (weighs(subject, Pillar.SATISFACTION)
                        && !hasRowOf(subject, Pillar.DECISION)
                        && !hasRowOf(subject, Pillar.MANAGEMENT));
    }

    private static boolean sharesHeadings(Subject subject, Row row) {
        if (row.index() == 0) {
            return false;
        }
        var above = subject.rows().get(row.index() - 1).indicator();
        return above.level1().equals(row.indicator().level1())
                && above.level2().equals(row.indicator().level2());
    }

    private static boolean weighs(Subject subject, Pillar pillar) {
        return subject.policy().weights().rule().containsKey(pillar);
    }

    private static void misplaced(Subject subject, Row row, Dimension dimension, Accusations found) {
        var home = dimension.homes().stream()
                .filter(pillar -> weighs(subject, pillar))
                .findFirst()
                .orElse(dimension.homes().get(0))
                .words();
        var level1 = row.indicator().level1();
        var level2 = row.indicator().level2();
        found.add(
                row.at(Indicator.Field.LEVEL2),
                level2,
                home.zh(),
                new Wording(
                        "“" + level2 + "”属于“" + home.zh() + "”，却放在“" + level1 + "”下；请移到所属的一级指标",
                        "“" + level2 + "” belongs to " + home.zh() + " (" + home.en() + "), but stands under “" + level1
                                + "”; move it to its level-1 class"));
    }
}

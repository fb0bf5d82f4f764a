package org.plumbline.core.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.Width;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;

/** The check of indicators against the goals as they were approved (批复的绩效目标). */
final class ApprovalChecks {

    static final List<Check> ALL = List.of(Check.warning(
            "P01",
            new Wording("指标与批复的目标不一致", "indicators changed since approval"),
            new Wording(
                    "有批复的绩效目标可以对照；批复没有写的格不比", "the approved goals are known; what they leave blank is not compared"),
            ApprovalChecks::indicatorsAreAsApproved));

    private ApprovalChecks() {}

    /** P01. Rows are matched by name, then by the order of those that share one. */
    private static void indicatorsAreAsApproved(Subject subject, Accusations found) {
        var approved = subject.surroundings().dossier().approvedForm();
        if (approved == null || approved.indicators().isEmpty()) {
            return;
        }
        var open = new ArrayList<>(approved.indicators());
        open.removeIf(row -> ComparedName.of(row.name()).isEmpty());
        var unmatched = new ArrayList<Row>();
        for (var row : subject.rows()) {
            var promise = taken(open, row.indicator());
            if (promise != null) {
                compare(row, promise, found);
            } else if (!ComparedName.of(row.indicator().name()).isEmpty()) {
                unmatched.add(row);
            }
        }
        for (var row : unmatched) {
            added(row, renamed(open, row.indicator()), found);
        }
        for (var promise : open) {
            dropped(subject, promise, found);
        }
    }

    /** The approved indicator of the same name, which is then no longer open. */
    private static @Nullable Indicator taken(List<Indicator> open, Indicator row) {
        var name = ComparedName.of(row.name());
        @Nullable Indicator first = null;
        for (var promise : open) {
            if (ComparedName.of(promise.name()).equals(name)) {
                if (isSame(promise.target(), row.target())) {
                    open.remove(promise);
                    return promise;
                }
                first = first == null ? promise : first;
            }
        }
        open.remove(first);
        return first;
    }

    /** The approved indicator that another name now stands for: the same class and the same target. */
    private static @Nullable Indicator renamed(List<Indicator> open, Indicator row) {
        for (var promise : open) {
            if (ComparedName.of(promise.level2()).equals(ComparedName.of(row.level2()))
                    && isSame(promise.target(), row.target())) {
                open.remove(promise);
                return promise;
            }
        }
        return null;
    }

    private static void compare(Row row, Indicator promise, Accusations found) {
        var indicator = row.indicator();
        if (!promise.target().isBlank() && !isSame(promise.target(), indicator.target())) {
            changed(row, Field.TARGET, promise.target().text(), found);
        }
        var approved = promise.weight().number();
        var weight = indicator.weight().number();
        if (approved.isPresent() && weight.isPresent() && !Decimals.isSame(approved.get(), weight.get())) {
            changed(row, Field.WEIGHT, promise.weight().text(), found);
        }
    }

    private static void changed(Row row, Field field, String approved, Accusations found) {
        var stated = field.in(row.indicator());
        var name = row.indicator().name();
        found.add(
                row.at(field),
                stated,
                approved,
                new Wording(
                        "“" + name + "”的" + field.words().zh() + "填“" + stated + "”，批复的是“" + approved
                                + "”；请按批复填写，或附调整批复",
                        "“" + name + "” states “" + stated + "”, “" + approved
                                + "” was approved; state what was approved, or file the approval of the change"));
    }

    private static void added(Row row, @Nullable Indicator promise, Accusations found) {
        var name = row.indicator().name();
        var approved = promise == null ? "" : promise.name();
        found.add(
                row.at(Field.NAME),
                name,
                approved,
                new Wording(
                        "批复的目标没有“" + name + "”" + (promise == null ? "" : "，有“" + approved + "”") + "；请按批复填写，或附调整批复",
                        "the approved goals have no “" + name + "”"
                                + (promise == null ? "" : " but “" + approved + "”")
                                + "; state what was approved, or file the approval of the change"));
    }

    /** At the last row of the same class, behind which it belongs; else at the last row. */
    private static void dropped(Subject subject, Indicator promise, Accusations found) {
        var at = FormPath.of(HeadField.EXPECTED);
        boolean isNear = false;
        for (var row : subject.rows()) {
            boolean near = row.indicator().pillar().equals(promise.pillar());
            at = near || !isNear ? row.at(Field.NAME) : at;
            isNear |= near;
        }
        found.add(
                at,
                "",
                promise.name(),
                new Wording(
                        "批复的指标“" + promise.name() + "”不见了；请补上，或附调整批复",
                        "the approved indicator “" + promise.name()
                                + "” is missing; add it, or file the approval of the change"));
    }

    /** Whether both print the same value, in whatever spelling. */
    private static boolean isSame(Printed one, Printed other) {
        if (one.reading() instanceof Reading.Quantity left && other.reading() instanceof Reading.Quantity right) {
            return Decimals.isSame(left.number(), right.number())
                    && left.printedComparator().equals(right.printedComparator())
                    && left.sharesUnitWith(right);
        }
        return one.reading() instanceof Reading.Deadline
                ? one.reading().equals(other.reading())
                : solid(one.text()).equals(solid(other.text()));
    }

    private static String solid(String text) {
        return Width.fold(text).replaceAll("\\s+", "");
    }
}

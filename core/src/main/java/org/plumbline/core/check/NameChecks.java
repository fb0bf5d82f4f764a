package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading.Quantity;
import org.plumbline.core.form.Width;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;

/** Checks of what the names of indicators say (三级指标). */
final class NameChecks {

    static final List<Check> ALL = List.of(
            Check.warning(
                    "I11",
                    new Wording("把投入当作产出", "input counted as output"),
                    new Wording(
                            "产出指标（成本除外）的名称是投入或支出的资金，或数量就是预算金额；补助、补贴等以资金为产出的不算",
                            "an output other than cost is named as money spent, or its quantity is the budget; grants and subsidies, which are outputs, are none"),
                    NameChecks::outputsAreNoInputs),
            Check.note(
                    "I13",
                    new Wording("把过程当作效益", "a process as a result"),
                    new Wording("效益指标的名称以开展、召开等开头，又没有写效果", "an outcome is named as something done, and as no effect"),
                    NameChecks::outcomesAreNoProcesses),
            Check.warning(
                    "I17",
                    new Wording("指标重复", "duplicate indicators"),
                    new Wording(
                            "两行的一、二、三级指标都相同，指标值的单位也不能区分",
                            "two rows have the same headings and name, and no units that tell their targets apart"),
                    NameChecks::namesTellIndicatorsApart));

    private NameChecks() {}

    /** I11. Money spent buys outputs and is none. */
    private static void outputsAreNoInputs(Subject subject, Accusations found) {
        for (var row : subject.remarkable()) {
            var naming = row.texts().naming();
            if (naming.spends() || (naming.countsMoney() && isTheBudget(row, subject))) {
                var name = row.indicator().name();
                found.add(
                        row.at(Field.NAME),
                        name,
                        "",
                        new Wording(
                                "产出指标“" + name + "”说的是投入或支出的资金；请改为这些资金换来的产品或服务",
                                "output “" + name
                                        + "” is money put in or spent, an input; name the goods or services it paid for"));
            }
        }
    }

    /** Whether the quantity is what the total line prints as its budget. */
    private static boolean isTheBudget(Row row, Subject subject) {
        var total = subject.total();
        var target = row.indicator().target().quantity();
        if (total == null || target.isEmpty()) {
            return false;
        }
        var unit = subject.form().text(HeadField.AMOUNT_UNIT);
        return isSame(total.line().adjusted(), unit, target.get())
                || isSame(total.line().original(), unit, target.get());
    }

    private static boolean isSame(Printed amount, String formsUnit, Quantity target) {
        return amount.reading() instanceof Quantity budget
                && Decimals.isSame(budget.number(), target.number())
                && target.unit().equals(budget.unit().isEmpty() ? unitOfAmounts(formsUnit) : budget.unit());
    }

    /** Amounts are in 万元 where a form does not say otherwise. */
    private static String unitOfAmounts(String formsUnit) {
        return formsUnit.isBlank() ? "万元" : Width.fold(formsUnit);
    }

    /** I13. */
    private static void outcomesAreNoProcesses(Subject subject, Accusations found) {
        for (var row : subject.remarkable()) {
            if (row.texts().naming().isProcess()) {
                var name = row.indicator().name();
                found.add(
                        row.at(Field.NAME),
                        name,
                        "",
                        new Wording(
                                "效益指标“" + name + "”是做了什么，不是带来什么变化；请改为效果，或移到产出指标",
                                "outcome “" + name
                                        + "” says what was done and not what came of it; name the effect or move it to the outputs"));
            }
        }
    }

    /** I17. At the later row. */
    private static void namesTellIndicatorsApart(Subject subject, Accusations found) {
        for (var duplicate : subject.texts().duplicates()) {
            var row = subject.rows().get(duplicate.row());
            var name = row.indicator().name();
            int first = duplicate.first() + 1;
            found.add(
                    row.at(Field.NAME),
                    name,
                    "",
                    new Wording(
                            "“" + name + "”与指标" + first + "重复；请合并，或改名以示区别",
                            "“" + name + "” repeats indicator " + first
                                    + "; merge the two or tell them apart by name"));
        }
    }
}

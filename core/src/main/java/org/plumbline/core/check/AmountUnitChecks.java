package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.language.Wording;

/** The check of the units that amounts of the funds are printed in (元、万元). */
final class AmountUnitChecks {

    static final List<Check> ALL = List.of(Check.warning(
            "F09",
            new Wording("元与万元混用", "元 and 万元 mixed"),
            new Wording(
                    "金额后面印有单位：与表上的金额单位比，表上没有时与第一个带单位的金额比；零不论；每张表只提一次",
                    "amounts print a unit: held against the one that the form states, else against the first amount "
                            + "that prints one; zero is the same in each; said once a form"),
            AmountUnitChecks::amountsShareOneUnit));

    private AmountUnitChecks() {}

    /** F09. Where it speaks, no check compares amounts. */
    private static void amountsShareOneUnit(Subject subject, Accusations found) {
        var mixed = subject.texts().funding().mixed();
        if (mixed == null) {
            return;
        }
        var amount = mixed.amount().text();
        var words = mixed.field().words();
        found.add(
                mixed.at(),
                amount,
                mixed.wanted(),
                new Wording(
                        words.zh() + " " + amount + " 的单位不是" + mixed.wanted() + "；请统一单位并换算金额",
                        words.en() + ": the unit of " + amount + " is not " + mixed.wanted()
                                + "; print all amounts in one unit and convert them"));
    }
}

package org.plumbline.cli;

import java.util.Optional;
import org.plumbline.core.check.Neighbourhood;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.reading.ReadForm;
import org.plumbline.documents.report.CheckedForm;
import org.plumbline.policies.PolicyFileException;
import org.plumbline.policies.PolicySelection;
import picocli.CommandLine.ParseResult;

/**
 * By which policy forms are judged, as the options say.
 *
 * @param neighbourhood the forms that are checked together; empty where each is checked alone
 */
record Judgement(PolicySelection policies, Optional<String> year, Optional<Neighbourhood> neighbourhood) {

    static void declare(Syntax syntax) {
        syntax.option(
                        "--policy",
                        "ID|auto|FILE.yaml",
                        "评分办法，默认 auto：取最能解释表上数字的一种",
                        "scoring policy; auto, the default, takes the one that explains the printed figures best")
                .option("--year", "Y", "表上没有年度时，按哪一年选评分办法", "the fiscal year to judge by where a form prints none");
    }

    static Judgement of(ParseResult options) throws MisuseException {
        String policy = options.matchedOptionValue("--policy", PolicySelection.AUTO);
        String year = options.matchedOptionValue("--year", "");
        try {
            return new Judgement(
                    PolicySelection.parse(policy), year.isEmpty() ? Optional.empty() : year(year), Optional.empty());
        } catch (PolicyFileException mistake) {
            throw new MisuseException(mistake.words());
        }
    }

    /** The same, for forms that are checked together. */
    Judgement across(Neighbourhood all) {
        return new Judgement(policies, year, Optional.of(all));
    }

    CheckedForm check(ReadForm form) {
        var dated = dated(form.form());
        var surroundings =
                neighbourhood.map(all -> all.around(dated, form.surroundings())).orElse(form.surroundings());
        return CheckedForm.of(form, policies.choose(dated), surroundings);
    }

    /** The form with the year that the options say where it prints none. */
    SelfEvaluation dated(SelfEvaluation form) {
        return year.filter(none -> form.year().isEmpty())
                .map(given -> form.with(FormPath.of(HeadField.YEAR), given))
                .orElse(form);
    }

    private static Optional<String> year(String given) throws MisuseException {
        boolean isYear = given.length() == 4 && given.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (!isYear) {
            throw new MisuseException("--year 应为四位数的年份，不是 " + given, "--year is a year of four digits, not " + given);
        }
        return Optional.of(given);
    }
}

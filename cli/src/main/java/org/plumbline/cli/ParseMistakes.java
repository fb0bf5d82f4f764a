package org.plumbline.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.core.language.Wording;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Mistakes in the options, in both languages. */
final class ParseMistakes {

    private ParseMistakes() {}

    static Wording words(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (mistake instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            var name = name(twice.getOverwritten());
            return new Wording(name + " 给了两次", name + " is given twice");
        }
        if (mistake instanceof MaxValuesExceededException) {
            return new Wording("参数太多", "too many arguments");
        }
        return new Wording("选项有误：" + mistake.getMessage(), String.valueOf(mistake.getMessage()));
    }

    private static Wording unmatched(UnmatchedArgumentException mistake) {
        var given = mistake.getUnmatched().get(0);
        if (!mistake.isUnknownOption()) {
            return new Wording("多余的参数“" + given + "”", "unexpected argument “" + given + "”");
        }
        var near = mistake.getSuggestions();
        return new Wording(
                "没有选项 " + given + (near.isEmpty() ? "" : "；是否为 " + String.join("、", near)),
                "there is no option " + given + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near)));
    }

    private static Wording missing(List<ArgSpec> missing) {
        var names = missing.stream().map(ParseMistakes::name).collect(Collectors.toList());
        return new Wording(
                "缺少 " + String.join("、", names) + "；用 --help 查看用法", String.join(", ", names) + " missing; see --help");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

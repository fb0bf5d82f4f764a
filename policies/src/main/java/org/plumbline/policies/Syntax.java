package org.plumbline.policies;

import org.plumbline.core.language.Wording;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** What is said of text that is no YAML; the parser stops at the first such mistake. */
final class Syntax {

    private static final Wording TAB = new Wording("缩进应为空格，不能用制表符", "expected spaces for indentation, found a tab");
    private static final Wording CONTROL = new Wording("应为纯文本，有控制字符", "expected plain text, found a control character");
    private static final Wording FULL_WIDTH =
            new Wording("冒号应为半角加空格（: ），写的是全角（：）", "expected a colon and a space (: ), found a full-width colon (：)");
    private static final Wording STRAY_KEY = new Wording(
            "此处不能有键；请核对上一行和本行的缩进，含“: ”的文字请加引号",
            "expected no key here; check the indentation of this line and the one before, and quote text that holds “: ”");
    private static final Wording SIGN =
            new Wording("以 @、%、` 开头的文字应加引号", "expected quotes around text that begins with @, % or `");

    private Syntax() {}

    static void note(MarkedYamlEngineException mistake, String yaml, Mistakes mistakes) {
        int line = mistake.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
        for (int near = line; near > Math.max(0, line - 2); near--) {
            if (hasFullWidthColon(yaml.lines().skip(near - 1L).findFirst().orElse(""))) {
                mistakes.add(near, "", FULL_WIDTH);
                return;
            }
        }
        mistakes.add(line, "", words(mistake.getProblem()));
    }

    static void note(ReaderException mistake, String yaml, Mistakes mistakes) {
        long lineBreaks = yaml.codePoints()
                .limit(mistake.getPosition())
                .filter(character -> character == '\n')
                .count();
        mistakes.add(1 + (int) lineBreaks, "", CONTROL);
    }

    private static Wording words(String problem) {
        if (problem.contains("\\t")) {
            return TAB;
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return STRAY_KEY;
        }
        if (problem.contains("cannot start any token")) {
            return SIGN;
        }
        var said = Expectation.shown(problem);
        return new Wording("不是合法的 YAML（" + said + "）", "not valid YAML (" + said + ")");
    }

    private static boolean hasFullWidthColon(String line) {
        return line.indexOf('：') >= 0
                && line.indexOf(':') < 0
                && !line.stripLeading().startsWith("#");
    }
}

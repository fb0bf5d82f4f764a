package org.plumbline.core.check;

import java.util.stream.Collectors;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.Indicator;

/** The page of one check in {@code docs/checks}: what it asks, when, and its examples. */
record CheckPage(Check check) {

    private static final int SHOWN = 3;

    static String index() {
        var rows = Checks.ALL.stream()
                .map(check -> "| [" + check.id() + "](" + check.id() + ".md) | "
                        + check.severity().words().zh() + " "
                        + check.severity().words().en() + " | "
                        + check.title().zh() + " | " + check.title().en() + " |\n")
                .collect(Collectors.joining());
        return """
                # 检查规则 · Checks

                每条规则一页：何时核对，一个违反的例子和一个合格的例子；例子就是测试。严重程度可由评分办法改变。
                A page for each check: when it is judged, an example that fails and one that passes; the examples are the
                tests. A policy may change how much a finding weighs. These pages are written by
                `mvn -pl core test -Dtest=ExamplesTest -Dwrite.pages=true`.

                | | | | |
                |---|---|---|---|
                """ + rows;
    }

    String text() {
        var severity = check.severity().words();
        return "# " + check.id() + " · " + check.title().zh() + "\n\n"
                + "*" + check.title().en() + "*\n\n"
                + "| | |\n|---|---|\n"
                + "| 级别 severity | " + severity.zh() + " " + severity.en() + " |\n"
                + "| 何时核对 when | " + check.when().zh() + "<br>" + check.when().en() + " |\n\n"
                + section("违反 · fails", true)
                + section("合格 · passes", false);
    }

    private String section(String title, boolean fails) {
        return "## " + title + "\n\n"
                + Example.of(check.id()).stream()
                        .filter(example -> example.fails() == fails)
                        .limit(SHOWN)
                        .map(this::example)
                        .collect(Collectors.joining());
    }

    private String example(Example example) {
        var comment = example.comment().isEmpty() ? "" : example.comment() + "\n\n";
        return comment + cells(example) + findings(example);
    }

    /** The changed cells as a table, each with the row that it stands in. */
    private static String cells(Example example) {
        var changes = Cases.parts(example.changes());
        if (changes.isEmpty()) {
            return "无改动的样表 · the clean form as it stands\n\n";
        }
        return "| 行 row | 栏 cell | 填的是 states |\n|---|---|---|\n"
                + changes.stream().map(change -> cell(example, change)).collect(Collectors.joining())
                + "\n";
    }

    private static String cell(Example example, String change) {
        var beside = Beside.name(change);
        int equals = Beside.withoutName(change).indexOf('=');
        var text = Beside.withoutName(change).substring(equals + 1);
        if (change.startsWith(Cases.ROWS + "=")) {
            return "| 只留前 " + text + " 个指标 · the first " + text + " indicators alone | | |\n";
        }
        var path = FormPath.parse(Beside.withoutName(change).substring(0, equals));
        var row = path.map(at -> row(example, at)).orElse("");
        var cell = path.map(at -> at.field().words().zh()).orElse("");
        return "| " + (beside.isEmpty() ? row : "*" + Beside.shown(beside) + "* " + row) + " | " + cell + " | "
                + (text.isEmpty() ? "（空）" : escaped(text)) + " |\n";
    }

    private static String row(Example example, FormPath path) {
        var form = example.form();
        if (path.field() instanceof Indicator.Field) {
            var row = form.indicators().get(path.row());
            return escaped(row.name()) + "：" + escaped(row.target().text()) + "，"
                    + escaped(row.actual().text()) + "，"
                    + escaped(row.weight().text()) + " / " + escaped(row.score().text());
        }
        return path.field() instanceof FundingLine.Field
                ? escaped(SampleForms.clean().funding().get(path.row()).label())
                : "";
    }

    private String findings(Example example) {
        return example.examination().findings().stream()
                .filter(finding -> finding.check().equals(check.id()))
                .map(finding -> "> **" + finding.check() + "** "
                        + escaped(finding.message().zh()) + "<br>"
                        + escaped(finding.message().en()) + "\n\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("*", "\\*");
    }
}

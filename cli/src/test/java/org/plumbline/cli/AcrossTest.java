package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --across}: what forms show of one another. */
class AcrossTest {

    private static final String PROSE =
            "全年共组织各类阅读推广活动和读者培训，覆盖辖区内街道和社区，读者反映良好，借阅量持续增长，馆藏资源得到更新，" + "服务时间按计划延长，志愿者队伍稳定，安全管理制度落实到位，没有发生责任事故";
    private static final Pattern FINDING = Pattern.compile(
            "(?m)^\\{\"source\":\"([^\"]*)\"|\"check\":\"([GP]\\d\\d)\",\"severity\":\"\\w+\",\"at\":\"([^\"]*)\"");

    @TempDir
    Path folder;

    @Test
    void formsOfOtherUnitsAreComparedWhereverTheyStand() throws IOException {
        put("a/one.json", form("图书室运行", "区图书馆", "2023", PROSE));
        put("b/two.json", form("群众文化", "区文化馆", "2023", PROSE) + "," + form("展览", "区文化馆", "2023", PROSE));

        assertThat(found(across(folder.toString()))).isEqualTo("""
                a/one.json#1 G09 goal.achieved
                b/two.json#1 G09 goal.achieved
                b/two.json#2 G09 goal.achieved
                """);
        assertThat(found(Run.of("check", folder.toString(), "--format", "jsonl")))
                .isEmpty();
    }

    @Test
    void theFindingNamesTheOtherForm() throws IOException {
        put("one.json", form("图书室运行", "区图书馆", "2023", PROSE));
        put("two.json", form("群众文化", "区文化馆", "2023", PROSE));

        assertThat(across(folder.toString()).out())
                .contains("实际完成情况与区文化馆“群众文化”自评表的实际完成情况雷同（相似 100%）")
                .contains("Achieved repeats achieved of 区图书馆 for “图书室运行” (100 % alike)");
    }

    @Test
    void lastYearsFormIsFoundAmongTheInputs() throws IOException {
        put("2022.json", form("图书室运行", "区图书馆", "2022", "图书室全年开放。"));
        put("2023.json", form("图书室运行", "区图书馆", "2023", "图书室全年开放。"));

        assertThat(found(across(folder.toString()))).contains("2023.json#1 P02 funding[0].adjusted");
        assertThat(found(across(folder.toString()))).doesNotContain("2022.json#1 P02");
    }

    @Test
    void theYearOfTheOptionsIsTheYearOfFormsThatPrintNone() throws IOException {
        put("old.json", form("图书室运行", "区图书馆", "2022", "图书室全年开放。"));
        put("new.json", form("图书室运行", "区图书馆", "", "图书室全年开放。"));

        assertThat(found(across(folder.toString()))).doesNotContain("P02");
        assertThat(found(across(folder.toString(), "--year", "2023"))).contains("new.json#1 P02 funding[0].adjusted");
    }

    @Test
    void standardInputIsReadTwiceToo() throws IOException {
        put("one.json", form("图书室运行", "区图书馆", "2023", PROSE));
        var typed = document(form("群众文化", "区文化馆", "2023", PROSE));

        var run = Run.of(List.of("check", "-", folder.toString(), "--across", "--format", "jsonl"), typed);

        assertThat(found(run)).isEqualTo("-#1 G09 goal.achieved\none.json#1 G09 goal.achieved\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void standardInputThatBreaksOffIsOneLine() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };

        int code = Main.run(List.of("check", "-", "--across"), broken, out, err);

        assertThat(code).isEqualTo(ExitCode.MISUSE);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("标准输入要读两遍，存不进临时文件夹")
                .endsWith("磁盘已满；请先存成文件再核对");
    }

    @Test
    void whatCannotBeReadIsToldOnce() throws IOException {
        put("one.json", form("图书室运行", "区图书馆", "2023", PROSE));
        Files.writeString(folder.resolve("broken.json"), "{");

        var run = across(folder.toString(), "missing");

        assertThat(run.err().lines()).hasSize(2).anyMatch(line -> line.contains("broken.json"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void exitsAsTheLevelOfItsFindingsSays() throws IOException {
        put("one.json", form("图书室运行", "区图书馆", "2023", PROSE));
        put("two.json", form("群众文化", "区文化馆", "2023", PROSE));

        assertThat(across(folder.toString(), "--fail-on", "warning").exitCode()).isEqualTo(ExitCode.FOUND);
        assertThat(across(folder.toString(), "--fail-on", "never").exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    private void put(String name, String forms) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, document(forms));
    }

    private static String document(String forms) {
        return "{\"forms\":[" + forms + "]}";
    }

    private static String form(String project, String unit, String year, String achieved) {
        var date = year.isEmpty() ? "" : "\"year\":" + year + ",";
        return """
                {"form":{%s"project":"%s","implementingUnit":"%s","amountUnit":"万元",
                "funding":[{"source":"total","label":"总额","original":"40","adjusted":"60","executed":"60","reason":"年中追加购书经费"}],
                "goal":{"expected":"图书室全年开放，服务读者。","achieved":"%s"}}}""".formatted(date, project, unit, achieved);
    }

    private static Run across(String... arguments) {
        var all = new ArrayList<>(List.of("check", "--across", "--format", "jsonl"));
        all.addAll(List.of(arguments));
        return Run.of(all, "");
    }

    /** What checks of prose and of years found, a line each. */
    private static String found(Run run) {
        var found = new StringBuilder();
        var matches = FINDING.matcher(run.out());
        var source = "";
        while (matches.find()) {
            if (matches.group(1) != null) {
                source = matches.group(1);
            } else if (!matches.group(2).equals("G02")) {
                found.append(source)
                        .append(' ')
                        .append(matches.group(2))
                        .append(' ')
                        .append(matches.group(3))
                        .append('\n');
            }
        }
        return found.toString();
    }
}

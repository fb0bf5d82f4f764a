package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms over HTTP: what is stated stays, what is earned follows, and history only grows. */
class FilingTest {

    private static final String ACTUAL = "indicators[4].actual";

    private final Visitor clerk = Visitor.signedIn(TestApplication.FIRST);
    private final JdbcClient jdbc = TestApplication.bean(JdbcClient.class);

    @Test
    void aSavedValueScoresAnew() {
        long id = TestApplication.newForm(TestApplication.FIRST);

        var page = clerk.follow(clerk.edit(id, ACTUAL, "0.50(%)", "0.60(%)"));

        assertThat(page.element("indicators-4-score-earned")).isEqualTo("应得 4.28");
        assertThat(page.element("status")).contains("第 2 版");
        assertThat(text(id, "{indicators,4,actual}")).isEqualTo("0.60(%)");
        assertThat(jdbc.sql("select earned_counted from form where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("98.93");
    }

    @Test
    void theCoreMarkIsShownWhereItIsPrinted() {
        var json = "{\"indicators\":[{\"name\":\"甲\",\"core\":true,\"coreMark\":\"★\"},{\"name\":\"乙\"}]}";
        long id = TestApplication.newForm(TestApplication.FIRST, json.getBytes(UTF_8));

        var page = clerk.get("/forms/" + id);

        assertThat(page.body()).containsOnlyOnce("是否核心指标：★");
        assertThat(text(id, "{indicators,0,coreMark}")).isEqualTo("★");
    }

    static List<String> weirdValues() {
        return List.of(
                "",
                " ",
                "-",
                "九十三",
                "<script>alert(1)</script>",
                "'; drop table form; --",
                "1e999999999",
                "-0.0000000000000000000000000000000001",
                "９３．００％",
                "约90以上或更多",
                "a\tb\nc",
                "\u202Eabc",
                "👨‍👩‍👧‍👦",
                "[[${1+1}]]",
                "${7*7}",
                "x".repeat(10_000));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("weirdValues")
    void anyValueIsKeptAsStated(String value) {
        long id = TestApplication.newForm(TestApplication.FIRST);

        var page = clerk.follow(clerk.edit(id, ACTUAL, "0.50(%)", value));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert");
        assertThat(text(id, "{indicators,4,actual}")).isEqualTo(value);
        assertThat(clerk.get("/forms").status()).isEqualTo(200);
        for (var format : List.of("json", "tsv", "html")) {
            assertThat(clerk.get("/forms/" + id + "/form." + format).status()).isEqualTo(200);
        }
    }

    @Test
    void whatTheDatabaseCannotKeepIsReplacedVisibly() {
        long id = TestApplication.newForm(TestApplication.FIRST);

        var page = clerk.follow(clerk.edit(id, ACTUAL, "0.50(%)", "a\u0000b"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(text(id, "{indicators,4,actual}")).isEqualTo("a\uFFFDb");
    }

    @Test
    void aConflictShowsBothValuesAndSavesNeither() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        clerk.edit(id, ACTUAL, "0.50(%)", "0.60(%)");

        var page = clerk.edit(id, ACTUAL, "0.50(%)", "0.65(%)");

        assertThat(page.body()).contains("此格已被改为“0.60(%)”。您填的“0.65(%)”还没有保存。");
        assertThat(text(id, "{indicators,4,actual}")).isEqualTo("0.60(%)");
        assertThat(page.element("status")).contains("第 2 版");
    }

    @Test
    void savingWhatIsThereAlreadyIsNoEdit() {
        long id = TestApplication.newForm(TestApplication.FIRST);

        clerk.edit(id, ACTUAL, "something old", "0.50(%)");

        assertThat(count("form_edit", id)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"indicators[99].actual", "indicators[4].weight", "project", "funding[0].executed", "nonsense", ""
            })
    void aCellThatIsNotThereOrNotTheClerksCannotBeSaved(String cell) {
        long id = TestApplication.newForm(TestApplication.FIRST);

        assertThat(clerk.edit(id, cell, "", "x").status()).isEqualTo(404);
        assertThat(count("form_edit", id)).isZero();
    }

    @Test
    void aSaveWithoutItsTokenIsRefused() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        var forged = Visitor.signedIn(TestApplication.FIRST);
        forged.forgetToken();

        var answer = forged.edit(id, ACTUAL, "0.50(%)", "0.60(%)");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("不能这样做");
    }

    @ParameterizedTest
    @CsvSource({"form_edit", "form_version"})
    void theDatabaseRefusesToRewriteHistory(String table) {
        long id = TestApplication.newForm(TestApplication.FIRST);
        clerk.edit(id, ACTUAL, "0.50(%)", "0.60(%)");

        assertThatThrownBy(() -> jdbc.sql("update " + table + " set version = 7 where form_id = " + id)
                        .update())
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> jdbc.sql("delete from " + table + " where form_id = " + id)
                        .update())
                .hasMessageContaining("only ever added to");
    }

    @Test
    void theFormIsKeptWholeAtTheEndOfASessionOfEditing() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        clerk.edit(id, ACTUAL, "0.50(%)", "0.60(%)");
        clerk.edit(id, ACTUAL, "0.60(%)", "0.61(%)");
        assertThat(count("form_version", id)).isEqualTo(1);

        addEditOfAnHourAgo(id);
        clerk.edit(id, ACTUAL, "0.61(%)", "0.62(%)");

        assertThat(jdbc.sql("select version from form_version where form_id = ? order by version")
                        .param(id)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 4);
    }

    @Test
    void editsOfDifferentCellsAtTheSameTimeAreAllKept() {
        long id = TestApplication.newForm(TestApplication.FIRST);
        var cells = List.of("actual", "score", "reason").stream()
                .flatMap(field -> IntStream.range(0, 6).mapToObj(row -> "indicators[" + row + "]." + field))
                .toList();

        assertThat(cells.parallelStream()
                        .map(cell -> Visitor.signedIn(TestApplication.FIRST).edit(id, cell, seen(id, cell), cell))
                        .map(Visitor.Answer::status))
                .containsOnly(302);

        assertThat(cells).allSatisfy(cell -> assertThat(seen(id, cell)).isEqualTo(cell));
        assertThat(count("form_edit", id)).isEqualTo(cells.size());
    }

    private void addEditOfAnHourAgo(long id) {
        jdbc.sql("update form set version = version + 1 where id = ?").param(id).update();
        jdbc.sql("""
                insert into form_edit
                select form_id, version + 1, cell, after_text, after_text, account_id, editor, origin,
                       made_at - interval '1' hour
                  from form_edit where form_id = ? order by version desc limit 1
                """).param(id).update();
    }

    private String text(long id, String path) {
        return jdbc.sql("select coalesce(document #>> cast(? as text[]), '') from form where id = ?")
                .params(path, id)
                .query(String.class)
                .single();
    }

    private String seen(long id, String cell) {
        return text(id, "{indicators,%d,%s}".formatted(cell.charAt(11) - '0', cell.substring(14)));
    }

    private long count(String table, long id) {
        return jdbc.sql("select count(*) from " + table + " where form_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}

package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.web.Visitor.Answer;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Role;
import org.plumbline.web.organization.OrgPath;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An upload between being read and being saved: what is shown of it, who sees it, and how it ends. */
class PreviewTest {

    private static final Pattern UPLOAD = Pattern.compile("/uploads/(\\d+)");
    private static final Pattern CHOSEN = Pattern.compile("name=\"form\" id=\"form-(\\d+)\" value=\"\\d+\" checked");

    private final Visitor clerk = Visitor.signedIn(TestApplication.FIRST);
    private final JdbcClient jdbc = TestApplication.bean(JdbcClient.class);

    @AfterEach
    void leaveNothingWaiting() {
        jdbc.sql("delete from upload").update();
    }

    @Test
    void whatIsNotUnderstoodIsMarkedInItsRowsWithWhatWasExpected() {
        var text = form("甲项目").replace("产出指标\t数量指标", "\n说明\t\t这一行不是表里的\n\n产出指标\t数量指标");

        var page = clerk.get(bring(text));

        assertThat(page.body())
                .containsPattern("<td[^>]* class=\"unread\"><mark>这一行不是表里的</mark><code>R\\d+C3</code></td>")
                .contains("三级指标</td>")
                .containsPattern("<q>这一行不是表里的</q> <span>应为");
    }

    @Test
    void theChosenFormsAreSavedTogetherAndTheOthersSkipped() {
        var path = bring(form("第一份") + "\n" + form("第二份") + "\n" + form("第三份"));

        var page = clerk.follow(confirm(path, "0,2"));

        assertThat(page.body())
                .contains("已保存 2 份")
                .contains("跳过 1 份")
                .contains("第一份")
                .contains("第三份");
        assertThat(page.body()).doesNotContain("第二份");
        assertThat(projects("第一份")).isEqualTo(1);
        assertThat(projects("第二份")).isZero();
        assertThat(rows("upload_form", path)).isZero();
    }

    @Test
    void aSavedFormHasItsHistoryProblemsAndLayout() {
        var text = form("乙项目").replace("产出指标\t数量指标", "\n\t\t\t\t多余的一格\n\n产出指标\t数量指标");
        var saved = clerk.follow(confirm(bring(text), "0"));

        var form = clerk.get(first(Pattern.compile("/forms/\\d+"), saved.body()));

        assertThat(form.body()).contains("多余的一格").contains("来自 form.tsv#1");
        assertThat(jdbc.sql("select layout from form where project = '乙项目'")
                        .query(String.class)
                        .single())
                .isEqualTo("shanghai");
        assertThat(jdbc.sql("select count(*) from form_version join form on form.id = form_id where project = '乙项目'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void confirmingTwiceSavesOnce() {
        var path = bring(form("丙项目"));
        confirm(path, "0");

        var page = clerk.follow(confirm(path, "0"));

        assertThat(page.body()).contains("已保存 1 份");
        assertThat(projects("丙项目")).isEqualTo(1);
    }

    @Test
    void confirmingAtTheSameTimeSavesOnce() {
        var path = bring(form("丁项目"));
        clerk.get(path);

        assertThat(List.of(1, 2, 3, 4).parallelStream()
                        .map(each -> confirm(path, "0").status()))
                .containsOnly(302);

        assertThat(projects("丁项目")).isEqualTo(1);
    }

    @Test
    void whereNoneIsChosenNothingIsSavedAndThePageSaysSo() {
        var path = bring(form("戊项目"));

        var page = clerk.follow(clerk.post(path, Map.of()));

        assertThat(page.body()).contains("没有勾选任何一份").contains("戊项目");
        assertThat(projects("戊项目")).isZero();
    }

    @Test
    void aFormThatIsThereAlreadyIsSaidAndNotChosenByItself() {
        confirm(bring(form("己项目")), "0");

        var same = clerk.get(bring(form("己项目")));
        var other = clerk.get(bring(form("己项目").replace("300.00(家)", "301.00(家)")));
        var fresh = clerk.get(bring(form("庚项目")));

        assertThat(same.body()).contains("同一份，内容相同").contains("勾选则另存一份");
        assertThat(other.body()).contains("同项目、年度、单位").doesNotContain("内容相同");
        assertThat(CHOSEN.matcher(same.body()).find()).isFalse();
        assertThat(CHOSEN.matcher(fresh.body()).find()).isTrue();
    }

    @Test
    void anotherUnitsFormIsNotSpokenOf() {
        var other = Visitor.signedIn(TestApplication.SECOND);
        other.get("/forms/upload");
        other.post(
                other.upload("form.tsv", form("辛项目").getBytes(UTF_8)).location().replaceFirst("^https?://[^/]*", ""),
                Map.of("form", "0"));

        assertThat(clerk.get(bring(form("辛项目"))).body()).doesNotContain("同一份");
    }

    @Test
    void aFormTwiceInOneUploadIsChosenOnce() {
        var page = clerk.get(bring(form("壬项目") + "\n" + form("壬项目").replace("300.00(家)", "301.00(家)")));

        assertThat(page.body()).contains("与本次的 form.tsv#1 同项目、年度、单位");
        assertThat(CHOSEN.matcher(page.body()).results().map(found -> found.group(1)))
                .containsExactly("0");
    }

    @Test
    void givingUpRemovesEverything() {
        var path = bring(form("癸项目"));

        var page = clerk.follow(clerk.post(path + "/cancel", Map.of()));

        assertThat(page.body()).contains("已放弃");
        assertThat(clerk.get(path).status()).isEqualTo(404);
        assertThat(rows("upload_form", path)).isZero();
        assertThat(projects("癸项目")).isZero();
    }

    @Test
    void whatWaitsCanBeTakenUpAgain() {
        var path = bring(form("甲"));

        assertThat(clerk.get("/forms/upload").body())
                .contains("href=\"" + path + "\"")
                .contains("form.tsv 等 1 个文件，1 份");
    }

    @Test
    void afterItsTermAnUploadIsNotThereAndTheNextOneRemovesIt() {
        var path = bring(form("甲"));
        jdbc.sql("update upload set expires_at = current_timestamp").update();

        assertThat(clerk.get(path).status()).isEqualTo(404);
        assertThat(confirm(path, "0").status()).isEqualTo(404);
        bring(form("乙"));

        assertThat(rows("upload_form", path)).isZero();
    }

    @Test
    void anotherClerkOfTheSameUnitDoesNotSeeIt() {
        var accounts = TestApplication.bean(Accounts.class);
        accounts.add("colleague", "同事", Role.FILER, new OrgPath("/310000/219/219001/"), "secret");
        var colleague = Visitor.anonymous();
        colleague.signIn("colleague", "secret");
        var path = bring(form("甲"));

        assertThat(colleague.get(path).status()).isEqualTo(404);
        assertThat(colleague.post(path, Map.of("form", "0")).status()).isEqualTo(404);
        assertThat(colleague.post(path + "/cancel", Map.of()).status()).isEqualTo(404);
        assertThat(clerk.get(path).status()).isEqualTo(200);
        assertThat(colleague.get("/forms/upload").body()).doesNotContain(path);
    }

    @Test
    void whoHasTooManyWaitingIsAskedToDecideFirst() {
        for (int upload = 0; upload < 20; upload++) {
            bring(form("甲"));
        }

        var page = clerk.follow(clerk.upload("form.tsv", form("甲").getBytes(UTF_8)));

        assertThat(page.body()).contains("待确认的上传太多了");
    }

    @Test
    void withoutItsTokenNothingIsSaved() {
        var path = bring(form("子项目"));
        clerk.forgetToken();

        assertThat(confirm(path, "0").status()).isEqualTo(403);
        assertThat(projects("子项目")).isZero();
    }

    private Answer confirm(String path, String forms) {
        return clerk.post(path, Map.of("form", forms));
    }

    private String bring(String text) {
        clerk.get("/forms/upload");
        return first(UPLOAD, clerk.upload("form.tsv", text.getBytes(UTF_8)).location());
    }

    private static String form(String project) {
        return new String(TestApplication.sample("key-enterprises-2023.tsv"), UTF_8).replace("重点中小企业工作", project);
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    private long projects(String project) {
        return jdbc.sql("select count(*) from form where project = ?")
                .param(project)
                .query(Long.class)
                .single();
    }

    private long rows(String table, String path) {
        return jdbc.sql("select count(*) from " + table + " where upload_id = ?")
                .param(Long.parseLong(path.replaceAll("\\D", "")))
                .query(Long.class)
                .single();
    }
}

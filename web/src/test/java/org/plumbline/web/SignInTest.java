package org.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInTest {

    @ParameterizedTest(name = "{0} with the password {1}")
    @CsvSource({"clerk1, wrong", "nobody, wrong", "clerk1, ''", "CLERK1, wrong"})
    void aWrongPasswordAndAnUnknownNameSayTheSame(String login, String password) {
        var visitor = Visitor.anonymous();

        var page = visitor.follow(visitor.signIn(login, password));

        assertThat(page.body()).contains("用户名或密码不对").contains("value=\"" + login + "\"");
        assertThat(visitor.get("/forms").status()).isEqualTo(302);
    }

    @Test
    void afterSigningInThePageAskedForComes() {
        var visitor = Visitor.anonymous();
        visitor.get("/forms/upload");

        var answer = visitor.signIn(TestApplication.FIRST, TestApplication.password(TestApplication.FIRST));

        assertThat(answer.location()).contains("/forms/upload");
    }

    @Test
    void signingOutEndsTheSession() {
        var visitor = Visitor.signedIn(TestApplication.FIRST);

        assertThat(visitor.follow(visitor.post("/logout", Map.of())).body()).contains("已退出");
        assertThat(visitor.get("/forms").status()).isEqualTo(302);
    }

    @Test
    void sessionsAreKeptInTheDatabase() {
        Visitor.signedIn(TestApplication.SECOND);

        assertThat(TestApplication.bean(JdbcClient.class)
                        .sql("select count(*) from spring_session where principal_name = 'clerk2'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void noScriptAndNoOtherSiteGetsTheSession() {
        assertThat(Visitor.anonymous().get("/forms").header("Set-Cookie"))
                .startsWith("plumbline=")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void aPartOfAPageAsksForASignInWithoutFollowingToOne() {
        assertThat(Visitor.anonymous().get("/forms", "HX-Request", "true").status())
                .isEqualTo(401);
    }

    @Test
    void theBrowserLoadsNothingFromElsewhereAndRunsNothingInline() {
        var page = Visitor.anonymous().get("/login");

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .doesNotContain("style=\"")
                .doesNotContain("<script>")
                .doesNotContain("onclick");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theLanguageIsRemembered() {
        var visitor = Visitor.anonymous();

        assertThat(visitor.get("/login").body()).contains("lang=\"zh-CN\"").contains("密码");
        assertThat(visitor.get("/login?lang=en").body()).contains("lang=\"en\"").contains("Password");
        assertThat(visitor.get("/login").body()).contains("Password");
        assertThat(visitor.get("/login?lang=xx").body()).contains("密码");
    }

    @Test
    void everyPageSaysThatThisIsADemonstration() {
        var clerk = Visitor.signedIn(TestApplication.FIRST);

        assertThat(clerk.get("/forms").body()).contains(">演示<");
        assertThat(clerk.get("/nowhere").body()).contains(">演示<");
        assertThat(Visitor.anonymous().get("/login").body()).contains(">演示<");
    }
}

package org.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.web.Visitor.Answer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint × own form or upload, the other unit's, nobody's, no id at all × signed in or not. */
class EndpointMatrixTest {

    private static final List<String> NOBODYS =
            List.of("0", "-1", "9007199254740993", "99999999999999999999", "abc", "1.5", "1%20or%201=1", "%00", "1'");

    private static final byte[] SAMPLE = TestApplication.sample("sme-development.tsv");

    /** One endpoint: whose id it takes, how it is asked, what its owner gets, and what somebody not signed in gets. */
    private record Endpoint(Kind kind, BiFunction<Visitor, String, Answer> ask, int own, int anonymous) {}

    private enum Kind {
        NONE,
        FORM,
        UPLOAD
    }

    private static final Map<String, Endpoint> ENDPOINTS = new TreeMap<>(Map.ofEntries(
            entry("GET /", Kind.NONE, (visitor, id) -> visitor.get("/"), 302, 302),
            entry("GET /login", Kind.NONE, (visitor, id) -> visitor.get("/login"), 200, 200),
            entry("ANY /error", Kind.NONE, (visitor, id) -> visitor.get("/error"), 404, 302),
            entry("GET /forms", Kind.NONE, (visitor, id) -> visitor.get("/forms"), 200, 302),
            entry("GET /forms/upload", Kind.NONE, (visitor, id) -> visitor.get("/forms/upload"), 200, 302),
            entry("POST /forms/upload", Kind.NONE, (visitor, id) -> visitor.upload("form.tsv", SAMPLE), 302, 302),
            entry(
                    "GET /forms/{id}",
                    Kind.FORM,
                    (visitor, id) -> visitor.get("/forms/" + id + "?cell=indicators%5B4%5D.score"),
                    200,
                    302),
            entry(
                    "GET /forms/{id}/form.{format}",
                    Kind.FORM,
                    (visitor, id) -> visitor.get("/forms/" + id + "/form.json"),
                    200,
                    302),
            entry(
                    "GET /forms/zip",
                    Kind.FORM,
                    (visitor, id) -> visitor.get("/forms/zip?format=json&form=" + id),
                    200,
                    302),
            entry(
                    "GET /forms/{id}/cells",
                    Kind.FORM,
                    (visitor, id) -> visitor.get("/forms/" + id + "/cells"),
                    200,
                    302),
            entry(
                    "POST /forms/{id}/cells",
                    Kind.FORM,
                    (visitor, id) -> visitor.post(
                            "/forms/" + id + "/cells",
                            Map.of("cell", "indicators[4].actual", "seen", "0.50(%)", "value", "0.55(%)")),
                    302,
                    302),
            entry("GET /uploads/{upload}", Kind.UPLOAD, (visitor, id) -> visitor.get("/uploads/" + id), 200, 302),
            entry(
                    "POST /uploads/{upload}",
                    Kind.UPLOAD,
                    (visitor, id) -> visitor.post("/uploads/" + id, Map.of("form", "0")),
                    302,
                    302),
            entry(
                    "POST /uploads/{upload}/cancel",
                    Kind.UPLOAD,
                    (visitor, id) -> visitor.post("/uploads/" + id + "/cancel", Map.of()),
                    302,
                    302)));

    @Test
    void everyEndpointHasARow() {
        var mapped = new TreeSet<String>();
        TestApplication.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(info -> names(info).forEach(mapped::add));

        assertThat(mapped).isEqualTo(ENDPOINTS.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void theOwnerGetsIn(String name, Endpoint endpoint) {
        var answer =
                endpoint.ask().apply(Visitor.signedIn(TestApplication.FIRST), newId(endpoint, TestApplication.FIRST));

        assertThat(answer.status()).isEqualTo(endpoint.own());
        assertThat(answer.location()).doesNotContain("/login");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void whoeverHasNotSignedInIsSentToSignIn(String name, Endpoint endpoint) {
        var visitor = Visitor.anonymous();
        visitor.get("/login");

        var answer = endpoint.ask().apply(visitor, newId(endpoint, TestApplication.FIRST));

        assertThat(answer.status()).isEqualTo(endpoint.anonymous());
        assertThat(answer.location()).matches(answer.status() == 302 ? ".*/login" : "");
    }

    @ParameterizedTest(name = "{0}, {1} asks for what is {2}'s")
    @MethodSource("crossings")
    void whatIsTheOtherUnitsIsNotThere(String name, String asking, String owner) {
        var id = newId(endpoint(name), owner);
        var before = sight(endpoint(name), owner, id);

        var answer = endpoint(name).ask().apply(Visitor.signedIn(asking), id);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("重点中小企业工作");
        assertThat(sight(endpoint(name), owner, id)).isEqualTo(before).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpointsWithIds")
    void anIdThatIsNobodysIsNotThereForAnybody(String name) {
        var visitor = Visitor.signedIn(TestApplication.FIRST);

        for (var id : NOBODYS) {
            var answer = endpoint(name).ask().apply(visitor, id);
            // What no path may hold is refused before any endpoint is looked for.
            boolean isRefused = id.equals("%00") && name.contains("{");
            assertThat(answer.status()).as(id).isEqualTo(isRefused ? 400 : 404);
            assertThat(answer.body()).as(id).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    private static Stream<Arguments> endpoints() {
        return ENDPOINTS.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static Stream<String> endpointsWithIds() {
        return ENDPOINTS.keySet().stream().filter(name -> endpoint(name).kind() != Kind.NONE);
    }

    private static Stream<Arguments> crossings() {
        return endpointsWithIds()
                .flatMap(name -> Stream.of(
                        Arguments.of(name, TestApplication.FIRST, TestApplication.SECOND),
                        Arguments.of(name, TestApplication.SECOND, TestApplication.FIRST)));
    }

    private static Endpoint endpoint(String name) {
        return Objects.requireNonNull(ENDPOINTS.get(name));
    }

    private static String newId(Endpoint endpoint, String owner) {
        return switch (endpoint.kind()) {
            case NONE -> "";
            case FORM -> Long.toString(TestApplication.newForm(owner));
            case UPLOAD -> Long.toString(TestApplication.newUpload(owner));
        };
    }

    /** What its owner sees of a form or an upload. */
    private static String sight(Endpoint endpoint, String owner, String id) {
        var visitor = Visitor.signedIn(owner);
        return endpoint.kind() == Kind.FORM
                ? visitor.get("/forms/" + id).element("status")
                : visitor.get("/uploads/" + id).element("content");
    }

    private static Map.Entry<String, Endpoint> entry(
            String name, Kind kind, BiFunction<Visitor, String, Answer> ask, int own, int anonymous) {
        return Map.entry(name, new Endpoint(kind, ask, own, anonymous));
    }

    private static Stream<String> names(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : methods.stream().map(RequestMethod::name).map(method -> method + " " + pattern));
    }
}

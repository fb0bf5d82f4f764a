package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the other end of HTTP, with cookies, who follows redirects only when told. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "plumbline-boundary";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;
    private String token = "";

    Visitor(String url) {
        this.url = url;
    }

    /** What came back. */
    record Answer(int status, String body, String location, HttpResponse<byte[]> response) {

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The body between the opening of the element with this id and the next closing of such an element. */
        String element(String id) {
            var element = Pattern.compile(
                            "<(\\w+)[^>]* id=\"" + Pattern.quote(id) + "\"[^>]*>(.*?)</\\1>", Pattern.DOTALL)
                    .matcher(body);
            return element.find() ? element.group(2).replaceAll("<[^>]*>", "").strip() : "";
        }
    }

    static Visitor anonymous() {
        return new Visitor(TestApplication.url());
    }

    static Visitor signedIn(String login) {
        var visitor = anonymous();
        visitor.signIn(login, TestApplication.password(login));
        return visitor;
    }

    void forgetToken() {
        token = "";
    }

    Answer signIn(String login, String password) {
        get("/login");
        var answer = post("/login", Map.of("username", login, "password", password));
        get("/forms");
        return answer;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    Answer get(String path, String header, String value) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).header(header, value));
    }

    Answer follow(Answer answer) {
        var location = URI.create(answer.location());
        return get(location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery()));
    }

    Answer post(String path, Map<String, String> values) {
        var body = values.entrySet().stream()
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&", "", "&_csrf=" + encode(token)));
        return send(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    Answer edit(long id, String cell, String seen, String value) {
        return post("/forms/" + id + "/cells", Map.of("cell", cell, "seen", seen, "value", value));
    }

    Answer upload(String name, byte[] content) {
        return upload(List.of(Map.entry(name, content)));
    }

    Answer upload(List<Map.Entry<String, byte[]>> files) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"_csrf\"", token.getBytes(UTF_8)));
        files.forEach(
                file -> body.writeBytes(part("name=\"file\"; filename=\"" + file.getKey() + "\"", file.getValue())));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(
                "/forms/upload",
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static byte[] part(String disposition, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    private Answer send(String path, String type, BodyPublisher body) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", type)
                .POST(body));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofByteArray());
            var body = new String(response.body(), UTF_8);
            var found = TOKEN.matcher(body);
            token = found.find() ? found.group(1) : token;
            return new Answer(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("Location").orElse(""),
                    response);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}

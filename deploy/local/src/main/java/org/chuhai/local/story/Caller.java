package org.chuhai.local.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.platform.language.Language;

/** Somebody with a token who speaks to the service. */
record Caller(HttpClient client, URI api, String token, Language language) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The same person, speaking to another service. */
    Caller to(URI other) {
        return new Caller(client, other, token, language);
    }

    /** Part of a path or query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    Answer get(String path) throws CannotRun {
        return send("GET", path, request(path).GET());
    }

    /** A command, which the service does once however often it hears of it; its body may be empty. */
    Answer post(String path, UUID idempotencyKey, String etag, Object body) throws CannotRun {
        HttpRequest.BodyPublisher written = body.equals("")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(written(body));
        return send(
                "POST",
                path,
                withVersion(request(path), etag)
                        .header("Idempotency-Key", idempotencyKey.toString())
                        .POST(written));
    }

    /** Files a document, or with the version of the present one another in its place. */
    Answer put(String path, String etag, String body) throws CannotRun {
        return send("PUT", path, withVersion(request(path), etag).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder withVersion(HttpRequest.Builder request, String etag) {
        return etag.isEmpty() ? request : request.header("If-Match", etag);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", language.name().toLowerCase(Locale.ROOT))
                .header("Content-Type", "application/json");
    }

    private Answer send(String method, String path, HttpRequest.Builder request) throws CannotRun {
        String name = method + " " + path;
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            return new Answer(
                    name,
                    answer.statusCode(),
                    answer.headers().firstValue("ETag").orElse(""),
                    read(answer.body()));
        } catch (IOException e) {
            throw new CannotRun(name + " 没有得到应答：" + e, name + " got no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("已中断", "interrupted");
        }
    }

    private static JsonNode read(String body) throws JsonProcessingException {
        return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    }

    /** As JSON. */
    static String written(Object body) throws CannotRun {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new CannotRun("无法写出请求：" + e.getMessage(), "the request cannot be written: " + e.getMessage());
        }
    }
}

package org.chuhai.testing.hardship;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What came back, and how long it took. */
// Bodies are bytes that need not be text, and answers are compared by what they say.
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, Map<String, List<String>> headers, byte[] body, Duration took) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What must be the same whenever the same answer is given again. */
    public record Said(int status, String etag, String location, String contentType, String body) {}

    public Said said() {
        return new Said(status, header("ETag"), header("Location"), header("Content-Type"), text());
    }

    /** Empty when there is none. */
    public String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> String.join(", ", header.getValue()))
                .findFirst()
                .orElse("");
    }

    public boolean isReplayed() {
        return "true".equals(header("Idempotent-Replayed"));
    }

    public boolean isGood() {
        return status / 100 == 2;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text(), e);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The code of the problem; empty when it is none. */
    public String code() {
        return header("Content-Type").startsWith("application/problem+json")
                ? json().path("code").asText()
                : "";
    }

    @Override
    public String toString() {
        return status + " after " + took.toMillis() + " ms: " + text();
    }
}

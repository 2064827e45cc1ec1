package org.chuhai.local.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks over HTTP, with little patience: who is well answers in milliseconds. */
final class Asked {

    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Asked() {}

    /**
     * The body of the answer, whatever its status.
     *
     * @throws IOException if there is none, or none in JSON
     */
    static JsonNode json(URI uri) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            String body =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            client.shutdownNow();
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IOException(uri + " answers no JSON", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

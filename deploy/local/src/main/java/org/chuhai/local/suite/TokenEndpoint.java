package org.chuhai.local.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks an issuer as any machine would: the client credentials grant of OAuth 2.0. */
record TokenEndpoint(URI uri) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    String token(String clientId, String secret) throws CannotRun {
        String form = "grant_type=client_credentials&client_id=" + URLEncoder.encode(clientId, UTF_8)
                + "&client_secret=" + URLEncoder.encode(secret, UTF_8);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            client.shutdownNow();
            String token = answer.statusCode() == OK
                    ? JSON.readTree(answer.body()).path("access_token").asText()
                    : "";
            if (token.isEmpty()) {
                throw new CannotRun(
                        "令牌签发服务 " + uri + " 拒绝了请求：" + answer.statusCode(),
                        "the issuer at " + uri + " refuses a token: " + answer.statusCode());
            }
            return token;
        } catch (IOException e) {
            throw new CannotRun(
                    "令牌签发服务 " + uri + " 没有应答：" + e.getMessage(), "the issuer at " + uri + " does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("已中断", "interrupted");
        }
    }
}

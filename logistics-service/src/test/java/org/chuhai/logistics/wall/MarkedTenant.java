package org.chuhai.logistics.wall;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.testing.server.Token;

/** A tenant whose every value carries its mark, and which looks for marks of others in every answer. */
final class MarkedTenant {

    /** How many kinds of requests {@link #send} knows. */
    static final int KINDS = 10;

    private static final Pattern MARK = Pattern.compile("wall-\\d+-");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int UNAVAILABLE = 503;

    /** Somebody else changed the same row at the same time. */
    private static final Set<Integer> EITHER = Set.of(409, 412);

    private static final Set<Integer> ANY = Set.of(200, 409, 412);

    private final HttpClient http;
    private final AtomicInteger unavailable;
    private final String tenant;
    private final String mark;
    private final String code;
    private final String token;
    private final UUID shop = UUID.randomUUID();
    private String party = "";
    private String shipment = "";
    private String draft = "";

    /** @param unavailable counts the answers 503, which are no answer yet */
    MarkedTenant(int number, HttpClient http, AtomicInteger unavailable) {
        this.http = http;
        this.unavailable = unavailable;
        mark = "wall-" + number + "-";
        tenant = mark + UUID.randomUUID();
        // The same codes and numbers in all tenants, but for one.
        code = ShopOfRows.customsCode(number);
        token = Token.of(tenant).role("manager").signed();
    }

    String tenant() {
        return tenant;
    }

    void fill() throws IOException, InterruptedException {
        party = id(mine(201, "POST", "/v1/parties", firm(code)));
        shipment = id(mine(201, "POST", "/v1/shipments", draft("TAKEN")));
        draft = id(mine(201, "POST", "/v1/shipments", draft("DRAFT")));
        mine(200, "PUT", "/v1/shipments/" + shipment + "/waybill", Desk.waybill(mark + "PARCEL"));
    }

    /** One request of some kind, and all that is to be said about its answer. */
    void send(int kind, MarkedTenant other) throws IOException, InterruptedException {
        switch (kind) {
            case 0 -> mine(200, "GET", "/v1/parties?limit=20", "");
            case 1 -> mine(200, "GET", "/v1/parties/" + party, "");
            case 2 -> refused(404, "GET", "/v1/parties/" + other.party, "");
            case 3 -> refused(422, "POST", "/v1/parties", "{\"customsCode\":\"" + code + "\",\"name\":{}}");
            case 4 -> refused(412, "PUT", "/v1/parties/" + party, firm(code));
            // Written, refused by a unique constraint, rolled back.
            case 5 -> refused(409, "POST", "/v1/shipments", draft("TAKEN"));
            case 6 -> answer(EITHER, "PUT", "/v1/shipments/" + draft + "/waybill", Desk.waybill(mark + "PARCEL"));
            case 7 -> mine(200, "GET", "/v1/shipments?waybillNo=" + mark + "PARCEL", "");
            case 8 -> refused(409, "POST", "/v1/parties", firm(code));
            // Written and kept, unless another request was faster.
            default -> answer(ANY, "PUT", "/v1/shipments/" + draft + "/packages", packages());
        }
    }

    /** In an answer or a row of this tenant no mark but its own may stand. */
    void assertOnlyMine(String text) {
        List<String> foreign = MARK.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(found -> !found.equals(mark))
                .toList();
        assertThat(foreign).as("marks of others in what %s got: %s", mark, text).isEmpty();
    }

    private String mine(int status, String method, String path, String body) throws IOException, InterruptedException {
        String answer = answer(Set.of(status), method, path, body);
        assertThat(answer).as(method + " " + path).contains(mark);
        return answer;
    }

    private void refused(int status, String method, String path, String body) throws IOException, InterruptedException {
        answer(Set.of(status), method, path, body);
    }

    private String answer(Set<Integer> statuses, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request(method, path, body), HttpResponse.BodyHandlers.ofString());
        while (response.statusCode() == UNAVAILABLE) {
            unavailable.incrementAndGet();
            response = http.send(request(method, path, body), HttpResponse.BodyHandlers.ofString());
        }
        assertThat(response.statusCode())
                .as(method + " " + path + " " + response.body())
                .isIn(statuses);
        assertOnlyMine(response.body());
        return response.body();
    }

    private HttpRequest request(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (method.equals("PUT")) {
            request.header("If-Match", path.startsWith("/v1/parties") ? "\"7\"" : "*");
        }
        return request.build();
    }

    private String firm(String customsCode) {
        return ShopOfRows.firm("\"customsCode\":\"" + customsCode + "\",", mark + "firm");
    }

    private String draft(String reference) {
        return "{\"shopId\":\"%s\",\"reference\":\"%s\"}".formatted(shop, mark + reference);
    }

    private String packages() {
        return Desk.PACKAGES.replace("Walnuts", mark + "walnuts");
    }

    private static String id(String body) {
        return body.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    }
}

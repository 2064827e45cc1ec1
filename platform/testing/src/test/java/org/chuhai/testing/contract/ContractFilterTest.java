package org.chuhai.testing.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuhai.testing.contract.Fixture.ID;
import static org.chuhai.testing.contract.Fixture.PARCEL;

import com.sun.net.httpserver.HttpServer;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that answers whatever a test told it to, and REST Assured in front of it. */
class ContractFilterTest {

    private static final String PROBLEM = "{\"code\":\"unknown\",\"status\":404}";
    private static final String GOOD_BODY = "{\"label\":\"Tea\",\"weight\":\"1.50\"}";

    private final ContractFilter filter = ContractFilter.of(Fixture.contract());
    private HttpServer server;
    private int status;
    private @Nullable String mediaType;
    private String body = "";

    ContractFilterTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                if (mediaType != null) {
                    exchange.getResponseHeaders().add("Content-Type", mediaType);
                }
                exchange.getResponseHeaders().add("ETag", "\"1\"");
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aGoodRequestAndItsAnswerPass() {
        answer(201, "application/json", PARCEL);

        assertThatCode(() -> open(GOOD_BODY, "k1").post("/v1/parcels")).doesNotThrowAnyException();
    }

    @Test
    void anAnswerOutsideTheContractIsRefused() {
        answer(200, "application/json", "{\"id\":\"" + ID + "\"}");

        assertThatThrownBy(() -> request().get("/v1/parcels/" + ID))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("getParcel (GET /v1/parcels/{id}) answered 200")
                .hasMessageContaining("required")
                .hasMessageContaining("'state'");
    }

    @Test
    void aRequestOutsideTheContractIsRefused() {
        answer(201, "application/json", PARCEL);

        assertThatThrownBy(() -> open("{\"label\":7}", "k1").post("/v1/parcels"))
                .hasMessageContaining("request body /label: type")
                .hasMessageContaining("'weight'")
                .hasMessageContaining("marked with ContractFilter.badRequest()");
        assertThatThrownBy(() -> open(GOOD_BODY, "").post("/v1/parcels"))
                .hasMessageContaining("header parameter Idempotency-Key");
        assertThatThrownBy(() -> open(GOOD_BODY, "k1").contentType("text/plain").post("/v1/parcels"))
                .hasMessageContaining("request Content-Type: 'text/plain");
        assertThatThrownBy(() -> request().header("Idempotency-Key", "k1").post("/v1/parcels"))
                .hasMessageContaining("request body: required: is missing");
    }

    @Test
    void parametersAreCheckedAsTheirTypes() {
        answer(200, "application/json", "{\"items\":[],\"next\":null}");

        assertThatCode(() -> request().queryParam("limit", 50).get("/v1/parcels"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> request().queryParam("limit", 201).get("/v1/parcels"))
                .hasMessageContaining("query parameter limit /: maximum");
        assertThatThrownBy(() -> request().queryParam("limit", "ten").get("/v1/parcels"))
                .hasMessageContaining("query parameter limit /: type");
        assertThatThrownBy(() -> request().queryParam("limit", 1, 2).get("/v1/parcels"))
                .hasMessageContaining("given 2 times");
        assertThatThrownBy(() -> request().queryParam("sort", "a").get("/v1/parcels"))
                .hasMessageContaining("query parameter sort: is not documented");
        assertThatThrownBy(() -> request().get("/v1/parcels/7")).hasMessageContaining("path parameter id /: format");
    }

    @Test
    void aRequestThatWasRefusedIsNotChecked() {
        answer(400, "application/problem+json", PROBLEM);

        assertThatCode(() -> open("{\"label\":7}", "").post("/v1/parcels")).doesNotThrowAnyException();
    }

    @Test
    void aRequestMarkedAsBadIsNotChecked() {
        answer(201, "application/json", PARCEL);

        assertThatCode(() -> open("{\"label\":7}", "")
                        .filter(ContractFilter.badRequest())
                        .post("/v1/parcels"))
                .doesNotThrowAnyException();
    }

    @Test
    void theMarkIsOfOneRequest() {
        answer(201, "application/json", PARCEL);
        open("{\"label\":7}", "").filter(ContractFilter.badRequest()).post("/v1/parcels");

        assertThatThrownBy(() -> open("{\"label\":7}", "").post("/v1/parcels")).hasMessageContaining("request body");
    }

    @Test
    void anUnknownPathPassesOnlyWhenMarkedAndRefusedByAProblem() {
        answer(404, "application/problem+json", PROBLEM);

        assertThatCode(() -> request().filter(ContractFilter.badRequest()).get("/v1/absent"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> request().get("/v1/absent"))
                .hasMessageContaining("the contract has no GET /v1/absent");
    }

    @Test
    void anUnknownPathThatIsAnsweredIsRefused() {
        answer(200, "application/json", "{}");

        assertThatThrownBy(() -> request().filter(ContractFilter.badRequest()).get("/v1/absent"))
                .hasMessageContaining("so only a 404 or 405 problem answers it");
    }

    private void answer(int newStatus, String newMediaType, String newBody) {
        status = newStatus;
        mediaType = newMediaType;
        body = newBody;
    }

    private RequestSpecification open(String json, String key) {
        return request()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(json);
    }

    private RequestSpecification request() {
        return given().baseUri("http://localhost")
                .port(server.getAddress().getPort())
                .filter(filter);
    }
}

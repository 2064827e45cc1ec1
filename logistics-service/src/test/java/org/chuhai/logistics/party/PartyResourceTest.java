package org.chuhai.logistics.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.Api.command;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.chuhai.logistics.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PartyResourceTest {

    private static final String WALNUT = """
            {"creditCode":"91000000MA0WANUT1J","customsCode":"6201960XYZ","name":{"zh":"南疆核桃","en":null}}""";

    private final Api api = Api.newTenant();

    @Test
    void aRegisteredFirmIsFoundByEitherCode() {
        register(WALNUT);

        for (String code : new String[] {"91000000MA0WANUT1J", "6201960XYZ"}) {
            api.manager()
                    .queryParam("code", code)
                    .get("/v1/parties")
                    .then()
                    .statusCode(200)
                    .body("items.customsCode", contains("6201960XYZ"))
                    .body("next", nullValue());
        }
    }

    @Test
    void aWrongCheckDigitIsRefusedInTheReadersLanguage() {
        command(api.manager(), WALNUT.replace("UT1J", "UT1K"))
                .header("Accept-Language", "zh-CN,zh;q=0.9")
                .post("/v1/parties")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-content"))
                .body("errors[0].pointer", equalTo("/creditCode"))
                .body("errors[0].code", equalTo("WRONG_CHECK_DIGIT"))
                .body("errors[0].message", containsString("校验码"));
    }

    @Test
    void aCodeThatIsTakenIsRefused() {
        register(WALNUT);

        command(api.manager(), """
                {"customsCode":"6201960XYZ","name":{"en":"Other"}}""")
                .post("/v1/parties")
                .then()
                .statusCode(409)
                .body("code", equalTo("party-code-taken"))
                .body("errors[0].pointer", equalTo("/customsCode"));
    }

    @Test
    void aChangeSaysWhichVersionItHasSeen() {
        String location = register(WALNUT).header("Location");
        String amended = WALNUT.replace("null", "\"Nanjiang Walnut\"");

        api.manager()
                .contentType("application/json")
                .body(amended)
                .put(location)
                .then()
                .statusCode(428);
        api.manager()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(amended)
                .put(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name.en", equalTo("Nanjiang Walnut"));
        api.manager()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(amended)
                .put(location)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
    }

    @Test
    void aRemovedFirmIsGone() {
        String location = register(WALNUT).header("Location");

        api.manager().header("If-Match", "\"0\"").delete(location).then().statusCode(204);

        api.manager().get(location).then().statusCode(404).body("traceId", notNullValue());
    }

    @Test
    void anotherTenantSeesNothing() {
        String location = register(WALNUT).header("Location");
        Api stranger = Api.newTenant();

        stranger.manager().get(location).then().statusCode(404);
        stranger.manager().get("/v1/parties").then().statusCode(200).body("items", emptyIterable());
        command(stranger.manager(), WALNUT).post("/v1/parties").then().statusCode(201);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        for (int i = 0; i < 5; i++) {
            register("{\"customsCode\":\"62019%05d\",\"name\":{\"en\":\"Firm %d\"}}".formatted(i, i));
        }

        String next = null;
        int seen = 0;
        do {
            var request = api.manager().queryParam("limit", 2);
            Response page = (next == null ? request : request.queryParam("after", next)).get("/v1/parties");
            for (String name : page.jsonPath().getList("items.name.en", String.class)) {
                assertThat(name).isEqualTo("Firm " + seen++);
            }
            next = page.jsonPath().getString("next");
        } while (next != null);
        assertThat(seen).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"xx\"", "null", "\"\u4e2d\"", "1"})
    void aForgedCursorIsAnUnknownOne(String forged) {
        register(WALNUT);
        register("{\"customsCode\":\"6201900000\",\"name\":{\"en\":\"Other\"}}");
        String cursor = api.manager()
                .queryParam("limit", 1)
                .get("/v1/parties")
                .jsonPath()
                .getString("next");
        String inside = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String changed = inside.substring(0, inside.lastIndexOf(',') + 1) + forged + "]";

        api.manager()
                .queryParam(
                        "after",
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(changed.getBytes(StandardCharsets.UTF_8)))
                .get("/v1/parties")
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("after"));
    }

    @Test
    void theSameKeyHasOneEffect() {
        for (String replayed : new String[] {null, "true"}) {
            api.manager()
                    .header("Idempotency-Key", "once")
                    .contentType("application/json")
                    .body(WALNUT)
                    .post("/v1/parties")
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", equalTo(replayed))
                    .header("ETag", "\"0\"");
        }
        api.manager().get("/v1/parties").then().body("items", hasSize(1));
    }

    private Response register(String body) {
        Response response = command(api.manager(), body).post("/v1/parties");
        response.then().statusCode(201);
        return response;
    }
}

package org.chuhai.logistics.customsaccount;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.hardship.Declaring;
import org.junit.jupiter.api.Test;

/** Which version of an account, or of a script, somebody has seen who writes it. */
@QuarkusTest
class CustomsAccountTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();

    private RequestSpecification writes(String content) {
        return api.manager().contentType("application/json").body(content);
    }

    @Test
    void nobodyHasSeenAVersionOfAnAccountThatThereIsNot() {
        writes(Declaring.ACCOUNT)
                .header("If-Match", "\"0\"")
                .put("/v1/customs-accounts/" + shop)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"))
                .body("errors.parameter", hasItem("If-Match"));

        api.manager().get("/v1/customs-accounts/" + shop).then().statusCode(404);
    }

    @Test
    void theFirstScriptIsWrittenByWhoHasSeenThatThereIsNone() {
        String script = "/v1/customs-answer-scripts/" + shop;

        writes("{\"cases\":[]}").header("If-Match", "\"7\"").put(script).then().statusCode(412);
        writes("{\"cases\":[]}")
                .header("If-Match", api.manager().get(script).header("ETag"))
                .put(script)
                .then()
                .statusCode(200);
    }
}

package org.chuhai.logistics.customsdocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.exportcase.Filing;
import org.chuhai.testing.server.RawSql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customs' own number in a declaration says that customs has accepted it. */
@QuarkusTest
class CustomsNumberTest {

    private static final String NUMBER = "940020260000000001";
    private static final String OTHER = "940020260000000002";

    private final Api api = Api.newTenant();
    private final Filing filing = new Filing(api);

    @Test
    void aDraftWhoseRevisionCarriesTheNumberIsAccepted() throws SQLException {
        file(null).statusCode(201).body("summary.state", equalTo("DRAFT"));

        file(NUMBER)
                .statusCode(200)
                .body("summary.state", equalTo("ACCEPTED"))
                .body("summary.customsNumber", equalTo(NUMBER))
                .body("summary.revision", equalTo(2));

        assertThat(audited()).containsExactly("file DRAFT", "revise DRAFT", "accept ACCEPTED");
    }

    @Test
    void aDeclaredOneTooAndIsThenClosedForRevisions() {
        others();
        file(null);
        act("submission", "");

        file(NUMBER).statusCode(200).body("summary.state", equalTo("ACCEPTED"));

        filing.put("declarations", "D-1", declaration(NUMBER).put("packages", 7))
                .then()
                .statusCode(409)
                .body("code", equalTo("state-refuses"))
                .body("allowed", contains("WITHDRAW"));
    }

    @Test
    void aNumberThatStaysTheSameAfterAWithdrawalAcceptsNothing() {
        file(NUMBER).statusCode(201).body("summary.state", equalTo("ACCEPTED"));
        act("withdrawal", "").body("summary.state", equalTo("DRAFT")).body("summary.customsNumber", nullValue());

        filing.put("declarations", "D-1", declaration(NUMBER).put("packages", 7))
                .then()
                .statusCode(200)
                .body("summary.state", equalTo("DRAFT"));
        file(OTHER).statusCode(200).body("summary.state", equalTo("ACCEPTED"));
    }

    @Test
    void whoTellsTheNumberThatIsKnownTellsNothingNew() {
        others();
        file(null);
        act("submission", "");
        act("acceptance", "{\"customsNumber\":\"" + NUMBER + "\"}").body("summary.state", equalTo("ACCEPTED"));

        file(NUMBER).statusCode(200).body("summary.revision", equalTo(1));
        file(OTHER).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"受理中", "pending!", "940020260000000000012", "9400 0001"})
    void aPlaceholderIsNoNumber(String placeholder) {
        filing.declaration("D-1", declaration(placeholder))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/declarationNo"));
    }

    /** What the declaration must match before it is sent. */
    private void others() {
        filing.registerSeller();
        filing.order(Filing.clean("order", order -> {})).then().statusCode(201);
        filing.waybill(Filing.clean("waybill", waybill -> {})).then().statusCode(201);
    }

    private ValidatableResponse file(@Nullable String number) {
        return filing.declaration("D-1", declaration(number)).then();
    }

    private static ObjectNode declaration(@Nullable String number) {
        return Filing.clean("declaration", document -> document.put("declarationNo", number));
    }

    private ValidatableResponse act(String act, String body) {
        String path = "/v1/documents/declarations/D-1";
        String version = api.manager().get(path + "?shopId=" + filing.shop()).header("ETag");
        var request = api.manager()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version);
        return (body.isEmpty()
                        ? request
                        : request.contentType("application/json").body(body))
                .post(path + "/" + act + "?shopId=" + filing.shop())
                .then()
                .statusCode(200);
    }

    private List<String> audited() throws SQLException {
        try (Connection connection = RawSql.asApp().connect();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + api.tenant() + "', false),"
                    + " set_config('app.shops', '*', false)");
            List<String> rows = new ArrayList<>();
            try (var found = statement.executeQuery(
                    "select action || ' ' || to_state from audit where aggregate = 'customs-document' order by id")) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
            return rows;
        }
    }
}

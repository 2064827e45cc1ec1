package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.Refused;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.rows.Footprint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tracking events that are wrong in one place each: recorded one by one, and as rows of a push. */
@QuarkusTest
class BadTrackingTest {

    private static final String EVENT = """
            {"status":"IN_TRANSIT","classifier":"ACTUAL","place":"Qingdao","occurredAt":"2026-03-09T10:15:00Z",\
            "source":"carrier","sourceEventId":"CX-1","reason":{"party":"CARRIER","code":"LATE"},"actionRequired":false}""";
    private static final String RETRACTION = """
            {"retracts":"018f0000-0000-7000-8000-000000000001","occurredAt":"2026-03-09T10:15:00Z",\
            "source":"carrier","sourceEventId":"CX-2"}""";
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

    private static @Nullable String booked;

    private final Refused refused = new Refused(Paper::known);

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # place         | value                                | status | rule
            /status         | null                                 | 422    | REQUIRED
            /status         | 1                                    | 400    | WRONG_TYPE
            /status         | ""                                   | 422    | UNKNOWN
            /status         | "in_transit"                         | 422    | UNKNOWN
            /status         | "TELEPORTED"                         | 422    | UNKNOWN
            /status         | "@61@"                               | 422    | SIZE
            /status         | "a\\u0000"                           | 400    | WRONG_TYPE
            /classifier     | "GUESSED"                            | 400    | WRONG_TYPE
            /classifier     | "actual"                             | 400    | WRONG_TYPE
            /classifier     | ""                                   | 400    | WRONG_TYPE
            /classifier     | 2                                    | 400    | WRONG_TYPE
            /place          | ""                                   | 422    | SIZE
            /place          | " "                                  | 422    | PATTERN
            /place          | "@201@"                              | 422    | SIZE
            /place          | {}                                   | 400    | WRONG_TYPE
            /place          | "a\\ud800"                           | 400    | WRONG_TYPE
            /occurredAt     | null                                 | 422    | REQUIRED
            /occurredAt     | 1772438400                           | 400    | WRONG_TYPE
            /occurredAt     | 1772438400.5                         | 400    | WRONG_TYPE
            /occurredAt     | ""                                   | 400    | WRONG_TYPE
            /occurredAt     | "yesterday"                          | 400    | WRONG_TYPE
            /occurredAt     | "2026-03-09 10:15:00Z"               | 400    | WRONG_TYPE
            /occurredAt     | "2026-03-09T10:15:00"                | 400    | WRONG_TYPE
            /occurredAt     | "2026-02-30T10:15:00Z"               | 400    | WRONG_TYPE
            /occurredAt     | "99999-03-09T10:15:00Z"              | 400    | WRONG_TYPE
            /occurredAt     | "-0001-03-09T10:15:00Z"              | 400    | WRONG_TYPE
            /occurredAt     | "1999-12-31T23:59:59Z"               | 422    | OUT_OF_RANGE
            /occurredAt     | "2100-01-01T00:00:00Z"               | 422    | OUT_OF_RANGE
            /occurredAt     | "2099-12-31T23:59:59Z"               | 422    | IN_FUTURE
            /source         | null                                 | 422    | REQUIRED
            /source         | " "                                  | 422    | REQUIRED
            /source         | "@61@"                               | 422    | SIZE
            /source         | ["carrier"]                          | 400    | WRONG_TYPE
            /sourceEventId  | null                                 | 422    | REQUIRED
            /sourceEventId  | 88121                                | 400    | WRONG_TYPE
            /sourceEventId  | "@121@"                              | 422    | SIZE
            /sourceEventId  | "a\\u0000b"                          | 400    | WRONG_TYPE
            /reason         | "late"                               | 400    | WRONG_TYPE
            /reason         | []                                   | 400    | WRONG_TYPE
            /reason/party   | null                                 | 422    | REQUIRED
            /reason/party   | "NOBODY"                             | 400    | WRONG_TYPE
            /reason/code    | null                                 | 422    | REQUIRED
            /reason/code    | "too late"                           | 422    | PATTERN
            /reason/code    | "@61@"                               | 422    | *
            /reason/text    | "late"                               | 400    | UNKNOWN_MEMBER
            /actionRequired | "true"                               | 400    | WRONG_TYPE
            /actionRequired | 1                                    | 400    | WRONG_TYPE
            /retracts       | "CX-1"                               | 400    | WRONG_TYPE
            /retracts       | 1                                    | 400    | WRONG_TYPE
            /recordedAt     | "2026-03-09T10:15:00Z"               | 400    | UNKNOWN_MEMBER
            """)
    void aMistakeIsNamedWhereItStands(String place, String value, int status, String rule) throws Exception {
        refuseEvent(Mistake.in(EVENT, place, value), status, place, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # member    | value                                  | status | place       | rule
            /status     | "IN_TRANSIT"                           | 422    | /status     | NOT_ALLOWED
            /place      | "Qingdao"                              | 422    | /place      | NOT_ALLOWED
            /classifier | "PLANNED"                              | 422    | /classifier | NOT_ALLOWED
            /reason     | {"party":"CARRIER","code":"LATE"}      | 422    | /reason     | NOT_ALLOWED
            /retracts   | null                                   | 422    | /status     | REQUIRED
            /retracts   | "018f0000-0000-7000-8000-000000000002" | 422    | /retracts   | UNKNOWN
            /retracts   | ""                                     | 400    | /retracts   | WRONG_TYPE
            /retracts   | []                                     | 400    | /retracts   | WRONG_TYPE
            """)
    void aRetractionThatSaysMoreOrLessIsRefused(String member, String value, int status, String place, String rule)
            throws Exception {
        refuseEvent(Mistake.in(RETRACTION, member, value), status, place, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # member      | value                                  | status | place        | rule
            /waybillNo    | null                                   | 422    | /shipmentId  | REQUIRED
            /waybillNo    | 1                                      | 400    | /waybillNo   | WRONG_TYPE
            /waybillNo    | "@61@"                                 | 422    | /waybillNo   | SIZE
            /waybillNo    | "QD\\u0000"                            | 400    | /waybillNo   | WRONG_TYPE
            /waybillNo    | "QD-9"                                 | 422    | /waybillNo   | UNKNOWN
            /carrierCode  | null                                   | 422    | /shipmentId  | REQUIRED
            /carrierCode  | "@21@"                                 | 422    | /carrierCode | SIZE
            /carrierCode  | "NOBODY"                               | 422    | /waybillNo   | UNKNOWN
            /shipmentId   | "018f0000-0000-7000-8000-000000000001" | 422    | /shipmentId  | REQUIRED
            /shipmentId   | "x"                                    | 400    | /shipmentId  | WRONG_TYPE
            /shipmentId   | 1                                      | 400    | /shipmentId  | WRONG_TYPE
            /event        | null                                   | 422    | /event       | REQUIRED
            /event        | []                                     | 400    | /event       | WRONG_TYPE
            /event        | "IN_TRANSIT"                           | 400    | /event       | WRONG_TYPE
            /tenant       | "other"                                | 400    | /tenant      | UNKNOWN_MEMBER
            """)
    void aRowThatNamesItsShipmentWronglyIsRefused(String member, String value, int status, String place, String rule)
            throws Exception {
        refuseRow(Mistake.in(row(EVENT), member, value).getBytes(StandardCharsets.UTF_8), status, place, rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "1", "\"text\"", "null", "{} {}", "{,}", "{\"event\":null,\"event\":null}"})
    void whatIsNoEventAtAllIsRefused(String body) throws Exception {
        refused.when(world -> event(world).json(body), 400, "*", "*");
        refuseRow(body.getBytes(StandardCharsets.UTF_8), 400, "*", "*");
    }

    @Test
    void endlessNestingAndForeignBytesAreRefused() throws Exception {
        String deep = "[".repeat(40) + "]".repeat(40);
        byte[] latin = EVENT.replace("Qingdao", "Qingd\u00e5o").getBytes(StandardCharsets.ISO_8859_1);
        byte[] latinRow = row(EVENT).replace("Qingdao", "Qingd\u00e5o").getBytes(StandardCharsets.ISO_8859_1);

        refused.when(world -> event(world).json(deep), 400, "*", "*");
        refuseRow(deep.getBytes(StandardCharsets.UTF_8), 400, "*", "*");
        refused.when(world -> event(world).json("").bytes(latin), 400, "*", "*");
        refuseRow(latinRow, 400, "*", "*");
    }

    @Test
    void aPushWithoutRowsIsRefusedAsAWhole() throws Exception {
        for (String body : new String[] {"\n", " \r\n\t\n"}) {
            refused.when(world -> push(world).bytes(body.getBytes(StandardCharsets.UTF_8)), 422, "", "SIZE");
        }
        refused.when(world -> push(world).with("Content-Type", "application/json"), 415, "*", "*");
    }

    private void refuseEvent(String event, int status, String place, String rule) throws Exception {
        refused.when(world -> event(world).json(event), status, place, rule);

        refuseRow(row(event).getBytes(StandardCharsets.UTF_8), status, "/event" + place, rule);
    }

    /** The only row of a push, in both languages. */
    private static void refuseRow(byte[] row, int status, String place, String rule) throws SQLException {
        World world = Paper.known();
        Ask ask = push(world).bytes(row);
        var before = Footprint.of(world.tenant());

        JsonNode chinese = refusedRow(Http.done(ask.with("Accept-Language", "zh-CN")), status, place, rule);
        JsonNode english = refusedRow(Http.done(ask.with("Accept-Language", "en")), status, place, rule);

        assertThat(Footprint.of(world.tenant())).isEqualTo(before);
        assertThat(CHINESE.matcher(english.toString()).find())
                .as(english.toString())
                .isFalse();
        assertThat(chinese.findValuesAsText("message"))
                .isNotEmpty()
                .allMatch(message -> CHINESE.matcher(message).find());
        assertThat(chinese.path("detail").asText()).containsPattern(CHINESE);
    }

    private static JsonNode refusedRow(Answer answer, int status, String place, String rule) {
        JsonNode result = answer.json();
        JsonNode problem = result.path("problem");
        List<String> errors = new ArrayList<>();
        for (JsonNode error : problem.path("errors")) {
            errors.add((place.equals("*") ? "*" : error.path("pointer").asText()) + " "
                    + (rule.equals("*") ? "*" : error.path("code").asText()));
        }
        assertThat(result.path("status").asText()).isEqualTo("REFUSED");
        assertThat(problem.path("status").asInt()).as(answer.text()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(status == 400 ? "malformed-request" : "invalid-content");
        assertThat(errors).as(answer.text()).contains(place + " " + rule);
        return problem;
    }

    private static String row(String event) {
        booked();
        return "{\"waybillNo\":\"%s\",\"carrierCode\":\"%s\",\"event\":%s}".formatted("QD-BAD-2", Desk.CARRIER, event);
    }

    private static Ask event(World world) {
        return world.post(booked() + "/tracking-events");
    }

    private static Ask push(World world) {
        return world.ask("POST", "/v1/tracking-events").with("Content-Type", "application/x-ndjson");
    }

    /** One for all that is tried: nothing of it changes it. */
    private static synchronized String booked() {
        if (booked == null) {
            booked = Cargo.booked(Paper.known(), "BAD-2", "QD-BAD-2");
        }
        return booked;
    }
}

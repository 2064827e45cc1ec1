package org.chuhai.logistics.hardship;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.Refused;
import org.chuhai.testing.hardship.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands of shipments that are wrong in one place each. */
@QuarkusTest
class BadShipmentTest {

    private static @Nullable String draft;

    private final Refused refused = new Refused(Paper::known);

    /** The commands that have a body, with one that is right. */
    enum Command {
        OPENING("{\"shopId\":\"018f0000-0000-7000-8000-000000000001\",\"reference\":\"EXP-2\"}"),
        PACKAGES(Desk.PACKAGES),
        LEGS(Desk.LEGS),
        WAYBILL(Desk.waybill("QD-2")),
        CANCELLATION("{\"reason\":\"withdrawn\"}");

        private final String body;

        Command(String body) {
            this.body = body;
        }

        Ask ask(World world) {
            return switch (this) {
                case OPENING -> world.post("/v1/shipments");
                case PACKAGES, LEGS, WAYBILL ->
                    world.ask("PUT", draft() + "/" + name().toLowerCase(Locale.ROOT))
                            .with("If-Match", "\"3\"");
                case CANCELLATION -> world.post(draft() + "/cancellation").with("If-Match", "\"3\"");
            };
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # command    | place                       | value                          | status | rule
            OPENING      | /shopId                     | null                           | 422    | REQUIRED
            OPENING      | /shopId                     | "shop"                         | 400    | WRONG_TYPE
            OPENING      | /shopId                     | ""                             | 400    | WRONG_TYPE
            OPENING      | /shopId                     | "AY8AAAAAcACAAAAAAAAAAQ=="     | 400    | WRONG_TYPE
            OPENING      | /shopId                     | 1                              | 400    | WRONG_TYPE
            OPENING      | /shopId                     | {}                             | 400    | WRONG_TYPE
            OPENING      | /reference                  | null                           | 422    | REQUIRED
            OPENING      | /reference                  | ""                             | 422    | REQUIRED
            OPENING      | /reference                  | " "                            | 422    | REQUIRED
            OPENING      | /reference                  | "@81@"                         | 422    | SIZE
            OPENING      | /reference                  | 7                              | 400    | WRONG_TYPE
            OPENING      | /reference                  | ["A"]                          | 400    | WRONG_TYPE
            OPENING      | /reference                  | "a\\u0000b"                    | 400    | WRONG_TYPE
            OPENING      | /reference                  | "a\\ud800b"                    | 400    | WRONG_TYPE
            OPENING      | /state                      | "BOOKED"                       | 400    | UNKNOWN_MEMBER
            PACKAGES     | /packages                   | null                           | 422    | REQUIRED
            PACKAGES     | /packages                   | {}                             | 400    | WRONG_TYPE
            PACKAGES     | /packages                   | "1"                            | 400    | WRONG_TYPE
            PACKAGES     | /packages/0                 | null                           | 422    | REQUIRED
            PACKAGES     | /packages/0                 | 1                              | 400    | WRONG_TYPE
            PACKAGES     | /packages/0                 | []                             | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/number          | null                           | 422    | REQUIRED
            PACKAGES     | /packages/0/number          | 1                              | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/number          | "@41@"                         | 422    | SIZE
            PACKAGES     | /packages/1/number          | "1"                            | 422    | DUPLICATE
            PACKAGES     | /packages/0/weightKg        | null                           | 422    | REQUIRED
            PACKAGES     | /packages/0/weightKg        | 12.5                           | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/weightKg        | true                           | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/weightKg        | ""                             | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/weightKg        | " 1"                           | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/weightKg        | "+1"                           | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/weightKg        | ".5"                           | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/weightKg        | "1."                           | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/weightKg        | "12,5"                         | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/weightKg        | "1e2"                          | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/weightKg        | "NaN"                          | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/weightKg        | "١"                            | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/weightKg        | "1234567890123456789012345678901" | 400 | WRONG_TYPE
            PACKAGES     | /packages/0/weightKg        | "0"                            | 422    | POSITIVE
            PACKAGES     | /packages/0/weightKg        | "-1"                           | 422    | POSITIVE
            PACKAGES     | /packages/0/weightKg        | "0.0001"                       | 422    | DIGITS
            PACKAGES     | /packages/0/weightKg        | "100000"                       | 422    | DIGITS
            PACKAGES     | /packages/0/lengthCm        | "0.0"                          | 422    | POSITIVE
            PACKAGES     | /packages/0/lengthCm        | "10000"                        | 422    | DIGITS
            PACKAGES     | /packages/0/widthCm         | "0.05"                         | 422    | DIGITS
            PACKAGES     | /packages/0/heightCm        | null                           | 422    | REQUIRED
            PACKAGES     | /packages/0/contents        | "\\t"                          | 422    | REQUIRED
            PACKAGES     | /packages/0/contents        | "@501@"                        | 422    | SIZE
            PACKAGES     | /packages/0/contents        | "a\\u0000"                     | 400    | WRONG_TYPE
            PACKAGES     | /packages/0/colour          | "red"                          | 400    | UNKNOWN_MEMBER
            LEGS         | /legs                       | null                           | 422    | REQUIRED
            LEGS         | /legs                       | {}                             | 400    | WRONG_TYPE
            LEGS         | /legs/1                     | null                           | 422    | REQUIRED
            LEGS         | /legs/0/mode                | null                           | 422    | REQUIRED
            LEGS         | /legs/0/mode                | 2                              | 400    | WRONG_TYPE
            LEGS         | /legs/0/mode                | "sea"                          | 422    | PATTERN
            LEGS         | /legs/0/mode                | "Q"                            | 422    | UNKNOWN
            LEGS         | /legs/0/carrier             | " "                            | 422    | REQUIRED
            LEGS         | /legs/0/carrier             | "@101@"                        | 422    | SIZE
            LEGS         | /legs/0/carrier             | "\\udc00"                      | 400    | WRONG_TYPE
            LEGS         | /legs/0/from                | null                           | 422    | REQUIRED
            LEGS         | /legs/0/from                | "CNTAO"                        | 400    | WRONG_TYPE
            LEGS         | /legs/0/from/locode         | "QINGDAO"                      | 422    | PATTERN
            LEGS         | /legs/0/from/locode         | 1                              | 400    | WRONG_TYPE
            LEGS         | /legs/0/from/name           | null                           | 422    | REQUIRED
            LEGS         | /legs/0/from/country        | null                           | 422    | REQUIRED
            LEGS         | /legs/0/from/country        | "CN"                           | 422    | PATTERN
            LEGS         | /legs/0/from/country        | "XXQ"                          | 422    | UNKNOWN
            LEGS         | /legs/0/from/zip            | 1                              | 400    | UNKNOWN_MEMBER
            LEGS         | /legs/0/plannedDeparture    | null                           | 422    | REQUIRED
            LEGS         | /legs/0/plannedDeparture    | 1772438400                     | 400    | WRONG_TYPE
            LEGS         | /legs/0/plannedDeparture    | "yesterday"                    | 400    | WRONG_TYPE
            LEGS         | /legs/0/plannedDeparture    | "2026-03-02"                   | 400    | WRONG_TYPE
            LEGS         | /legs/0/plannedDeparture    | "2026-03-02T08:00:00"          | 400    | WRONG_TYPE
            LEGS         | /legs/0/plannedDeparture    | "2026-02-30T08:00:00Z"         | 400    | WRONG_TYPE
            LEGS         | /legs/0/plannedDeparture    | "2026-03-01T24:00:00Z"         | 400    | WRONG_TYPE
            LEGS         | /legs/0/plannedDeparture    | "2026-03-02T08:00:00+19:00"    | 400    | WRONG_TYPE
            LEGS         | /legs/0/plannedDeparture    | "+12026-03-02T08:00:00Z"       | 400    | WRONG_TYPE
            LEGS         | /legs/0/plannedDeparture    | "1926-03-02T08:00:00Z"         | 422    | OUT_OF_RANGE
            LEGS         | /legs/0/plannedArrival      | "2026-03-02T08:00:00Z"         | 422    | OUT_OF_ORDER
            LEGS         | /legs/1/plannedArrival      | "2100-01-01T00:00:00Z"         | 422    | OUT_OF_RANGE
            LEGS         | /legs/1/plannedDeparture    | "2026-03-09T05:59:59.999999Z"  | 422    | OUT_OF_ORDER
            WAYBILL      | /waybillNo                  | null                           | 422    | REQUIRED
            WAYBILL      | /waybillNo                  | 1                              | 400    | WRONG_TYPE
            WAYBILL      | /waybillNo                  | ""                             | 422    | PATTERN
            WAYBILL      | /waybillNo                  | "a b"                          | 422    | PATTERN
            WAYBILL      | /waybillNo                  | "运单"                         | 422    | PATTERN
            WAYBILL      | /waybillNo                  | "@61@"                         | 422    | SIZE
            WAYBILL      | /waybillNo                  | "a\\u0000"                     | 400    | WRONG_TYPE
            WAYBILL      | /carrierCode                | null                           | 422    | REQUIRED
            WAYBILL      | /carrierCode                | 91000000                       | 400    | WRONG_TYPE
            WAYBILL      | /carrierCode                | "@21@"                         | 422    | SIZE
            WAYBILL      | /carrierCode                | "91000000MA0CARRAXT"           | 422    | WRONG_CHECK_DIGIT
            WAYBILL      | /carrierCode                | "9100O000MA0CARRAXR"           | 422    | WRONG_SHAPE
            WAYBILL      | /x                          | 1                              | 400    | UNKNOWN_MEMBER
            CANCELLATION | /reason                     | null                           | 422    | REQUIRED
            CANCELLATION | /reason                     | ""                             | 422    | REQUIRED
            CANCELLATION | /reason                     | "@501@"                        | 422    | SIZE
            CANCELLATION | /reason                     | 1                              | 400    | WRONG_TYPE
            CANCELLATION | /reason                     | "a\\u0000b"                    | 400    | WRONG_TYPE
            CANCELLATION | /x                          | 1                              | 400    | UNKNOWN_MEMBER
            """)
    void aMistakeIsNamedWhereItStands(Command command, String place, String value, int status, String rule)
            throws Exception {
        refused.when(world -> command.ask(world).json(Mistake.in(command.body, place, value)), status, place, rule);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoCommandAtAllIsRefused(Command command) throws Exception {
        for (String body : new String[] {"[]", "1", "\"text\"", command.body + " {}", "[" + command.body + "]"}) {
            refused.when(world -> command.ask(world).json(body), 400, "", "WRONG_TYPE");
        }
        for (String body :
                new String[] {"{", "{]", "{'a':1}", command.body + "}", command.body.replaceFirst("\\{", "{,")}) {
            refused.when(world -> command.ask(world).json(body), 400, "*", "*");
        }
        refused.when(world -> command.ask(world).json("null"), 400, "", "REQUIRED");
        refused.when(world -> command.ask(world).with("Content-Type", "application/json"), 400, "", "REQUIRED");
        refused.when(world -> command.ask(world).json(twice(command.body)), 400, "*", "NOT_JSON");
        refused.when(world -> command.ask(world).json("[".repeat(40) + "]".repeat(40)), 400, "", "*");
        refused.when(
                world -> command.ask(world)
                        .json("")
                        .bytes(command.body.replaceFirst(":\"", ":\"\u00e9").getBytes(StandardCharsets.ISO_8859_1)),
                400,
                "*",
                "*");
    }

    @Test
    void tooManyPackagesAndLegsAreRefused() throws Exception {
        for (Command command : new Command[] {Command.PACKAGES, Command.LEGS}) {
            String one = command.body.substring(command.body.indexOf('[') + 1, command.body.lastIndexOf(']'));
            int most = command == Command.PACKAGES ? 500 : 20;
            String many = command.body.replace(one, String.join(",", Collections.nCopies(most / 2 + 1, one)));
            String place = "/" + command.name().toLowerCase(Locale.ROOT);

            refused.when(world -> command.ask(world).json(many), 422, place, "SIZE");
        }
    }

    /** The first member twice. */
    private static String twice(String body) {
        return body.replaceFirst("\\{\\s*(\"[a-zA-Z]+\"):", "{$1:null,$1:");
    }

    /** One for all that is tried: nothing of it changes it. */
    private static synchronized String draft() {
        if (draft == null) {
            draft = Cargo.complete(Paper.known(), "BAD-1", "QD-BAD-1");
        }
        return draft;
    }
}

package org.chuhai.logistics.hardship;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are wrong in one place each, filed and in the dry run. */
@QuarkusTest
class BadDocumentTest {

    private final Refused refused = new Refused(Paper::known);

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 100_000, textBlock = """
            # kind       | pointer             | value            | status | rule
            orders       | /goodsValue         | 81000.00         | 400    | WRONG_TYPE
            orders       | /goodsValue         | "81,000"         | 422    | NOT_A_DECIMAL
            orders       | /goodsValue         | "8.1e4"          | 422    | NOT_A_DECIMAL
            orders       | /goodsValue         | "-1"             | 422    | NOT_A_DECIMAL
            orders       | /goodsValue         | "١"              | 422    | NOT_A_DECIMAL
            orders       | /goodsValue         | null             | 422    | REQUIRED
            orders       | /goodsValue         | true             | 400    | WRONG_TYPE
            orders       | /goodsValue         | "1.123456"       | 422    | NOT_A_DECIMAL
            orders       | /packages           | "1300"           | *      | *
            orders       | /packages           | 1.5              | *      | *
            orders       | /packages           | -1               | 422    | NOT_AN_INTEGER
            orders       | /packages           | 9999999999       | *      | NOT_AN_INTEGER
            orders       | /orderType          | "X"              | 422    | *
            orders       | /createdAt          | "yesterday"      | 422    | NOT_A_DATE
            orders       | /createdAt          | 1768465200       | 400    | WRONG_TYPE
            orders       | /seller             | "A"              | 400    | WRONG_TYPE
            orders       | /seller             | []               | 400    | WRONG_TYPE
            orders       | /seller/code        | 1                | 400    | WRONG_TYPE
            orders       | /seller/unknown     | 1                | 400    | UNKNOWN_MEMBER
            orders       | /buyer/name         | "a\\u0000b"      | 422    | *
            orders       | /buyer/name         | "a\\ud800b"      | 422    | *
            orders       | /buyer/name         | "\\ufffe"        | 422    | *
            orders       | /unknown            | 1                | 400    | UNKNOWN_MEMBER
            orders       | /lines              | []               | 422    | WRONG_COUNT
            orders       | /lines              | {}               | 400    | WRONG_TYPE
            orders       | /lines/0            | 1                | 400    | WRONG_TYPE
            orders       | /lines/1/quantity   | 1                | 400    | WRONG_TYPE
            orders       | /lines/1/name       | ""               | 422    | *
            orders       | /lines/1/no         | "1"              | *      | *
            orders       | /kind               | "INVOICE"        | 400    | *
            orders       | /kind               | null             | 400    | *
            orders       | /kind               | 1                | 400    | *
            orders       | /orderNo            | "OTHER-1"        | 422    | MISMATCH
            orders       | /orderNo            | "a\\u0000"       | 422    | *
            waybills     | /grossWeightKg      | 25460            | 400    | WRONG_TYPE
            waybills     | /mode               | "44"             | 422    | *
            waybills     | /goodsInfo          | null             | 422    | REQUIRED
            waybills     | /carrier            | null             | 422    | REQUIRED
            waybills     | /pickedUpAt         | "2026-02-30T00:00:00Z" | 422 | NOT_A_DATE
            waybills     | /waybillNo          | "OTHER"          | 422    | MISMATCH
            declarations | /exportDate         | "2026-13-01"     | 422    | NOT_A_DATE
            declarations | /route              | "ROAD"           | 422    | *
            declarations | /tradeMode          | 9710             | 400    | WRONG_TYPE
            declarations | /lines/0/hsCode     | "08023"          | 422    | *
            declarations | /lines/0/legalQuantity | "x"           | 422    | NOT_A_DECIMAL
            """)
    void aMistakeIsNamedWhereItStands(String kind, String pointer, String value, String status, String rule)
            throws Exception {
        String body = with(kind, pointer, value);
        String dry = Paper.walnut().dryRun().replace(Paper.walnut().of(kind).toString(), body);
        String slot = "/" + kind.substring(0, kind.length() - 1);
        int expected = status.equals("*") ? 422 : Integer.parseInt(status);

        refused.when(
                world -> Paper.file(world, kind, Paper.numberOf(kind), body).with("If-Match", "*"),
                expected,
                pointer,
                rule);

        if (!rule.equals("MISMATCH")) {
            refused.when(world -> world.ask("POST", "/v1/reconciliations").json(dry), expected, slot + pointer, rule);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # body
            {
            []
            null
            1
            "text"
            {"kind":"ORDER","kind":"ORDER"}
            {"kind":"ORDER"} {}
            {"kind":[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]}
            """)
    void whatIsNoDocumentAtAllIsRefused(String body) throws Exception {
        refused.when(world -> Paper.file(world, "orders", Paper.ORDER_NO, body), 400, "", "UNREADABLE");
        refused.when(world -> world.ask("POST", "/v1/reconciliations").json(body), 400, "", "UNREADABLE");
    }

    @Test
    void anEmptyBodyIsRefused() throws Exception {
        refused.when(
                world -> world.ask("PUT", Paper.at(world, "orders", Paper.ORDER_NO))
                        .with("Content-Type", "application/json"),
                400,
                "",
                "UNREADABLE");
    }

    @Test
    void anotherEncodingIsRefused() throws Exception {
        byte[] latin = "{\"kind\":\"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1);

        refused.when(world -> Paper.file(world, "orders", Paper.ORDER_NO, "{}").bytes(latin), 400, "", "UNREADABLE");
    }

    @Test
    void aDocumentOfAnotherKindIsRefused() throws Exception {
        refused.when(
                world -> Paper.file(
                                world,
                                "orders",
                                Paper.ORDER_NO,
                                Paper.walnut().waybill().toString())
                        .with("If-Match", "*"),
                422,
                "/kind",
                "MISMATCH");
    }

    private static String with(String kind, String pointer, String value) {
        return Mistake.in(Paper.walnut().of(kind).toString(), pointer, value);
    }
}

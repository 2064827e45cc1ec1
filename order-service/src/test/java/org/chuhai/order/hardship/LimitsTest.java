package org.chuhai.order.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands just inside a limit is taken, kept as it was sent, and can be confirmed. */
@QuarkusTest
class LimitsTest {

    private final World world = World.fresh();

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # place                | value                          | confirmed
            /orderNo               | "@60@"                         | true
            /orderNo               | "单"                           | true
            /platform/code         | "无"                           | true
            /platform/code         | "6201960XYZ"                   | true
            /platform/name         | "@100@"                        | true
            /seller/code           | "6201960XYZ"                   | true
            /seller/name           | "@100@"                        | true
            /buyer/name            | "@100@"                        | true
            /buyer/country         | "HKG"                          | true
            /consignee             | null                           | false
            /consignee/name        | "@100@"                        | true
            /consignee/street      | "@200@"                        | true
            /consignee/city        | "@100@"                        | true
            /consignee/region      | "@100@"                        | true
            /consignee/region      | null                           | true
            /consignee/postalCode  | "@20@"                         | true
            /consignee/postalCode  | null                           | true
            /consignee/phone       | "1234"                         | true
            /consignee/phone       | "+1234567890123456789012345678901234567 9" | true
            /consignee/phone       | null                           | true
            /consignee/email       | "a@b"                          | true
            /consignee/email       | "a@@189@"                      | true
            /consignee/email       | null                           | true
            /incoterm              | "CIP"                          | true
            /incoterm              | null                           | false
            /incotermPlace         | "@100@"                        | true
            /incotermPlace         | null                           | false
            /currency              | "KWD"                          | true
            /freight               | "99999999999999.99999"         | true
            /freight               | "0.00000"                      | true
            /freight               | null                           | false
            /insurance             | "99999999999999.99999"         | true
            /insurance             | null                           | true
            /packages              | 1                              | true
            /packages              | 999999999                      | true
            /packages              | null                           | false
            /grossWeightKg         | "0.00001"                      | true
            /grossWeightKg         | "99999999999999.99999"         | true
            /grossWeightKg         | null                           | false
            /placedAt              | "2000-01-01T00:00:00Z"         | true
            /placedAt              | "2099-12-31T23:59:59.999999Z"  | true
            /placedAt              | null                           | false
            /goodsValue            | "81000"                        | true
            /goodsValue            | "81000.00000"                  | true
            /goodsValue            | null                           | true
            /lines/0/no            | null                           | true
            /lines/0/itemNo        | "@30@"                         | true
            /lines/0/name          | "@250@"                        | true
            /lines/0/hsCode        | null                           | false
            /lines/0/hsCode        | "0000000000"                   | true
            /lines/0/total         | "47000"                        | true
            /lines/0/total         | null                           | true
            /lines/0/quantity      | "020000.00000"                 | true
            """)
    void whatStandsAtTheLimitIsTaken(String place, String value, boolean confirmed) {
        String content = Mistake.in(Sales.CONTENT, place, value);

        Answer drafted = Http.send(Sales.draft(world, content));
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        String path = drafted.header("Location").replaceFirst("^https?://[^/]*", "");
        Answer confirmation = Http.send(Sales.confirmation(world, path));

        assertThat(confirmation.status()).as(confirmation.toString()).isEqualTo(confirmed ? 200 : 422);
        Http.done(world.get(path + "/timeline"));
        Http.done(world.get("/v1/orders"));
    }

    /** Everything is as large as it may be, in as many lines as there may be. */
    @Test
    void theLargestOrderIsTakenChangedAndConfirmed() {
        String content = Sales.content("@60@", 100);
        for (String[] full : new String[][] {
            {"/orderNo", "\"@60@\""},
            {"/platform/name", "\"@100@\""},
            {"/seller/name", "\"@100@\""},
            {"/buyer/name", "\"@100@\""},
            {"/consignee/street", "\"@200@\""},
            {"/packages", "999999999"},
            {"/grossWeightKg", "\"99999999999999.99999\""},
            {"/freight", "\"99999999999999.99999\""},
        }) {
            content = Mistake.in(content, full[0], full[1]);
        }
        for (int i = 0; i < 100; i++) {
            content = Mistake.in(content, "/lines/" + i + "/name", "\"@250@\"");
            content = Mistake.in(content, "/lines/" + i + "/quantity", "\"999999999999.99999\"");
            content = Mistake.in(content, "/lines/" + i + "/unitPrice", "\"0.99999\"");
        }

        String path = Sales.filed(world, content);
        Http.done(Sales.put(world, path, 0, content));
        Http.done(Sales.put(world, path + "/lines/100", 1, Mistake.in(Sales.NEW_LINE, "/reason", "\"@500@\"")));
        Ask confirmation = Sales.confirmation(world, path).with("If-Match", "\"2\"");
        JsonNode confirmed = Http.done(confirmation).json();

        assertThat(confirmed.path("lines")).hasSize(100);
        // 999999999999.99999 times 0.99999, rounded, of 99 lines, and 34000.
        assertThat(confirmed.path("goodsValue").asText()).isEqualTo("98999010034000.00");
        Http.done(world.get(path + "/timeline?limit=200"));
    }

    @Test
    void figuresAreKeptAsTheyWereSent() {
        String content = Mistake.in(Sales.CONTENT, "/freight", "\"0.10\"");
        content = Mistake.in(content, "/grossWeightKg", "\"25460.50\"");
        content = Mistake.in(content, "/lines/0/quantity", "\"020000.0\"");

        JsonNode order = Http.done(world.get(Sales.filed(world, content))).json();

        assertThat(order.path("freight").asText()).isEqualTo("0.10");
        assertThat(order.path("grossWeightKg").asText()).isEqualTo("25460.50");
        assertThat(order.at("/lines/0/quantity").asText()).isEqualTo("20000.0");
        assertThat(order.at("/lines/0/total").asText()).isEqualTo("47000.00");
    }
}

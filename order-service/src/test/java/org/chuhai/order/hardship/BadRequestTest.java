package org.chuhai.order.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Refused;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are wrong around their bodies: addresses, parameters, versions, types. */
@QuarkusTest
class BadRequestTest {

    private final Refused refused = new Refused(Command::world);

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # query                                  | status | parameter | rule
            /v1/orders?limit=0                       | 400    | limit     | OUT_OF_RANGE
            /v1/orders?limit=201                     | 400    | limit     | OUT_OF_RANGE
            /v1/orders?limit=-1                      | 400    | limit     | OUT_OF_RANGE
            /v1/orders?limit=1.0                     | 400    | limit     | OUT_OF_RANGE
            /v1/orders?limit=99999999999             | 400    | limit     | OUT_OF_RANGE
            /v1/orders?limit=%D9%A1                  | 400    | limit     | OUT_OF_RANGE
            /v1/orders?limit=                        | 400    | limit     | EMPTY
            /v1/orders?limit                         | 400    | limit     | EMPTY
            /v1/orders?limit=5&after=                | 400    | after     | EMPTY
            /v1/orders?after=x                       | 422    | after     | UNKNOWN
            /v1/orders?after=bnVsbA                  | 422    | after     | UNKNOWN
            /v1/orders?after=WyIiXQ                  | 422    | after     | UNKNOWN
            /v1/orders?state=                        | 400    | state     | EMPTY
            /v1/orders?state=DRAFT                   | 400    | state     | NOT_AN_ALLOWED_VALUE
            /v1/orders?state=open                    | 400    | state     | NOT_AN_ALLOWED_VALUE
            /v1/orders?state=OPEN,CONFIRMED          | 400    | state     | NOT_AN_ALLOWED_VALUE
            /v1/orders?orderNo=                      | 400    | orderNo   | EMPTY
            /v1/orders?orderNo=%20WN-1               | 400    | orderNo   | PATTERN
            /v1/orders?orderNo=WN%0A1                | 400    | orderNo   | PATTERN
            /v1/orders?orderNo=%E3%80%80             | 400    | orderNo   | PATTERN
            /v1/orders?shopId=                       | 400    | shopId    | EMPTY
            /v1/orders?shopId=1                      | 400    | shopId    | NOT_A_UUID
            /v1/orders?shopId=1-1-1-1-1              | 400    | shopId    | NOT_A_UUID
            /v1/orders?shopId=AZ3sAAAAcAAAAAAAAAAAAQ | 400    | shopId    | NOT_A_UUID
            /v1/orders?shopid=00000000-0000-0000-0000-000000000001 | 400 | shopid  | UNKNOWN
            /v1/orders?orderno=WN-1                  | 400    | orderno   | UNKNOWN
            /v1/orders?fulfilment=SHIPPED            | 400    | fulfilment | UNKNOWN
            """)
    void aBadParameterOfTheListIsNamed(String path, int status, String parameter, String rule) throws Exception {
        refused.when(world -> world.get(path), status, parameter, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?limit=0    | 400 | limit | OUT_OF_RANGE
            ?after=     | 400 | after | EMPTY
            ?after=AAAA | 422 | after | UNKNOWN
            ?state=OPEN | 400 | state | UNKNOWN
            """)
    void aBadParameterOfATimelineIsNamed(String query, int status, String parameter, String rule) throws Exception {
        refused.when(world -> world.get(Command.draft() + "/timeline" + query), status, parameter, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # query                                           | status | parameter | rule
            ?shopId=                                          | 400    | shopId    | EMPTY
            ?shopId=x                                         | 400    | shopId    | NOT_A_UUID
            ''                                                | 400    | shopId    | REQUIRED
            ?shop=00000000-0000-0000-0000-000000000001        | 400    | shop      | UNKNOWN
            """)
    void aDraftIsOfAShop(String query, int status, String parameter, String rule) throws Exception {
        refused.when(world -> world.post("/v1/orders" + query).json(Sales.CONTENT), status, parameter, rule);
    }

    @Test
    void anOperatorDraftsInItsOwnShopOnly() throws Exception {
        refused.when(
                world -> world.operator()
                        .post("/v1/orders?shopId=018f0000-0000-7000-8000-000000000001")
                        .json(Sales.CONTENT),
                422,
                "shopId",
                "UNKNOWN");
    }

    /** A line's number is written in one way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "3",
                "101",
                "2147483648",
                "99999999999999999999",
                "02",
                "+2",
                "%2B2",
                "2.0",
                "2e0",
                "x",
                "%D9%A2",
                "%00"
            })
    void whatIsNoLineIsNotFound(String no) throws Exception {
        int status = no.equals("%00") ? 400 : 404;

        Answer answer = refused.when(
                world -> Sales.put(world, Command.draft() + "/lines/" + no, 0, Sales.NEW_LINE), status, "*", "*");

        assertThat(answer.code()).isEqualTo(status == 404 ? "not-found" : "malformed-request");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # method | path                                                | status | code
            GET      | /v1/nothing                                         | 404    | not-found
            GET      | /v1/orders/1                                        | 404    | not-found
            GET      | /v1/orders/00000000-0000-0000-0000-000000000001     | 404    | not-found
            GET      | /v1/orders/1-1-1-1-1                                | 404    | not-found
            GET      | /v1/orders/AAAAAAAAAAAAAAAAAAAAAA==                 | 404    | not-found
            GET      | /v1/orders/zzz/timeline                             | 404    | not-found
            GET      | /v1/orders/zzz/allowed-actions                      | 404    | not-found
            GET      | /v1/orders/00000000-0000-0000-0000-000000000001/nothing | 404 | not-found
            GET      | /v1/orders/%00                                      | 400    | malformed-request
            PATCH    | /v1/orders                                          | 405    | method-not-allowed
            DELETE   | /v1/orders                                          | 405    | method-not-allowed
            PATCH    | /v1/orders/00000000-0000-0000-0000-000000000001     | 405    | method-not-allowed
            GET      | /v1/orders/00000000-0000-0000-0000-000000000001/confirmation | 405 | method-not-allowed
            """)
    void whatIsNotThereIsSaidWithAProblem(String method, String path, int status, String code) throws Exception {
        Answer answer = refused.when(world -> world.ask(method, path), status, "*", "*");

        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # If-Match              | status | code
            ''                      | 428    | precondition-required
            0                       | 412    | changed-meanwhile
            W/"0"                   | 412    | changed-meanwhile
            "-1"                    | 412    | changed-meanwhile
            "1"                     | 412    | changed-meanwhile
            "99999999999999999999"  | 412    | changed-meanwhile
            "0                      | 412    | changed-meanwhile
            ,,,                     | 412    | changed-meanwhile
            é                       | 412    | changed-meanwhile
            """)
    void garbageIsNoVersion(String ifMatch, int status, String code) throws Exception {
        for (String method : new String[] {"DELETE", "PUT", "POST"}) {
            Answer answer = refused.onTheWire(world -> versioned(world, method).with("If-Match", ifMatch), status);

            assertThat(answer.code()).as(method).isEqualTo(code);
        }
    }

    private static Ask versioned(World world, String method) {
        return switch (method) {
            case "PUT" -> world.ask(method, Command.draft()).json(Sales.CONTENT);
            case "POST" -> world.post(Command.draft() + "/confirmation");
            default -> world.ask(method, Command.draft());
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void onlyJsonIsTaken(String type) throws Exception {
        for (Command command : Command.values()) {
            Answer answer = refused.when(
                    world -> command.ask(world).json(command.body()).with("Content-Type", type), 415, "*", "*");

            assertThat(answer.code()).as(command.name()).isEqualTo("unsupported-media-type");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/xml", "text/*"})
    void onlyJsonIsGiven(String type) throws Exception {
        for (String path : new String[] {"", "/allowed-actions", "/timeline"}) {
            Answer answer =
                    refused.when(world -> world.get(Command.draft() + path).with("Accept", type), 406, "*", "*");

            assertThat(answer.code()).isEqualTo("not-acceptable");
        }
    }

    @Test
    void anIdentifierIsReadInAnyCaseAndWrittenInOne() {
        World world = Command.world();
        String id = Command.draft().replaceFirst(".*/", "");

        Answer read = Http.done(world.get("/v1/orders/" + id.toUpperCase(Locale.ROOT)));

        assertThat(read.json().path("id").asText()).isEqualTo(id);
    }
}

package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.UUID;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Refused;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are wrong in one way each, and what the service says about them. Place: pointer, or name of a parameter. */
@QuarkusTest
class BadRequestTest {

    private final Refused refused = new Refused(Paper::known);

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 100_000, textBlock = """
            # body                                                                     | status | place           | rule
            {                                                                          | 400    | ''              | NOT_JSON
            {"customsCode":"6201960XYZ","name":{"en":"A"}} {}                          | 400    | ''              | WRONG_TYPE
            {"customsCode":"6201960XYZ","name":{"en":"A"},"x":1}                       | 400    | /x              | UNKNOWN_MEMBER
            {"customsCode":"6201960XYZ","name":{"en":"A","fr":"B"}}                    | 400    | /name/fr        | UNKNOWN_MEMBER
            {"customsCode":"6201960XYZ","customsCode":"1","name":{"en":"A"}}           | 400    | ''              | NOT_JSON
            {"customsCode":6201960123,"name":{"en":"A"}}                               | 400    | /customsCode    | WRONG_TYPE
            {"customsCode":true,"name":{"en":"A"}}                                     | 400    | /customsCode    | WRONG_TYPE
            {"customsCode":["6201960XYZ"],"name":{"en":"A"}}                           | 400    | /customsCode    | WRONG_TYPE
            {"customsCode":"6201960XYZ","name":"A"}                                    | 400    | /name           | WRONG_TYPE
            {"customsCode":"6201960XYZ","name":null}                                   | 422    | /name           | REQUIRED
            {"customsCode":"6201960XYZ"}                                               | 422    | /name           | REQUIRED
            {"customsCode":"6201960XYZ","name":{"en":" "}}                             | 422    | /name/en        | PATTERN
            {"customsCode":"6201960XYZ","name":{"en":"a\\u0000b"}}                     | 400    | /name/en        | WRONG_TYPE
            {"customsCode":"6201960XYZ","name":{"en":"a\\ud800b"}}                     | 400    | /name/en        | WRONG_TYPE
            {"creditCode":"91000000MA0WANUT1J\\u0000","name":{"en":"A"}}               | 400    | /creditCode     | WRONG_TYPE
            {"customsCode":"620196\\u0000XYZ","name":{"en":"A"}}                       | 400    | /customsCode    | WRONG_TYPE
            {"name":{"en":"A"}}                                                        | 422    | *               | *
            [{"customsCode":"6201960XYZ","name":{"en":"A"}}]                           | 400    | ''              | WRONG_TYPE
            [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] | 400 | ''          | *
            null                                                                       | 400    | ''              | *
            7                                                                          | 400    | ''              | WRONG_TYPE
            "text"                                                                     | 400    | ''              | WRONG_TYPE
            {"customsCode":NaN,"name":{"en":"A"}}                                      | 400    | *               | *
            {"customsCode":"6201960XYZ","name":{"en":"A"},}                            | 400    | *               | NOT_JSON
            """)
    void aFirmThatIsWrittenWronglyIsRefused(String body, int status, String place, String rule) throws Exception {
        refused.when(world -> world.post("/v1/parties").json(body), status, place, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # query                                  | status | parameter | rule
            /v1/parties?limit=0                      | 400    | limit     | OUT_OF_RANGE
            /v1/parties?limit=201                    | 400    | limit     | OUT_OF_RANGE
            /v1/parties?limit=-1                     | 400    | limit     | OUT_OF_RANGE
            /v1/parties?limit=1.0                    | 400    | limit     | OUT_OF_RANGE
            /v1/parties?limit=99999999999            | 400    | limit     | OUT_OF_RANGE
            /v1/parties?limit=%D9%A1                 | 400    | limit     | OUT_OF_RANGE
            /v1/parties?after=x                      | 422    | after     | UNKNOWN
            /v1/parties?after=bnVsbA                 | 422    | after     | UNKNOWN
            /v1/parties?after=WyIiXQ                 | 422    | after     | UNKNOWN
            /v1/parties?limit=                       | 400    | limit     | EMPTY
            /v1/parties?limit                        | 400    | limit     | EMPTY
            /v1/parties?limit=5&after=               | 400    | after     | EMPTY
            /v1/parties?code=                        | 400    | code      | EMPTY
            /v1/cases?shopId=                        | 400    | shopId    | EMPTY
            /v1/cases?state=&verdict=                | 400    | verdict   | EMPTY
            /v1/cases?shopid=00000000-0000-0000-0000-000000000001 | 400 | shopid | UNKNOWN
            /v1/cases?state=OPEN                     | 400    | state     | NOT_AN_ALLOWED_VALUE
            /v1/cases?state=matched                  | 400    | state     | NOT_AN_ALLOWED_VALUE
            /v1/cases?verdict=GOOD                   | 400    | verdict   | NOT_AN_ALLOWED_VALUE
            /v1/cases?shopId=1                       | 400    | shopId    | NOT_A_UUID
            /v1/cases?shopId=1-1-1-1-1               | 400    | shopId    | NOT_A_UUID
            /v1/documents/orders?shopId=x-y          | 400    | shopId    | NOT_A_UUID
            /v1/documents/orders/A-1                 | 400    | shopId    | REQUIRED
            /v1/documents/orders/A-1/revisions?shopId=00000000-0000-0000-0000-000000000001&limit=0 | 400 | limit | OUT_OF_RANGE
            """)
    void aBadParameterIsNamed(String path, int status, String parameter, String rule) throws Exception {
        refused.when(world -> world.get(path), status, parameter, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # parameter | value | rule
            revision    | 0     | NOT_AN_INTEGER
            revision    | -1    | NOT_AN_INTEGER
            revision    | one   | NOT_AN_INTEGER
            revision    | 1.5   | NOT_AN_INTEGER
            revision    | 99999999999 | NOT_AN_INTEGER
            """)
    void aBadRevisionIsNamed(String parameter, String value, String rule) throws Exception {
        refused.when(
                world -> world.get(Paper.at(world, "orders", Paper.ORDER_NO) + "&" + parameter + "=" + value),
                400,
                parameter,
                rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # method | path                                              | status | code
            GET      | /v1/nothing                                       | 404    | not-found
            GET      | /v1/parties/1                                     | 404    | not-found
            GET      | /v1/parties/00000000-0000-0000-0000-000000000001  | 404    | not-found
            GET      | /v1/parties/1-1-1-1-1                             | 404    | not-found
            GET      | /v1/parties/AAAAAAAAAAAAAAAAAAAAAA==              | 404    | not-found
            GET      | /v1/parties/0000000000000000000000000000000000001 | 404    | not-found
            GET      | /v1/cases/zzz/report                              | 404    | not-found
            GET      | /v1/documents/invoices                            | 404    | not-found
            GET      | /v1/documents/orders/%00?shopId=00000000-0000-0000-0000-000000000001 | 400 | malformed-request
            PATCH    | /v1/parties                                       | 405    | method-not-allowed
            DELETE   | /v1/parties                                       | 405    | method-not-allowed
            POST     | /v1/cases                                         | 405    | method-not-allowed
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
            "99999999999999999999"  | 412    | changed-meanwhile
            "0                      | 412    | changed-meanwhile
            ,,,                     | 412    | changed-meanwhile
            é                       | 412    | changed-meanwhile
            """)
    void garbageIsNoVersion(String ifMatch, int status, String code) throws Exception {
        Answer answer = refused.onTheWire(
                world -> world.post(Paper.at(world, "orders", Paper.ORDER_NO).replace("?", "/submission?"))
                        .with("If-Match", ifMatch),
                status);

        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void onlyJsonIsTaken() throws Exception {
        for (String type : new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded"}) {
            Answer answer = refused.when(
                    world -> world.post("/v1/parties").json("{}").with("Content-Type", type), 415, "*", "*");
            assertThat(answer.code()).as(type).isEqualTo("unsupported-media-type");
        }
    }

    @Test
    void onlyJsonIsGiven() throws Exception {
        for (String type : new String[] {"image/png", "application/xml", "text/*"}) {
            Answer answer = refused.when(world -> world.get("/v1/parties").with("Accept", type), 406, "*", "*");
            assertThat(answer.code()).as(type).isEqualTo("not-acceptable");
        }
    }

    @Test
    void aBodyIsNeeded() throws Exception {
        Answer answer = refused.when(
                world -> world.post("/v1/parties").with("Content-Type", "application/json"), 400, "", "REQUIRED");

        assertThat(answer.code()).isEqualTo("malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AZ3sAAAAcAAAAAAAAAAAAAAAAAA=", "AZ3sAAAAcAAAAAAAAAAAAQ==", "1-1-1-1-1", "", " ", "{}"})
    void anIdentifierHasOneForm(String shop) throws Exception {
        refused.when(
                world -> world.post("/v1/shipments").json("{\"shopId\":\"" + shop + "\",\"reference\":\"R\"}"),
                400,
                "/shopId",
                "WRONG_TYPE");
    }

    @Test
    void anIdentifierIsReadInAnyCaseAndWrittenInOne() {
        World world = World.fresh();
        String body = "{\"shopId\":\"" + world.shop().toString().toUpperCase(Locale.ROOT) + "\",\"reference\":\"R\"}";

        JsonNode opened = Http.done(world.post("/v1/shipments").json(body)).json();
        String id = opened.path("id").asText();
        JsonNode read = Http.done(world.get("/v1/shipments/" + id.toUpperCase(Locale.ROOT)))
                .json();

        assertThat(opened.path("shopId").asText()).isEqualTo(world.shop().toString());
        assertThat(read.path("id").asText()).isEqualTo(id);
    }

    @Test
    void aVeryLongTextIsRefused() throws Exception {
        refused.when(
                world -> world.post("/v1/parties")
                        .json("{\"customsCode\":\"6201960XYZ\",\"name\":{\"en\":\"" + "A".repeat(201) + "\"}}"),
                422,
                "/name/en",
                "SIZE");
        refused.when(
                world -> world.post("/v1/parties")
                        .json("{\"customsCode\":\"6201960XYZ\",\"name\":{\"en\":\"" + "A".repeat(200_000) + "\"}}"),
                400,
                "*",
                "*");
    }

    @Test
    void aProblemHasAPageAndATrace() throws Exception {
        Answer answer = refused.when(
                world -> world.get("/v1/parties/" + UUID.randomUUID()).with("Accept-Language", "zh"), 404, "*", "*");

        JsonNode problem = answer.json();
        assertThat(problem.path("traceId").asText())
                .isEqualTo(answer.header("Trace-Id"))
                .matches("[0-9a-f]{32}");
        String page = problem.path("type").asText().replaceFirst("^https?://[^/]*", "");
        assertThat(Http.here().exchange(Ask.of("GET", page)).status()).isEqualTo(200);
    }
}

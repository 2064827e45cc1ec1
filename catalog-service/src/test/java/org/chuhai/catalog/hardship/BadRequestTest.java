package org.chuhai.catalog.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.Refused;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests for shops that are wrong in one way: addresses, parameters, versions, types, members. */
@QuarkusTest
class BadRequestTest {

    private static final Known KNOWN = new Known();

    private final Refused refused = new Refused(KNOWN::world);

    /** One tenant and one shop in version 0 for all that is tried: nothing of it changes anything. */
    private static final class Known {

        private final World world = World.fresh();
        private String shop = "";

        synchronized World world() {
            if (shop.isEmpty()) {
                shop = Shopkeeping.opened(world);
            }
            return world;
        }

        String shop() {
            world();
            return shop;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # query                   | status | parameter | rule
            /v1/shops?limit=0         | 400    | limit     | OUT_OF_RANGE
            /v1/shops?limit=201       | 400    | limit     | OUT_OF_RANGE
            /v1/shops?limit=          | 400    | limit     | EMPTY
            /v1/shops?after=          | 400    | after     | EMPTY
            /v1/shops?after=x         | 422    | after     | UNKNOWN
            /v1/shops?state=open      | 400    | state     | NOT_AN_ALLOWED_VALUE
            /v1/shops?state=          | 400    | state     | EMPTY
            /v1/shops?name=Longnan    | 400    | name      | UNKNOWN
            """)
    void aBadParameterOfTheListIsNamed(String path, int status, String parameter, String rule) throws Exception {
        refused.when(world -> world.get(path), status, parameter, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # place            | value                  | status | rule
            /id                | "1"                    | 400    | WRONG_TYPE
            /id                | 1                      | 400    | WRONG_TYPE
            /id                | "1-1-1-1-1"            | 400    | WRONG_TYPE
            /name              | null                   | 422    | REQUIRED
            /name              | "陇南核桃"             | 400    | WRONG_TYPE
            /name/zh           | null                   | 422    | REQUIRED
            /name/zh           | ""                     | 422    | PATTERN
            /name/zh           | " 核桃"                | 422    | PATTERN
            /name/zh           | "@201@"                | 422    | SIZE
            /name/en           | "a\\nb"                | 422    | PATTERN
            /name/ru           | "Орехи"                | 400    | UNKNOWN_MEMBER
            /seller            | null                   | 422    | REQUIRED
            /seller/name       | "@201@"                | 422    | SIZE
            /seller/code       | null                   | 422    | REQUIRED
            /seller/code       | ""                     | 422    | SIZE
            /seller/code       | "无"                   | 422    | WRONG_SHAPE
            /seller/code       | "91000000MA0WANUT1K"   | 422    | WRONG_CHECK_DIGIT
            /markets           | null                   | 422    | REQUIRED
            /markets           | "KAZ"                  | 400    | WRONG_TYPE
            /markets/0         | null                   | 422    | REQUIRED
            /markets/0         | "kaz"                  | 422    | PATTERN
            /markets/0         | "ZZZ"                  | 422    | UNKNOWN
            /markets/0         | "CHN"                  | 422    | NOT_ABROAD
            /markets/1         | "KAZ"                  | 422    | REPEATED
            /languages         | null                   | 422    | REQUIRED
            /languages/0       | "EN"                   | 422    | PATTERN
            /languages/0       | "xx"                   | 422    | UNKNOWN
            /languages/1       | "en"                   | 422    | REPEATED
            /state             | "OPEN"                 | 400    | UNKNOWN_MEMBER
            """)
    void aMistakeIsNamedWhereItStands(String place, String value, int status, String rule) throws Exception {
        refused.when(
                world -> Shopkeeping.open(world, Mistake.in(Shopkeeping.PROFILE, place, value)), status, place, rule);
        if (!place.equals("/id")) {
            refused.when(
                    world -> Shopkeeping.change(world, KNOWN.shop(), 0, Mistake.in(Shopkeeping.PROFILE, place, value)),
                    status,
                    place,
                    rule);
        }
    }

    @Test
    void anIdStaysAsItIs() throws Exception {
        refused.when(
                world -> Shopkeeping.change(world, KNOWN.shop(), 0, Shopkeeping.opening(world.shop())),
                400,
                "/id",
                "UNKNOWN_MEMBER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # method | path                                                      | status | code
            GET      | /v1/nothing                                               | 404    | not-found
            GET      | /v1/shops/1                                               | 404    | not-found
            GET      | /v1/shops/00000000-0000-0000-0000-000000000001            | 404    | not-found
            GET      | /v1/shops/zzz/allowed-actions                             | 404    | not-found
            GET      | /v1/shops/%00                                             | 400    | malformed-request
            DELETE   | /v1/shops                                                 | 405    | method-not-allowed
            GET      | /v1/shops/00000000-0000-0000-0000-000000000001/closure    | 405    | method-not-allowed
            """)
    void whatIsNotThereIsSaidWithAProblem(String method, String path, int status, String code) throws Exception {
        Answer answer = refused.when(world -> world.ask(method, path), status, "*", "*");

        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml"})
    void onlyJsonIsTaken(String type) throws Exception {
        refused.when(world -> Shopkeeping.open(world, Shopkeeping.PROFILE).with("Content-Type", type), 415, "*", "*");
        refused.when(
                world -> Shopkeeping.change(world, KNOWN.shop(), 0, Shopkeeping.CHANGED)
                        .with("Content-Type", type),
                415,
                "*",
                "*");
        refused.when(world -> Shopkeeping.closing(world, KNOWN.shop(), 0).with("Content-Type", type), 415, "*", "*");
    }
}

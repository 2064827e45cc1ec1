package org.chuhai.catalog.hardship;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.Refused;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests for certificates, requirements and market access that are wrong in one way. */
@QuarkusTest
class BadCertificateTest {

    private static final Known KNOWN = new Known();

    private final Refused refused = new Refused(KNOWN::world);

    /** One tenant, its shop and a certificate in version 0 for all that is tried: nothing of it changes anything. */
    private static final class Known {

        private final World world = World.fresh();
        private String product = "";
        private String certificate = "";

        synchronized World world() {
            if (certificate.isEmpty()) {
                Shopkeeping.opened(world);
                product = Goods.created(world, Goods.plain("KNOWN")).replaceFirst(".*/", "");
                certificate = Papers.submitted(world, Papers.paper("KNOWN"));
            }
            return world;
        }

        String certificate() {
            world();
            return certificate;
        }

        /** What would be taken: about a product that there is. */
        String paper() {
            world();
            return Papers.paper("EU_ORGANIC", "NEW", "[\"" + product + "\"]", "2026-01-01", "2026-12-31");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # query                                   | status | parameter | rule
            /v1/certificates?state=valid              | 400    | state     | NOT_AN_ALLOWED_VALUE
            /v1/certificates?kind=organic             | 400    | kind      | NOT_AN_ALLOWED_VALUE
            /v1/certificates?kind=                    | 400    | kind      | EMPTY
            /v1/certificates?shopId=1                 | 400    | shopId    | NOT_A_UUID
            /v1/certificates?number=A                 | 400    | number    | UNKNOWN
            /v1/certificates?after=bnVsbA             | 422    | after     | UNKNOWN
            /v1/market-requirements?market=XXQ        | 400    | market    | NOT_AN_ALLOWED_VALUE
            /v1/market-requirements?hsCode=08         | 400    | hsCode    | PATTERN
            /v1/market-requirements?claim=organic     | 400    | claim     | NOT_AN_ALLOWED_VALUE
            /v1/market-requirements?limit=1           | 400    | limit     | UNKNOWN
            /v1/marketplaces?code=amazon              | 400    | code      | UNKNOWN
            """)
    void aBadParameterIsNamed(String path, int status, String parameter, String rule) throws Exception {
        refused.when(world -> world.get(path), status, parameter, rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/marketplaces/ebay",
                "/v1/marketplaces/ebay/categories",
                "/v1/marketplaces/ebay/rule-sets",
                "/v1/marketplaces/ebay/rule-sets/2025-1",
                "/v1/marketplaces/amazon/rule-sets/1999-1",
                "/v1/certificates/1",
                "/v1/certificates/00000000-0000-0000-0000-000000000001"
            })
    void whatIsNotThereIsSaidWithAProblem(String path) throws Exception {
        refused.when(world -> world.get(path), 404, "*", "*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # place        | value                                    | status | rule
            /kind          | null                                     | 422    | REQUIRED
            /kind          | "organic"                                | 422    | PATTERN
            /kind          | "EU_ORGANICS"                            | 422    | UNKNOWN
            /number        | ""                                       | 422    | PATTERN
            /number        | "@101@"                                  | 422    | SIZE
            /issuer        | null                                     | 422    | REQUIRED
            /issuer        | "@201@"                                  | 422    | SIZE
            /holder        | " "                                      | 422    | PATTERN
            /products      | null                                     | 422    | REQUIRED
            /products/0    | null                                     | 422    | REQUIRED
            /products/0    | "1"                                      | 400    | WRONG_TYPE
            /products/0    | "00000000-0000-0000-0000-000000000001"   | 422    | UNKNOWN
            /validFrom     | null                                     | 422    | REQUIRED
            /validFrom     | 20260101                                 | 400    | WRONG_TYPE
            /validFrom     | [2026,1,1]                               | 400    | WRONG_TYPE
            /validFrom     | "2026-1-1"                               | 422    | PATTERN
            /validFrom     | "2026-02-30"                             | 422    | NOT_A_DAY
            /validTo       | "2026-01-01T00:00:00Z"                   | 422    | PATTERN
            /validTo       | "2025-12-31"                             | 422    | BEFORE_FIRST_DAY
            /state         | "VALID"                                  | 400    | UNKNOWN_MEMBER
            """)
    void aMistakeOfACertificateIsNamed(String place, String value, int status, String rule) throws Exception {
        refused.when(world -> Papers.submit(world, Mistake.in(KNOWN.paper(), place, value)), status, place, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # place     | value                | status | rule
            /outcome    | null                 | 422    | REQUIRED
            /outcome    | "VALID"              | 400    | *
            /note       | null                 | 422    | REQUIRED
            /note       | "@501@"              | 422    | SIZE
            /reason     | "x"                  | 400    | UNKNOWN_MEMBER
            """)
    void aMistakeOfAVerificationIsNamed(String place, String value, int status, String rule) throws Exception {
        refused.when(
                world -> Papers.verify(world, KNOWN.certificate(), Mistake.in(Papers.REJECTION, place, value)),
                status,
                place,
                rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # place             | value                                    | status | at         | rule
            /shopId             | null                                     | 422    | /shopId    | REQUIRED
            /shopId             | "00000000-0000-0000-0000-000000000001"   | 422    | /shopId    | UNKNOWN
            /hsCode             | null                                     | 422    | /productId | PRODUCT_OR_CODE
            /hsCode             | "0802"                                   | 422    | /hsCode    | PATTERN
            /productId          | "00000000-0000-0000-0000-000000000001"   | 422    | /productId | PRODUCT_OR_CODE
            /market             | "eu"                                     | 422    | /market    | PATTERN
            /market             | "XXQ"                                    | 422    | /market    | UNKNOWN
            /claims             | null                                     | 422    | /claims    | REQUIRED
            /claims/0           | "GREEN"                                  | 422    | /claims/0  | UNKNOWN
            /confirmed/0        | "eu.lable"                               | 422    | /confirmed/0 | UNKNOWN
            /confirmed/0        | "kaz.label"                              | 422    | /confirmed/0 | UNKNOWN
            /confirmed/0        | "eu.organic-coi"                         | 422    | /confirmed/0 | NOT_CONFIRMABLE
            """)
    void aMistakeOfAQuestionIsNamed(String place, String value, int status, String at, String rule) throws Exception {
        refused.when(
                world -> Papers.check(world, Mistake.in("""
                                {"shopId":"%s","productId":null,"hsCode":"0802320000","market":"EU","claims":["ORGANIC"],
                                 "confirmed":["eu.label"]}""".formatted(world.shop()), place, value)), status, at, rule);
    }
}

package org.chuhai.catalog.hardship;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.Refused;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests for products that are wrong in one way. */
@QuarkusTest
class BadProductTest {

    private static final Known KNOWN = new Known();

    private final Refused refused = new Refused(KNOWN::world);

    /** One tenant, its shop and a product in version 0 for all that is tried: nothing of it changes anything. */
    private static final class Known {

        private final World world = World.fresh();
        private String product = "";

        synchronized World world() {
            if (product.isEmpty()) {
                Shopkeeping.opened(world);
                product = Goods.created(world, Goods.CONTENT);
            }
            return world;
        }

        String product() {
            world();
            return product;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # query                       | status | parameter | rule
            /v1/products?state=active     | 400    | state     | NOT_AN_ALLOWED_VALUE
            /v1/products?sku=             | 400    | sku       | EMPTY
            /v1/products?sku=%20A         | 400    | sku       | PATTERN
            /v1/products?shopId=1         | 400    | shopId    | NOT_A_UUID
            /v1/products?SKU=A            | 400    | SKU       | UNKNOWN
            /v1/products?after=bnVsbA     | 422    | after     | UNKNOWN
            """)
    void aBadParameterOfTheListIsNamed(String path, int status, String parameter, String rule) throws Exception {
        refused.when(world -> world.get(path), status, parameter, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # query                                        | status | rule
            ''                                             | 400    | REQUIRED
            ?shopId=x                                      | 400    | NOT_A_UUID
            ?shopId=00000000-0000-0000-0000-000000000001   | 422    | UNKNOWN
            """)
    void aProductIsOfAShop(String query, int status, String rule) throws Exception {
        refused.when(world -> world.post("/v1/products" + query).json(Goods.CONTENT), status, "shopId", rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # place                        | value                             | status | rule
            /name                          | null                              | 422    | REQUIRED
            /name/zh                       | " "                               | 422    | PATTERN
            /name/en                       | "@201@"                           | 422    | SIZE
            /brand                         | ""                                | 422    | PATTERN
            /hsCode                        | null                              | 422    | REQUIRED
            /hsCode                        | "080232"                          | 422    | PATTERN
            /hsCode                        | "080232000a"                      | 422    | PATTERN
            /hsCode                        | 802320000                         | 400    | WRONG_TYPE
            /declaredElements              | "@501@"                           | 422    | SIZE
            /origin                        | "CN"                              | 422    | PATTERN
            /origin                        | "XXQ"                             | 422    | UNKNOWN
            /legalUnits                    | []                                | 422    | SIZE
            /legalUnits                    | ["035","007","011"]               | 422    | SIZE
            /legalUnits/0                  | "999"                             | 422    | UNKNOWN
            /legalUnits/1                  | "035"                             | 422    | REPEATED
            /salesUnit                     | "35"                              | 422    | PATTERN
            /salesUnit                     | "999"                             | 422    | UNKNOWN
            /shelfLifeDays                 | 0                                 | 422    | MIN
            /shelfLifeDays                 | 1.5                               | 400    | WRONG_TYPE
            /lotTraceable                  | null                              | 422    | REQUIRED
            /lotTraceable                  | "true"                            | 400    | WRONG_TYPE
            /attributes                    | null                              | 422    | REQUIRED
            /attributes                    | []                                | 400    | WRONG_TYPE
            /attributes/variety            | null                              | 422    | REQUIRED
            /attributes/variety            | "@501@"                           | 422    | SIZE
            /attributes/~0~1               | ""                                | 422    | PATTERN
            /options                       | null                              | 422    | REQUIRED
            /options/0                     | null                              | 422    | REQUIRED
            /options/0/name                | "@101@"                           | 422    | SIZE
            /options/0/values              | []                                | 422    | SIZE
            /options/0/values/1            | "500 g"                           | 422    | REPEATED
            /options/0/values/1            | "5 kg"                            | 422    | UNUSED
            /variants                      | []                                | 422    | SIZE
            /variants/0                    | null                              | 422    | REQUIRED
            /variants/0/sku                | null                              | 422    | REQUIRED
            /variants/0/sku                | "@31@"                            | 422    | SIZE
            /variants/1/sku                | "KERNEL-05"                       | 422    | REPEATED
            /variants/0/options            | {}                                | 422    | OTHER_OPTIONS
            /variants/0/options            | {"colour":"light"}                | 422    | OTHER_OPTIONS
            /variants/0/options/packing    | "2 kg"                            | 422    | UNKNOWN
            /variants/1/options            | {"packing":"500 g"}               | 422    | REPEATED
            /variants/0/netWeightKg        | "0"                               | 422    | POSITIVE
            /variants/0/netWeightKg        | "1000000"                         | 422    | DIGITS
            /variants/0/netWeightKg        | 0.5                               | 400    | WRONG_TYPE
            /variants/0/grossWeightKg      | "0.49"                            | 422    | BELOW_NET
            /variants/0/lengthMm           | 0                                 | 422    | MIN
            /variants/0/lengthMm           | 10001                             | 422    | MAX
            /variants/0/price              | "1"                               | 400    | UNKNOWN_MEMBER
            /state                         | "ACTIVE"                          | 400    | UNKNOWN_MEMBER
            """)
    void aMistakeIsNamedWhereItStands(String place, String value, int status, String rule) throws Exception {
        refused.when(world -> Goods.create(world, Mistake.in(Goods.CONTENT, place, value)), status, place, rule);
        refused.when(
                world -> Goods.replace(world, KNOWN.product(), 0, Mistake.in(Goods.CONTENT, place, value)),
                status,
                place,
                rule);
    }

    @Test
    void severalFormsDifferInSomething() throws Exception {
        String content = Mistake.in(Goods.inForms("FORMS", 2), "/options", "[]");

        refused.when(world -> Goods.create(world, content), 422, "/variants", "NO_OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml"})
    void onlyJsonIsTaken(String type) throws Exception {
        refused.when(world -> Goods.create(world, Goods.CONTENT).with("Content-Type", type), 415, "*", "*");
    }
}

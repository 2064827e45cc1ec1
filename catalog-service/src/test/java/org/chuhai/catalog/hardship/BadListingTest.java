package org.chuhai.catalog.hardship;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.Refused;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests for listings that are wrong in one way. */
@QuarkusTest
class BadListingTest {

    private static final Known KNOWN = new Known();

    private final Refused refused = new Refused(KNOWN::world);

    /** One tenant, its shop, a product and its listing in version 0: nothing of what is tried changes anything. */
    private static final class Known {

        private final World world = World.fresh();
        private String content = "";
        private String listing = "";

        synchronized World world() {
            if (listing.isEmpty()) {
                Shopkeeping.opened(world);
                content = Shelf.content(world, "KNOWN");
                listing = Shelf.drafted(world, content);
            }
            return world;
        }

        String content() {
            world();
            return content;
        }

        String listing() {
            world();
            return listing;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # query                          | status | parameter   | rule
            /v1/listings?state=PUBLISHED     | 400    | state       | NOT_AN_ALLOWED_VALUE
            /v1/listings?marketplace=        | 400    | marketplace | EMPTY
            /v1/listings?marketplace=%20a    | 400    | marketplace | PATTERN
            /v1/listings?productId=1         | 400    | productId   | NOT_A_UUID
            /v1/listings?shopId=1            | 400    | shopId      | NOT_A_UUID
            /v1/listings?market=KAZ          | 400    | market      | UNKNOWN
            /v1/listings?after=bnVsbA        | 422    | after       | UNKNOWN
            """)
    void aBadParameterOfTheListIsNamed(String path, int status, String parameter, String rule) throws Exception {
        refused.when(world -> world.get(path), status, parameter, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # place                       | value                                  | status | rule
            /productId                    | null                                   | 422    | REQUIRED
            /productId                    | "1"                                    | 400    | WRONG_TYPE
            /productId                    | "00000000-0000-0000-0000-000000000001" | 422    | UNKNOWN
            /marketplace                  | null                                   | 422    | REQUIRED
            /marketplace                  | "ebay"                                 | 422    | UNKNOWN
            /market                       | "kaz"                                  | 422    | PATTERN
            /market                       | "ZZZ"                                  | 422    | UNKNOWN
            /category                     | ""                                     | 422    | PATTERN
            /texts                        | null                                   | 422    | REQUIRED
            /texts/0                      | null                                   | 422    | REQUIRED
            /texts/0/language             | "EN"                                   | 422    | PATTERN
            /texts/0/language             | "xx"                                   | 422    | UNKNOWN
            /texts/0/title                | "@501@"                                | 422    | SIZE
            /texts/0/title                | "a\\nb"                                | 422    | PATTERN
            /texts/0/description          | "a\\u0007b"                            | 422    | PATTERN
            /texts/0/keywords             | null                                   | 422    | REQUIRED
            /texts/0/keywords/0           | null                                   | 422    | REQUIRED
            /texts/0/bullets/0            | "@501@"                                | 422    | SIZE
            /attributes                   | null                                   | 422    | REQUIRED
            /attributes/grade             | ""                                     | 422    | PATTERN
            /claims                       | ["organic"]                            | 422    | *
            /claims                       | null                                   | 422    | REQUIRED
            /confirmed                    | null                                   | 422    | REQUIRED
            /offers                       | null                                   | 422    | REQUIRED
            /offers/0/sku                 | "NONE"                                 | 422    | UNKNOWN
            /offers/0/price               | "0"                                    | 422    | POSITIVE
            /offers/0/price               | "1000000000"                           | 422    | DIGITS
            /offers/0/price               | 170                                    | 400    | WRONG_TYPE
            /offers/0/currency            | "XAU"                                  | 422    | UNKNOWN
            /offers/0/minimumQuantity     | "-1"                                   | 422    | POSITIVE
            /shippingWays/0               | " "                                    | 422    | PATTERN
            /dispatchDays                 | -1                                     | 422    | MIN
            /dispatchDays                 | 366                                    | 422    | MAX
            /taxNote                      | "@501@"                                | 422    | SIZE
            /state                        | "ACTIVE"                               | 400    | UNKNOWN_MEMBER
            """)
    void aMistakeIsNamedWhereItStands(String place, String value, int status, String rule) throws Exception {
        String named = rule.equals("*") ? rule : place;
        refused.when(world -> Shelf.draft(world, Mistake.in(KNOWN.content(), place, value)), status, named, rule);
        refused.when(
                world -> Shelf.replace(world, KNOWN.listing(), 0, Mistake.in(KNOWN.content(), place, value)),
                status,
                named,
                rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /claims         | ["MAGIC"]                         | /claims/0       | UNKNOWN
            /claims         | ["ORGANIC","ORGANIC"]             | /claims/1       | REPEATED
            /confirmed      | ["a","a"]                         | /confirmed/1    | REPEATED
            /shippingWays   | ["sea","sea"]                     | /shippingWays/1 | REPEATED
            """)
    void anEntryIsThereOnce(String place, String value, String pointer, String rule) throws Exception {
        refused.when(world -> Shelf.draft(world, Mistake.in(KNOWN.content(), place, value)), 422, pointer, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KAZ | ["kaz.lable"]                 | /confirmed/0 | UNKNOWN
            KAZ | ["kaz.label","eu.label"]      | /confirmed/1 | UNKNOWN
            KAZ | ["kaz.label","kaz.aflatoxin"] | /confirmed/1 | NOT_CONFIRMABLE
            DEU | ["eu.label","eu.halal"]       | /confirmed/1 | NOT_CONFIRMABLE
            """)
    void onlyWhatTheMarketLeavesToTheSellersWordIsConfirmed(String market, String ids, String pointer, String rule)
            throws Exception {
        refused.when(
                world -> Shelf.draft(
                        world,
                        Mistake.in(Mistake.in(KNOWN.content(), "/market", '"' + market + '"'), "/confirmed", ids)),
                422,
                pointer,
                rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml"})
    void onlyJsonIsTaken(String type) throws Exception {
        refused.when(world -> Shelf.draft(world, KNOWN.content()).with("Content-Type", type), 415, "*", "*");
    }
}

package org.chuhai.order.hardship;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders that are wrong in one line or in one figure each. */
@QuarkusTest
class BadLineTest {

    private final Refused refused = new Refused(Command::world);

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # place            | value             | status | rule
            /lines             | null              | 422    | REQUIRED
            /lines             | []                | 422    | SIZE
            /lines             | {}                | 400    | WRONG_TYPE
            /lines             | "1"               | 400    | WRONG_TYPE
            /lines/0           | null              | 422    | REQUIRED
            /lines/1           | null              | 422    | REQUIRED
            /lines/0           | 1                 | 400    | WRONG_TYPE
            /lines/0           | []                | 400    | WRONG_TYPE
            /lines/0           | "x"               | 400    | WRONG_TYPE
            /lines/0/no        | 0                 | 422    | MIN
            /lines/0/no        | -1                | 422    | MIN
            /lines/0/no        | 2                 | 422    | OUT_OF_ORDER
            /lines/1/no        | 1                 | 422    | OUT_OF_ORDER
            /lines/1/no        | 101               | 422    | OUT_OF_ORDER
            /lines/0/no        | 1.0               | 400    | WRONG_TYPE
            /lines/0/no        | "1"               | 400    | WRONG_TYPE
            /lines/0/itemNo    | null              | 422    | REQUIRED
            /lines/0/itemNo    | ""                | 422    | PATTERN
            /lines/0/itemNo    | "a\\tb"           | 422    | PATTERN
            /lines/0/itemNo    | "@31@"            | 422    | SIZE
            /lines/0/itemNo    | 32                | 400    | WRONG_TYPE
            /lines/0/name      | null              | 422    | REQUIRED
            /lines/0/name      | "\\n"             | 422    | PATTERN
            /lines/0/name      | "@251@"           | 422    | SIZE
            /lines/0/name      | "a\\u0000"        | 400    | WRONG_TYPE
            /lines/0/name      | "\\udc00"         | 400    | WRONG_TYPE
            /lines/0/hsCode    | ""                | 422    | PATTERN
            /lines/0/hsCode    | "080231000"       | 422    | PATTERN
            /lines/0/hsCode    | "08023100000"     | 422    | PATTERN
            /lines/0/hsCode    | "080231000A"      | 422    | PATTERN
            /lines/0/hsCode    | "0802.31.0000"    | 422    | PATTERN
            /lines/0/hsCode    | "٠٨٠٢٣١٠٠٠٠"      | 422    | PATTERN
            /lines/0/hsCode    | "0802310000\\n"   | 422    | PATTERN
            /lines/0/hsCode    | 802310000         | 400    | WRONG_TYPE
            /lines/0/unit      | null              | 422    | REQUIRED
            /lines/0/unit      | ""                | 422    | PATTERN
            /lines/0/unit      | "35"              | 422    | PATTERN
            /lines/0/unit      | "kg"              | 422    | PATTERN
            /lines/0/unit      | "999"             | 422    | UNKNOWN
            /lines/0/unit      | 35                | 400    | WRONG_TYPE
            /lines/0/shipped   | "1"               | 400    | UNKNOWN_MEMBER
            /lines/0/total     | "47000.01"        | 422    | WRONG_PRODUCT
            /lines/0/total     | "46999.99"        | 422    | WRONG_PRODUCT
            /lines/0/total     | "47000.00001"     | 422    | WRONG_PRODUCT
            /goodsValue        | "81000.01"        | 422    | WRONG_SUM
            /goodsValue        | "80999.99"        | 422    | WRONG_SUM
            /goodsValue        | "81000.00001"     | 422    | WRONG_SUM
            """)
    void aMistakeIsNamedWhereItStands(String place, String value, int status, String rule) throws Exception {
        refused.when(
                world -> Command.DRAFT.ask(world).json(Mistake.in(Command.DRAFT.body(), place, value)),
                status,
                place,
                rule);
    }

    /** Freight and insurance may be nothing, all else is above 0; a required one may not be missing. */
    @ParameterizedTest
    @CsvSource({
        "/lines/0/quantity, POSITIVE, true",
        "/lines/0/unitPrice, POSITIVE, true",
        "/lines/1/total, POSITIVE, false",
        "/goodsValue, POSITIVE, false",
        "/grossWeightKg, POSITIVE, false",
        "/freight, POSITIVE_OR_ZERO, false",
        "/insurance, POSITIVE_OR_ZERO, false",
    })
    void aFigureHasOneFormAndFourteenDigitsBeforeThePointAndFiveBehind(String place, String sign, boolean required)
            throws Exception {
        if (required) {
            is(place, "null", 422, "REQUIRED");
        }
        if (sign.equals("POSITIVE")) {
            is(place, "\"0\"", 422, sign);
            is(place, "\"0.00000\"", 422, sign);
            is(place, "\"-0\"", 422, sign);
        }
        is(place, "\"-1\"", 422, sign);
        is(place, "\"-0.00001\"", 422, sign);
        is(place, "\"1.000001\"", 422, "DIGITS");
        is(place, "\"0.000009\"", 422, "DIGITS");
        is(place, "\"1.100000\"", 422, "DIGITS");
        is(place, "\"100000000000000\"", 422, "DIGITS");
        is(place, "\"999999999999999999999999999999\"", 422, "DIGITS");
        for (String value : new String[] {
            "1",
            "1.5",
            "0",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\" 1\"",
            "\"1 \"",
            "\"+1\"",
            "\".5\"",
            "\"1.\"",
            "\"1,5\"",
            "\"1 000\"",
            "\"1e2\"",
            "\"0x10\"",
            "\"NaN\"",
            "\"Infinity\"",
            "\"--1\"",
            "\"١\"",
            "\"１\"",
            "\"1\\u0000\"",
            "\"1234567890123456789012345678901\"",
            "\"1.123456789012345678901\""
        }) {
            is(place, value, 400, "WRONG_TYPE");
        }
    }

    /** What follows from a figure is wrong where it stands itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # place            | value      | wrong              | rule
            /lines/0/quantity  | "19999"    | /lines/0/total     | WRONG_PRODUCT
            /lines/1/unitPrice | "6.81"     | /lines/1/total     | WRONG_PRODUCT
            /lines/1/unitPrice | "6.80001"  | /lines/1/total     | WRONG_PRODUCT
            /consignee         | {}         | /consignee/name    | REQUIRED
            /consignee         | {}         | /consignee/country | REQUIRED
            /platform          | {}         | /platform/code     | REQUIRED
            /seller            | {}         | /seller/name       | REQUIRED
            /buyer             | {}         | /buyer/naturalPerson | REQUIRED
            /lines/0           | {}         | /lines/0/unitPrice | REQUIRED
            """)
    void whatFollowsFromItIsNamedThere(String place, String value, String wrong, String rule) throws Exception {
        refused.when(
                world -> Command.DRAFT.ask(world).json(Mistake.in(Command.DRAFT.body(), place, value)),
                422,
                wrong,
                rule);
    }

    /** Totals are left out, and computed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # currency | quantity         | price            | wrong          | rule
            USD        | 0.001            | 4.99999          | /lines/0/total | POSITIVE
            USD        | 0.00001          | 0.00001          | /lines/0/total | POSITIVE
            JPY        | 1                | 0.49999          | /lines/0/total | POSITIVE
            USD        | 50000000000000   | 2                | /lines/0/total | TOO_LARGE
            USD        | 99999999999999.99999 | 99999999999999.99999 | /lines/0/total | TOO_LARGE
            USD        | 99999999999999   | 1                | /lines         | TOO_LARGE
            USD        | 99999999999999.99500 | 1            | /lines/0/total | TOO_LARGE
            """)
    void aTotalIsSomethingThatTheMessageHasRoomFor(
            String currency, String quantity, String price, String wrong, String rule) throws Exception {
        refused.when(world -> Command.DRAFT.ask(world).json(computed(currency, quantity, price)), 422, wrong, rule);
    }

    /** Halves are rounded up, at the currency's own minor unit. */
    @ParameterizedTest
    @CsvSource({"USD, 1, 2.345, 2.34", "JPY, 3, 2.5, 7", "KWD, 1, 2.3455, 2.345", "USD, 1, 2.344, 2.345"})
    void aTotalIsRoundedInOneWay(String currency, String quantity, String price, String total) throws Exception {
        String content = Mistake.in(computed(currency, quantity, price), "/lines/0/total", "\"" + total + "\"");

        refused.when(world -> Command.DRAFT.ask(world).json(content), 422, "/lines/0/total", "WRONG_PRODUCT");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 250})
    void moreLinesThanTheMessageHasAreRefused(int lines) throws Exception {
        refused.when(world -> Command.DRAFT.ask(world).json(Sales.content("WN-1", lines)), 422, "/lines", "SIZE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/packages", "/lines/0/no"})
    void aNumberThatNoIntegerHoldsIsRefused(String place) throws Exception {
        for (String value : new String[] {"2147483648", "-99999999999999999999"}) {
            refused.when(
                    world -> Command.DRAFT.ask(world).json(Mistake.in(Command.DRAFT.body(), place, value)),
                    400,
                    "*",
                    "*");
        }
    }

    /** Two hundred thousand characters are no text of an order, and not read to their end. */
    @Test
    void aVeryLongTextIsRefused() throws Exception {
        refused.when(
                world -> Command.DRAFT
                        .ask(world)
                        .json(Mistake.in(Command.DRAFT.body(), "/lines/0/name", "\"@200000@\"")),
                400,
                "*",
                "*");
    }

    private void is(String place, String value, int status, String rule) throws Exception {
        refused.when(
                world -> Command.DRAFT.ask(world).json(Mistake.in(Command.DRAFT.body(), place, value)),
                status,
                place,
                rule);
    }

    /** Two lines, of which the first has this quantity and price and the second says something. */
    private static String computed(String currency, String quantity, String price) {
        String content = Mistake.in(Sales.content("WN-1", 2), "/currency", "\"" + currency + "\"");
        content = Mistake.in(content, "/lines/0/quantity", "\"" + quantity + "\"");
        return Mistake.in(content, "/lines/0/unitPrice", "\"" + price + "\"");
    }
}

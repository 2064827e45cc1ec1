package org.chuhai.order.hardship;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands on orders that are wrong in one place each, and bodies that are no command at all. */
@QuarkusTest
class BadChangeTest {

    private final Refused refused = new Refused(Command::world);

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # command           | place                 | value             | status | rule
            CONSIGNEE           | /consignee            | null              | 422    | REQUIRED
            CONSIGNEE           | /consignee            | "Almaty"          | 400    | WRONG_TYPE
            CONSIGNEE           | /consignee            | []                | 400    | WRONG_TYPE
            CONSIGNEE           | /consignee/name       | null              | 422    | REQUIRED
            CONSIGNEE           | /consignee/name       | "@101@"           | 422    | SIZE
            CONSIGNEE           | /consignee/street     | ""                | 422    | PATTERN
            CONSIGNEE           | /consignee/street     | "@201@"           | 422    | SIZE
            CONSIGNEE           | /consignee/city       | null              | 422    | REQUIRED
            CONSIGNEE           | /consignee/region     | "\\t"             | 422    | PATTERN
            CONSIGNEE           | /consignee/postalCode | "@21@"            | 422    | SIZE
            CONSIGNEE           | /consignee/country    | null              | 422    | REQUIRED
            CONSIGNEE           | /consignee/country    | "KZ"              | 422    | PATTERN
            CONSIGNEE           | /consignee/country    | "XXQ"             | 422    | UNKNOWN
            CONSIGNEE           | /consignee/country    | "CHN"             | 422    | NOT_ABROAD
            CONSIGNEE           | /consignee/phone      | "call me"         | 422    | PATTERN
            CONSIGNEE           | /consignee/email      | "nobody"          | 422    | PATTERN
            CONSIGNEE           | /consignee/zip        | 1                 | 400    | UNKNOWN_MEMBER
            CONSIGNEE           | /reason               | ""                | 422    | PATTERN
            CONSIGNEE           | /reason               | " "               | 422    | PATTERN
            CONSIGNEE           | /reason               | "@501@"           | 422    | SIZE
            CONSIGNEE           | /reason               | 1                 | 400    | WRONG_TYPE
            CONSIGNEE           | /reason               | "a\\u0000b"       | 400    | WRONG_TYPE
            CONSIGNEE           | /reason               | "a\\ud800b"       | 400    | WRONG_TYPE
            CONSIGNEE           | /x                    | 1                 | 400    | UNKNOWN_MEMBER
            AGREED_CONSIGNEE    | /reason               | null              | 422    | REQUIRED
            AGREED_CONSIGNEE    | /consignee            | null              | 422    | REQUIRED
            AGREED_CONSIGNEE    | /consignee/country    | "CHN"             | 422    | NOT_ABROAD
            LINE                | /line                 | null              | 422    | REQUIRED
            LINE                | /line                 | []                | 400    | WRONG_TYPE
            LINE                | /line                 | "2"               | 400    | WRONG_TYPE
            LINE                | /line/no              | 0                 | 422    | MIN
            LINE                | /line/no              | 1                 | 422    | OUT_OF_ORDER
            LINE                | /line/no              | 3                 | 422    | OUT_OF_ORDER
            LINE                | /line/no              | "2"               | 400    | WRONG_TYPE
            LINE                | /line/itemNo          | null              | 422    | REQUIRED
            LINE                | /line/itemNo          | "@31@"            | 422    | SIZE
            LINE                | /line/name            | null              | 422    | REQUIRED
            LINE                | /line/name            | "@251@"           | 422    | SIZE
            LINE                | /line/hsCode          | "080232"          | 422    | PATTERN
            LINE                | /line/quantity        | null              | 422    | REQUIRED
            LINE                | /line/quantity        | "0"               | 422    | POSITIVE
            LINE                | /line/quantity        | "-1"              | 422    | POSITIVE
            LINE                | /line/quantity        | "1.000001"        | 422    | DIGITS
            LINE                | /line/quantity        | "100000000000000" | 422    | DIGITS
            LINE                | /line/quantity        | 5000              | 400    | WRONG_TYPE
            LINE                | /line/quantity        | "5e3"             | 400    | WRONG_TYPE
            LINE                | /line/unit            | null              | 422    | REQUIRED
            LINE                | /line/unit            | "999"             | 422    | UNKNOWN
            LINE                | /line/unit            | "kg"              | 422    | PATTERN
            LINE                | /line/unitPrice       | null              | 422    | REQUIRED
            LINE                | /line/unitPrice       | "0.00"            | 422    | POSITIVE
            LINE                | /line/unitPrice       | "-6.80"           | 422    | POSITIVE
            LINE                | /line/unitPrice       | "6.800001"        | 422    | DIGITS
            LINE                | /line/unitPrice       | 6.80              | 400    | WRONG_TYPE
            LINE                | /line/total           | "34000.01"        | 422    | WRONG_PRODUCT
            LINE                | /line/total           | "0"               | 422    | POSITIVE
            LINE                | /line/total           | "34000.000001"    | 422    | DIGITS
            LINE                | /line/shipped         | "1"               | 400    | UNKNOWN_MEMBER
            LINE                | /packages             | 0                 | 422    | MIN
            LINE                | /packages             | 1000000000        | 422    | MAX
            LINE                | /packages             | 1.5               | 400    | WRONG_TYPE
            LINE                | /packages             | "1"               | 400    | WRONG_TYPE
            LINE                | /grossWeightKg        | "0"               | 422    | POSITIVE
            LINE                | /grossWeightKg        | "-1"              | 422    | POSITIVE
            LINE                | /grossWeightKg        | "1.000001"        | 422    | DIGITS
            LINE                | /grossWeightKg        | 24950             | 400    | WRONG_TYPE
            LINE                | /reason               | ""                | 422    | PATTERN
            LINE                | /reason               | "@501@"           | 422    | SIZE
            LINE                | /reason               | ["less"]          | 400    | WRONG_TYPE
            LINE                | /no                   | 2                 | 400    | UNKNOWN_MEMBER
            AGREED_LINE         | /reason               | null              | 422    | REQUIRED
            AGREED_LINE         | /line/hsCode          | null              | 422    | REQUIRED
            AGREED_LINE         | /line/quantity        | "0"               | 422    | POSITIVE
            AGREED_LINE         | /line/unit            | "999"             | 422    | UNKNOWN
            CANCELLATION        | /reason               | null              | 422    | REQUIRED
            CANCELLATION        | /reason               | ""                | 422    | PATTERN
            CANCELLATION        | /reason               | "\\n"             | 422    | PATTERN
            CANCELLATION        | /reason               | "two\\nlines"     | 422    | PATTERN
            CANCELLATION        | /reason               | "@501@"           | 422    | SIZE
            CANCELLATION        | /reason               | 1                 | 400    | WRONG_TYPE
            CANCELLATION        | /reason               | {}                | 400    | WRONG_TYPE
            CANCELLATION        | /reason               | "a\\u0000b"       | 400    | WRONG_TYPE
            CANCELLATION        | /x                    | 1                 | 400    | UNKNOWN_MEMBER
            AGREED_CANCELLATION | /reason               | null              | 422    | REQUIRED
            AGREED_CANCELLATION | /reason               | " "               | 422    | PATTERN
            """)
    void aMistakeIsNamedWhereItStands(Command command, String place, String value, int status, String rule)
            throws Exception {
        refused.when(world -> command.ask(world).json(Mistake.in(command.body(), place, value)), status, place, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # quantity           | price                | wrong       | rule
            0.001                | 4.99999              | /line/total | POSITIVE
            50000000000000       | 2                    | /line/total | TOO_LARGE
            99999999999999       | 1                    | /line       | TOO_LARGE
            """)
    void whatFollowsFromALineIsSomethingThatTheMessageHasRoomFor(
            String quantity, String price, String wrong, String rule) throws Exception {
        String line = Mistake.in(Command.LINE.body(), "/line/quantity", "\"" + quantity + "\"");
        String body = Mistake.in(line, "/line/unitPrice", "\"" + price + "\"");

        refused.when(world -> Command.LINE.ask(world).json(body), 422, wrong, rule);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoCommandAtAllIsRefused(Command command) throws Exception {
        String right = command.body();
        for (String body : new String[] {"[]", "1", "\"text\"", right + " {}", "[" + right + "]"}) {
            refused.when(world -> command.ask(world).json(body), 400, "", "WRONG_TYPE");
        }
        for (String body : new String[] {"{", "{]", "{'a':1}", right + "}", right.replaceFirst("\\{", "{,")}) {
            refused.when(world -> command.ask(world).json(body), 400, "*", "*");
        }
        refused.when(world -> command.ask(world).json("null"), 400, "", "REQUIRED");
        refused.when(world -> command.ask(world).with("Content-Type", "application/json"), 400, "", "REQUIRED");
        refused.when(world -> command.ask(world).json(twice(right)), 400, "*", "NOT_JSON");
        refused.when(world -> command.ask(world).json("[".repeat(40) + "]".repeat(40)), 400, "", "*");
        refused.when(
                world -> command.ask(world)
                        .json("")
                        .bytes(right.replaceFirst(":\"", ":\"\u00e9").getBytes(StandardCharsets.ISO_8859_1)),
                400,
                "*",
                "*");
    }

    /** The first member twice. */
    private static String twice(String body) {
        return body.replaceFirst("\\{\\s*(\"[a-zA-Z]+\"):", "{$1:null,$1:");
    }
}

package org.chuhai.order.hardship;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders that are wrong in one member each, in what they say once. */
@QuarkusTest
class BadOrderTest {

    private final Refused refused = new Refused(Command::world);

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # place                | value                              | status | rule
            /orderNo               | null                               | 422    | REQUIRED
            /orderNo               | ""                                 | 422    | PATTERN
            /orderNo               | " "                                | 422    | PATTERN
            /orderNo               | " WN-1"                            | 422    | PATTERN
            /orderNo               | "WN-1 "                            | 422    | PATTERN
            /orderNo               | "WN\\t1"                           | 422    | PATTERN
            /orderNo               | "WN-1\\n"                          | 422    | PATTERN
            /orderNo               | "\\u3000WN-1"                      | 422    | PATTERN
            /orderNo               | "WN-1\\u00a0"                      | 422    | PATTERN
            /orderNo               | "WN-1\\u2028"                      | 422    | PATTERN
            /orderNo               | "WN\\uffff1"                       | 422    | PATTERN
            /orderNo               | "WN\\u007f1"                       | 422    | PATTERN
            /orderNo               | "@61@"                             | 422    | SIZE
            /orderNo               | 7                                  | 400    | WRONG_TYPE
            /orderNo               | true                               | 400    | WRONG_TYPE
            /orderNo               | ["WN-1"]                           | 400    | WRONG_TYPE
            /orderNo               | {}                                 | 400    | WRONG_TYPE
            /orderNo               | "a\\u0000b"                        | 400    | WRONG_TYPE
            /orderNo               | "a\\ud800b"                        | 400    | WRONG_TYPE
            /mode                  | null                               | 422    | REQUIRED
            /mode                  | ""                                 | 422    | PATTERN
            /mode                  | "971"                              | 422    | PATTERN
            /mode                  | "97100"                            | 422    | PATTERN
            /mode                  | "٩٧١٠"                             | 422    | PATTERN
            /mode                  | "9610"                             | 422    | UNKNOWN
            /mode                  | 9710                               | 400    | WRONG_TYPE
            /platform              | null                               | 422    | REQUIRED
            /platform              | "91000000MA0PLATF94"               | 400    | WRONG_TYPE
            /platform              | []                                 | 400    | WRONG_TYPE
            /platform/code         | null                               | 422    | REQUIRED
            /platform/code         | ""                                 | 422    | SIZE
            /platform/code         | "@19@"                             | 422    | SIZE
            /platform/code         | " "                                | 422    | WRONG_SHAPE
            /platform/code         | "91000000MA0PLATF9"                | 422    | WRONG_SHAPE
            /platform/code         | "91000000ma0platf94"               | 422    | WRONG_SHAPE
            /platform/code         | "9100000OMA0PLATF94"               | 422    | WRONG_SHAPE
            /platform/code         | "无无"                             | 422    | WRONG_SHAPE
            /platform/code         | "620196xyz0"                       | 422    | WRONG_SHAPE
            /platform/code         | "91000000MA0PLATF95"               | 422    | WRONG_CHECK_DIGIT
            /platform/code         | "91000000MA0PLATG94"               | 422    | WRONG_CHECK_DIGIT
            /platform/code         | 91                                 | 400    | WRONG_TYPE
            /platform/code         | "无\\u0000"                        | 400    | WRONG_TYPE
            /platform/name         | null                               | 422    | REQUIRED
            /platform/name         | ""                                 | 422    | PATTERN
            /platform/name         | "@101@"                            | 422    | SIZE
            /platform/name         | "a\\nb"                            | 422    | PATTERN
            /platform/phone        | "1"                                | 400    | UNKNOWN_MEMBER
            /seller                | null                               | 422    | REQUIRED
            /seller                | 1                                  | 400    | WRONG_TYPE
            /seller/code           | null                               | 422    | REQUIRED
            /seller/code           | ""                                 | 422    | SIZE
            /seller/code           | "无"                               | 422    | WRONG_SHAPE
            /seller/code           | "@19@"                             | 422    | SIZE
            /seller/code           | "91000000MA0WANUT1K"               | 422    | WRONG_CHECK_DIGIT
            /seller/code           | ["91000000MA0WANUT1J"]             | 400    | WRONG_TYPE
            /seller/name           | null                               | 422    | REQUIRED
            /seller/name           | " "                                | 422    | PATTERN
            /seller/name           | "@101@"                            | 422    | SIZE
            /seller/x              | null                               | 400    | UNKNOWN_MEMBER
            /buyer                 | null                               | 422    | REQUIRED
            /buyer                 | "Almaty Nan LLP"                   | 400    | WRONG_TYPE
            /buyer/name            | null                               | 422    | REQUIRED
            /buyer/name            | ""                                 | 422    | PATTERN
            /buyer/name            | "@101@"                            | 422    | SIZE
            /buyer/name            | 1                                  | 400    | WRONG_TYPE
            /buyer/country         | null                               | 422    | REQUIRED
            /buyer/country         | ""                                 | 422    | PATTERN
            /buyer/country         | "KZ"                               | 422    | PATTERN
            /buyer/country         | "kaz"                              | 422    | PATTERN
            /buyer/country         | "KAZA"                             | 422    | PATTERN
            /buyer/country         | "XXQ"                              | 422    | UNKNOWN
            /buyer/country         | "CHN"                              | 422    | NOT_ABROAD
            /buyer/country         | 398                                | 400    | WRONG_TYPE
            /buyer/naturalPerson   | null                               | 422    | REQUIRED
            /buyer/naturalPerson   | true                               | 422    | PRIVATE_BUYER
            /buyer/naturalPerson   | "false"                            | 400    | WRONG_TYPE
            /buyer/naturalPerson   | ""                                 | 400    | WRONG_TYPE
            /buyer/naturalPerson   | 0                                  | 400    | WRONG_TYPE
            /buyer/email           | "a@b.org"                          | 400    | UNKNOWN_MEMBER
            /consignee             | "Almaty"                           | 400    | WRONG_TYPE
            /consignee             | []                                 | 400    | WRONG_TYPE
            /consignee             | false                              | 400    | WRONG_TYPE
            /consignee/name        | null                               | 422    | REQUIRED
            /consignee/name        | ""                                 | 422    | PATTERN
            /consignee/name        | "@101@"                            | 422    | SIZE
            /consignee/street      | null                               | 422    | REQUIRED
            /consignee/street      | "a\\nb"                            | 422    | PATTERN
            /consignee/street      | "@201@"                            | 422    | SIZE
            /consignee/city        | null                               | 422    | REQUIRED
            /consignee/city        | "@101@"                            | 422    | SIZE
            /consignee/region      | ""                                 | 422    | PATTERN
            /consignee/region      | "@101@"                            | 422    | SIZE
            /consignee/postalCode  | " "                                | 422    | PATTERN
            /consignee/postalCode  | "@21@"                             | 422    | SIZE
            /consignee/postalCode  | 50034                              | 400    | WRONG_TYPE
            /consignee/country     | null                               | 422    | REQUIRED
            /consignee/country     | "Kaz"                              | 422    | PATTERN
            /consignee/country     | "ZZZ"                              | 422    | UNKNOWN
            /consignee/country     | "CHN"                              | 422    | NOT_ABROAD
            /consignee/phone       | ""                                 | 422    | PATTERN
            /consignee/phone       | "123"                              | 422    | PATTERN
            /consignee/phone       | "++7727000"                        | 422    | PATTERN
            /consignee/phone       | "+7 727 000 0000 ext"              | 422    | PATTERN
            /consignee/phone       | "12345678901234567890123456789012345678901" | 422 | PATTERN
            /consignee/phone       | "+٧ ٧٢٧ ٠٠٠ ٠٠٠٠"                 | 422    | PATTERN
            /consignee/phone       | 77270000000                        | 400    | WRONG_TYPE
            /consignee/email       | ""                                 | 422    | PATTERN
            /consignee/email       | "nobody"                           | 422    | PATTERN
            /consignee/email       | "@example.org"                     | 422    | PATTERN
            /consignee/email       | "a@"                               | 422    | PATTERN
            /consignee/email       | "a@b@example.org"                  | 422    | PATTERN
            /consignee/email       | "a b@example.org"                  | 422    | PATTERN
            /consignee/email       | "a@example.org\\n"                 | 422    | PATTERN
            /consignee/zip         | "1"                                | 400    | UNKNOWN_MEMBER
            /incoterm              | ""                                 | 422    | PATTERN
            /incoterm              | "fob"                              | 422    | PATTERN
            /incoterm              | "FOBX"                             | 422    | PATTERN
            /incoterm              | "DAT"                              | 422    | UNKNOWN
            /incoterm              | 1                                  | 400    | WRONG_TYPE
            /incotermPlace         | ""                                 | 422    | PATTERN
            /incotermPlace         | "@101@"                            | 422    | SIZE
            /incotermPlace         | {}                                 | 400    | WRONG_TYPE
            /currency              | null                               | 422    | REQUIRED
            /currency              | ""                                 | 422    | PATTERN
            /currency              | "usd"                              | 422    | PATTERN
            /currency              | "US"                               | 422    | PATTERN
            /currency              | "XAU"                              | 422    | UNKNOWN
            /currency              | "DEM"                              | 422    | UNKNOWN
            /currency              | "QQQ"                              | 422    | UNKNOWN
            /currency              | 840                                | 400    | WRONG_TYPE
            /placedAt              | "1999-12-31T23:59:59.999999Z"      | 422    | OUT_OF_RANGE
            /placedAt              | "2100-01-01T00:00:00Z"             | 422    | OUT_OF_RANGE
            /placedAt              | "2100-01-01T00:00:00+00:00"        | 422    | OUT_OF_RANGE
            /placedAt              | "2000-01-01T00:00:00+01:00"        | 422    | OUT_OF_RANGE
            /placedAt              | ""                                 | 400    | WRONG_TYPE
            /placedAt              | "2026-01-15"                       | 400    | WRONG_TYPE
            /placedAt              | "2026-01-15T08:20:00"              | 400    | WRONG_TYPE
            /placedAt              | "2026-02-30T08:20:00Z"             | 400    | WRONG_TYPE
            /placedAt              | "2026-01-15T24:00:00Z"             | 400    | WRONG_TYPE
            /placedAt              | "2026-01-15T08:20:00+19:00"        | 400    | WRONG_TYPE
            /placedAt              | "+12026-01-15T08:20:00Z"           | 400    | WRONG_TYPE
            /placedAt              | "yesterday"                        | 400    | WRONG_TYPE
            /placedAt              | 1768465200                         | 400    | WRONG_TYPE
            /packages              | 0                                  | 422    | MIN
            /packages              | -1                                 | 422    | MIN
            /packages              | 1000000000                         | 422    | MAX
            /packages              | 1300.5                             | 400    | WRONG_TYPE
            /packages              | 1300.0                             | 400    | WRONG_TYPE
            /packages              | 13e2                               | 400    | WRONG_TYPE
            /packages              | "1300"                             | 400    | WRONG_TYPE
            /packages              | ""                                 | 400    | WRONG_TYPE
            /packages              | true                               | 400    | WRONG_TYPE
            /packages              | []                                 | 400    | WRONG_TYPE
            /state                 | "CONFIRMED"                        | 400    | UNKNOWN_MEMBER
            /id                    | null                               | 400    | UNKNOWN_MEMBER
            /version               | 0                                  | 400    | UNKNOWN_MEMBER
            /shopId                | null                               | 400    | UNKNOWN_MEMBER
            /orderType             | "B"                                | 400    | UNKNOWN_MEMBER
            /orderno               | "WN-1"                             | 400    | UNKNOWN_MEMBER
            """)
    void aMistakeIsNamedWhereItStands(String place, String value, int status, String rule) throws Exception {
        refused.when(
                world -> Command.DRAFT.ask(world).json(Mistake.in(Command.DRAFT.body(), place, value)),
                status,
                place,
                rule);
    }

    /** What is drafted and what replaces a draft keep the same rules. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /orderNo               | null        | 422 | REQUIRED
            /orderNo               | " "         | 422 | PATTERN
            /seller/code           | "无"        | 422 | WRONG_SHAPE
            /buyer/country         | "CHN"       | 422 | NOT_ABROAD
            /consignee/email       | "nobody"    | 422 | PATTERN
            /incoterm              | "DAT"       | 422 | UNKNOWN
            /currency              | "XAU"       | 422 | UNKNOWN
            /goodsValue            | "81000.01"  | 422 | WRONG_SUM
            /packages              | 0           | 422 | MIN
            /packages              | "1"         | 400 | WRONG_TYPE
            /lines                 | []          | 422 | SIZE
            /lines/0               | null        | 422 | REQUIRED
            /lines/1/total         | "34000.01"  | 422 | WRONG_PRODUCT
            /lines/1/unit          | "999"       | 422 | UNKNOWN
            /lines/1/colour        | "light"     | 400 | UNKNOWN_MEMBER
            """)
    void aReplacementIsHeldAgainstTheSameRules(String place, String value, int status, String rule) throws Exception {
        refused.when(
                world -> Command.REPLACEMENT.ask(world).json(Mistake.in(Command.REPLACEMENT.body(), place, value)),
                status,
                place,
                rule);
    }
}

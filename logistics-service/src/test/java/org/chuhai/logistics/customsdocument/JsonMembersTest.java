package org.chuhai.logistics.customsdocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.JsonSample.changed;
import static org.chuhai.logistics.customsdocument.JsonSample.stated;
import static org.chuhai.logistics.customsdocument.JsonSample.violations;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document in JSON may hold, member by member. */
class JsonMembersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        order       | /orderNo               |                          | REQUIRED /orderNo
        order       | /orderNo               | null                     | REQUIRED /orderNo
        order       | /orderNo               | ""                       | REQUIRED /orderNo
        order       | /orderNo               | " "                      | REQUIRED /orderNo
        order       | /orderNo               | 5                        | WRONG_TYPE /orderNo
        order       | /orderNo               | "a\\u0000b"              | NOT_AN_ALLOWED_VALUE /orderNo
        order       | /orderNo               | "a\\u001bb"              | NOT_AN_ALLOWED_VALUE /orderNo
        order       | /orderNo               | "a\\ud800b"              | NOT_AN_ALLOWED_VALUE /orderNo
        order       | /orderNo               | "a\\uffffb"              | NOT_AN_ALLOWED_VALUE /orderNo
        order       | /orderType             | "X"                      | NOT_AN_ALLOWED_VALUE /orderType
        order       | /goodsValue            | 81000.00                 | WRONG_TYPE /goodsValue
        order       | /goodsValue            | 1e999999999              | WRONG_TYPE /goodsValue
        order       | /goodsValue            | "1e999999999"            | NOT_A_DECIMAL /goodsValue
        order       | /goodsValue            | "-1"                     | NOT_A_DECIMAL /goodsValue
        order       | /goodsValue            | "+1"                     | NOT_A_DECIMAL /goodsValue
        order       | /goodsValue            | ".5"                     | NOT_A_DECIMAL /goodsValue
        order       | /goodsValue            | "5."                     | NOT_A_DECIMAL /goodsValue
        order       | /goodsValue            | "1,000"                  | NOT_A_DECIMAL /goodsValue
        order       | /goodsValue            | " 1"                     | NOT_A_DECIMAL /goodsValue
        order       | /goodsValue            | "１"                      | NOT_A_DECIMAL /goodsValue
        order       | /goodsValue            | "0.000001"               | NOT_A_DECIMAL /goodsValue
        order       | /goodsValue            | "100000000000000"        | NOT_A_DECIMAL /goodsValue
        order       | /packages              | "1300"                   | NOT_AN_INTEGER /packages
        order       | /packages              | 1300.0                   | NOT_AN_INTEGER /packages
        order       | /packages              | -1                       | NOT_AN_INTEGER /packages
        order       | /packages              | 1000000000               | NOT_AN_INTEGER /packages
        order       | /packages              | 99999999999999999999     | NOT_AN_INTEGER /packages
        order       | /packages              | 1e999999999              | NOT_AN_INTEGER /packages
        order       | /createdAt             | "2026-01-15"             | NOT_A_DATE /createdAt
        order       | /createdAt             | "2026-01-15T08:20Z"      | NOT_A_DATE /createdAt
        order       | /createdAt             | "2026-01-15T08:20:00"    | NOT_A_DATE /createdAt
        order       | /createdAt             | "2026-02-30T08:20:00Z"   | NOT_A_DATE /createdAt
        order       | /createdAt             | "+999999999-12-31T23:59:59-18:00" | NOT_A_DATE /createdAt
        order       | /currency              | "US"                     | NOT_AN_ALLOWED_VALUE /currency
        order       | /seller                | null                     | REQUIRED /seller
        order       | /seller                | "x"                      | WRONG_TYPE /seller
        order       | /seller                | {}                       | REQUIRED /seller/code
        order       | /seller/code           | "9100000000000000000"    | WRONG_LENGTH /seller/code
        order       | /seller/vat            | "x"                      | UNKNOWN_MEMBER /seller/vat
        order       | /buyer/naturalPerson   | "no"                     | WRONG_TYPE /buyer/naturalPerson
        order       | /sum                   | "1"                      | UNKNOWN_MEMBER /sum
        order       | /a~1~0b                | "1"                      | UNKNOWN_MEMBER /a~01~00b
        order       | /lines                 |                          | REQUIRED /lines
        order       | /lines                 | []                       | WRONG_COUNT /lines
        order       | /lines                 | {}                       | WRONG_TYPE /lines
        order       | /lines                 | [1]                      | WRONG_TYPE /lines/0
        order       | /lines/1/hsCode        | "080232"                 | NOT_AN_ALLOWED_VALUE /lines/1/hsCode
        order       | /lines/1/unitPrice     |                          | REQUIRED /lines/1/unitPrice
        waybill     | /goodsInfo             |                          | REQUIRED /goodsInfo
        waybill     | /packages              | null                     | REQUIRED /packages
        waybill     | /mode                  | "road"                   | NOT_AN_ALLOWED_VALUE /mode
        declaration | /route                 | "FORM"                   | NOT_AN_ALLOWED_VALUE /route
        declaration | /terms                 | null                     | REQUIRED /terms
        declaration | /terms                 | "8"                      | NOT_AN_ALLOWED_VALUE /terms
        declaration | /exportDate            | "2026-1-18"              | NOT_A_DATE /exportDate
        declaration | /exportDate            | "+12026-01-18"           | NOT_A_DATE /exportDate
        declaration | /statisticsFlag        | "C"                      | NOT_AN_ALLOWED_VALUE /statisticsFlag
        declaration | /lines/0/no            | "1"                      | NOT_AN_INTEGER /lines/0/no
        declaration | /lines/0/legalUnit     | "35"                     | NOT_AN_ALLOWED_VALUE /lines/0/legalUnit
        """)
    void aMemberOutsideItsLimitsIsRefusedByItsPointer(String kind, String pointer, String value, String violation)
            throws UnreadableInput, IOException {
        List<Violation> violations = violations(changed(kind, pointer, value));

        assertThat(stated(violations)).containsExactly(violation);
        assertThat(violations.getFirst().text().zh()).isNotBlank().doesNotContain("null");
        assertThat(violations.getFirst().text().en()).isNotBlank().doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        order       | /goodsValue   | "99999999999999.99999"
        order       | /goodsValue   | "0"
        order       | /packages     | 999999999
        order       | /packages     | null
        order       | /buyer        | null
        order       | /incoterm     |
        order       | /orderNo      | " WN 1 "
        order       | /orderNo      | "核桃\\ud83c\\udf30"
        order       | /createdAt    | "2026-01-15T16:20:00.123456+08:00"
        order       | /seller       | {"customsCode":"6201960XYZ"}
        waybill     | /goodsInfo    | "a\\nb"
        declaration | /waybillNo    | null
        """)
    void aMemberInsideItsLimitsIsAccepted(String kind, String pointer, String value)
            throws UnreadableInput, IOException {
        assertThat(violations(changed(kind, pointer, value))).isEmpty();
    }
}

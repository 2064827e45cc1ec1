package org.chuhai.logistics.customsdocument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document in JSON may hold, member by member. */
class JsonDocumentsTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonDocuments READER = new JsonDocuments();

    private static String sample(String kind) throws IOException {
        return Files.readString(Path.of("..", "samples", "walnut-form", kind + ".json"));
    }

    /** The sample with one member set to the value; without a value the member goes. */
    private static String changed(String kind, String pointer, String value) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(sample(kind));
        int last = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) tree.at(pointer.substring(0, last));
        if (value == null) {
            parent.remove(pointer.substring(last + 1));
        } else {
            parent.set(pointer.substring(last + 1), JSON.readTree(value));
        }
        return tree.toString();
    }

    private static List<Violation> violations(String json) throws UnreadableInput {
        return switch (READER.read(json)) {
            case ReadDocument.Accepted accepted -> List.of();
            case ReadDocument.Refused refused -> refused.violations();
        };
    }

    private static List<String> stated(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.rule() + " " + violation.where())
                .toList();
    }

    @Test
    void theGoldenOrderIsReadAsItIsWritten() throws UnreadableInput, IOException {
        ReadDocument read = READER.read(sample("order"));

        assertThat(read).isInstanceOfSatisfying(ReadDocument.Accepted.class, accepted -> {
            Order order = (Order) accepted.presented().document();
            assertThat(accepted.presented().state()).isEqualTo(DocumentState.DRAFT);
            assertThat(accepted.presented().revision()).isEqualTo(1);
            assertThat(order.createdAt()).isEqualTo(Instant.parse("2026-01-15T08:20:00Z"));
            assertThat(order.goodsValue()).isEqualTo(new BigDecimal("81000.00"));
            assertThat(order.lines()).hasSize(2);
        });
    }

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

    @Test
    void aListNeedsWhatTheMessageRequires() throws UnreadableInput, IOException {
        List<Violation> violations = violations(changed("declaration", "/route", "\"LIST\""));

        assertThat(stated(violations))
                .containsExactly(
                        "REQUIRED /destinationPort",
                        "REQUIRED /freight",
                        "REQUIRED /freightCurrency",
                        "REQUIRED /insurance",
                        "REQUIRED /insuranceCurrency",
                        "REQUIRED /statisticsFlag");
    }

    @ParameterizedTest
    @CsvSource({"null, true", "3, true", "1, false", "7, false"})
    void aListIsPricedFob(String terms, boolean accepted) throws UnreadableInput, IOException {
        Path file = Path.of("..", "samples", "faulty", "walnuts-by-list", "declaration.json");
        ObjectNode list = (ObjectNode) JSON.readTree(Files.readString(file));
        list.put("terms", "null".equals(terms) ? null : terms);

        List<Violation> violations = violations(list.toString());

        assertThat(stated(violations)).isEqualTo(accepted ? List.of() : List.of("NOT_AN_ALLOWED_VALUE /terms"));
    }

    @ParameterizedTest
    @CsvSource({"declaration, 50, true", "declaration, 51, false", "order, 100, true", "order, 101, false"})
    void aDocumentHasAsManyLinesAsItsMessageCanCarry(String kind, int lines, boolean accepted)
            throws UnreadableInput, IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(sample(kind));
        var array = JSON.createArrayNode();
        for (int i = 0; i < lines; i++) {
            array.add(tree.at("/lines/0"));
        }
        tree.set("lines", array);

        List<Violation> violations = violations(tree.toString());

        assertThat(stated(violations)).isEqualTo(accepted ? List.of() : List.of("WRONG_COUNT /lines"));
    }

    @Test
    void everyViolationIsNamedAtOnce() throws UnreadableInput {
        List<Violation> violations = violations("""
                {"kind":"WAYBILL","waybillNo":"","carrier":{},"packages":"1","grossWeightKg":1,"freight":"x","note":"?"}
                """);

        assertThat(stated(violations))
                .containsExactly(
                        "REQUIRED /waybillNo",
                        "REQUIRED /carrier/code",
                        "NOT_AN_INTEGER /packages",
                        "WRONG_TYPE /grossWeightKg",
                        "NOT_A_DECIMAL /freight",
                        "REQUIRED /insurance",
                        "REQUIRED /currency",
                        "REQUIRED /goodsInfo",
                        "UNKNOWN_MEMBER /note");
    }

    @Test
    void aThousandViolationsAreNotAllNamed() throws UnreadableInput {
        StringBuilder json = new StringBuilder("{\"kind\":\"WAYBILL\"");
        for (int i = 0; i < 1000; i++) {
            json.append(",\"m").append(i).append("\":0");
        }

        List<Violation> violations = violations(json.append('}').toString());

        assertThat(violations).hasSize(ReadDocument.MOST_VIOLATIONS);
    }

    @Test
    void aLongValueIsShownByItsBeginning() throws UnreadableInput, IOException {
        String longNumber = "\"" + "9".repeat(9000) + "\"";

        Violation violation =
                violations(changed("order", "/goodsValue", longNumber)).getFirst();

        assertThat(violation.text().en()).hasSizeLessThan(200).contains("9…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"940020260000000001", "290020261000000001"})
    void aDeclarationWithANumberOfCustomsIsAccepted(String number) throws UnreadableInput, IOException {
        ReadDocument read = READER.read(changed("declaration", "/declarationNo", "\"" + number + "\""));

        assertThat(read)
                .isInstanceOfSatisfying(
                        ReadDocument.Accepted.class,
                        accepted -> assertThat(accepted.presented().state()).isEqualTo(DocumentState.ACCEPTED));
    }
}

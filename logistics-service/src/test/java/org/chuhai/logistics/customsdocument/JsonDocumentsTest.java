package org.chuhai.logistics.customsdocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.JsonSample.JSON;
import static org.chuhai.logistics.customsdocument.JsonSample.READER;
import static org.chuhai.logistics.customsdocument.JsonSample.changed;
import static org.chuhai.logistics.customsdocument.JsonSample.sample;
import static org.chuhai.logistics.customsdocument.JsonSample.stated;
import static org.chuhai.logistics.customsdocument.JsonSample.violations;

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

/** What a document in JSON holds as a whole. */
class JsonDocumentsTest {

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

package org.chuhai.logistics.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService.PastRevision;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.Correction;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Sides;
import org.chuhai.platform.language.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaleDocumentsTest {

    @Test
    void whatTheOrderSaidBeforeIsOutOfDate() {
        Finding told = told(finding("7.20", "6.80"), "6.80");

        assertThat(told.cause()).isEqualTo(Cause.STALE_DOCUMENT);
        assertThat(told.text().en()).startsWith("they differ The declaration says what revision 1 of the order said");
        assertThat(told.text().zh()).contains("申报单与订单第 1 版一致");
        assertThat(told.corrections()).hasSize(1);
    }

    @Test
    void whatNobodyEverSaidKeepsItsCause() {
        assertThat(told(finding("6.80", "6.08"), "7.20").cause()).isEqualTo(Cause.TRANSPOSED_DIGITS);
    }

    /** Numbers are compared as numbers, codes as they are written. */
    @ParameterizedTest
    @CsvSource({"6.8, true", "6.80000, true", "06.80, false"})
    void anAmountIsTheSameHoweverItIsWritten(String before, boolean stale) {
        assertThat(told(finding("7.20", "6.80"), before).cause() == Cause.STALE_DOCUMENT)
                .isEqualTo(stale);
    }

    @Test
    void withoutHistoryNothingIsTold() {
        Finding finding = finding("7.20", "6.80");

        assertThat(StaleDocuments.told(List.of(finding), (kind, number) -> List.of()))
                .containsExactly(finding);
    }

    @Test
    void ofTwoOrdersTheOneThatIsMeantIsAsked() {
        Finding ofTheSecond = ofOrder("O-2", finding("7.20", "6.80"));

        assertThat(toldOf("O-1", ofTheSecond).cause()).isEqualTo(Cause.TRANSPOSED_DIGITS);
        assertThat(toldOf("O-2", ofTheSecond).text().en()).contains("revision 1 of the order O-2 said");
    }

    @Test
    void whereNothingDiffersNobodyAsks() {
        Finding alike = finding("6.80", "6.80");

        assertThat(StaleDocuments.told(List.of(alike), (kind, number) -> {
                    throw new IllegalStateException("nobody needs the past of " + kind);
                }))
                .containsExactly(alike);
    }

    /** Only this order said 6.80 before. */
    private static Finding toldOf(String number, Finding finding) {
        return StaleDocuments.told(
                        List.of(finding),
                        (kind, asked) -> kind == DocumentKind.ORDER && number.equals(asked)
                                ? List.of(saying("6.80"))
                                : List.of())
                .getFirst();
    }

    private static Finding ofOrder(String number, Finding finding) {
        return new Finding(
                finding.rule(),
                finding.basis(),
                finding.severity(),
                finding.field(),
                finding.line(),
                finding.values(),
                finding.normalised(),
                finding.pointers(),
                Sides.NONE.with(DocumentKind.ORDER, number),
                finding.delta(),
                finding.tolerance(),
                finding.cause(),
                finding.text(),
                finding.consequences(),
                finding.corrections());
    }

    private static PastRevision saying(String price) {
        ObjectNode order = JsonNodeFactory.instance.objectNode();
        order.putArray("lines").addObject().put("unitPrice", price);
        return new PastRevision(1, Instant.EPOCH, order);
    }

    private static Finding told(Finding finding, String before) {
        PastRevision past = saying(before);
        return StaleDocuments.told(
                        List.of(finding), (kind, number) -> kind == DocumentKind.ORDER ? List.of(past) : List.of())
                .getFirst();
    }

    private static Finding finding(String order, String declaration) {
        String pointer = "/lines/0/unitPrice";
        Sides values = new Sides(order, null, declaration);
        return new Finding(
                RuleId.R10,
                List.of(),
                Severity.BLOCK,
                "unitPrice",
                1,
                values,
                values,
                new Sides(pointer, null, pointer),
                Sides.NONE,
                null,
                null,
                Cause.TRANSPOSED_DIGITS,
                new Text("不一致", "they differ"),
                List.of(),
                List.of(new Correction(
                        DocumentKind.DECLARATION,
                        null,
                        1,
                        Correction.Kind.EDIT,
                        List.of(PatchOperation.replace(pointer, order)),
                        List.of())));
    }
}

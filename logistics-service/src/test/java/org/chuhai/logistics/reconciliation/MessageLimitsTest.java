package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import java.math.BigDecimal;
import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** V01, K06: what is too long, missing, or no number that a message can carry. */
class MessageLimitsTest {

    private final ReconciliationEngine engine = new ReconciliationEngine(Golden.SHIPPED);

    @ParameterizedTest
    @ValueSource(strings = {"ORDER", "DECLARATION"})
    void aDocumentWithoutLinesIsOneFinding(DocumentKind empty) {
        ThreeDocuments golden = Golden.walnut().documents();
        ThreeDocuments documents = UnreadTree.with(golden, empty, "/lines", List.of());

        Report report = engine.reconcile(documents);

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == RuleId.R06)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.basis()).containsExactly(HardRule.K06);
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
                    assertThat(finding.corrections()).isEmpty();
                    Judgement.assertReadable(finding);
                });
    }

    @Test
    void whoseMemberItIsIsSaidOnce() {
        ThreeDocuments documents = UnreadTree.with(Golden.walnut().documents(), WAYBILL, "/goodsInfo", "A".repeat(201));

        Report report = engine.reconcile(documents);

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == RuleId.V01)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.text().zh()).startsWith("运单货物信息“A");
                    assertThat(finding.text().en()).startsWith("Goods of the waybill \"A");
                });
    }

    @ParameterizedTest
    @CsvSource({"/licenceNo, 20", "/lines/0/name, 255", "/lines/0/model, 255", "/waybillNo, 37", "/lines/0/itemNo, 30"})
    void whatAFormCarriesIsNotMeasuredByTheList(String pointer, int length) {
        ThreeDocuments documents =
                UnreadTree.with(Golden.walnut().documents(), DECLARATION, pointer, "A".repeat(length));

        Report report = engine.reconcile(documents);

        assertThat(report.findings()).extracting(Finding::rule).doesNotContain(RuleId.V01);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        walnut | ORDER       | /orderNo          | 61  | orderNo
        walnut | ORDER       | /seller/name      | 101 | seller.name
        walnut | ORDER       | /lines/0/itemNo   | 31  | itemNo
        walnut | ORDER       | /lines/1/name     | 251 | name
        silk   | ORDER       | /lines/0/itemNo   | 21  | itemNo
        walnut | WAYBILL     | /waybillNo        | 33  | waybillNo
        walnut | WAYBILL     | /goodsInfo        | 201 | goodsInfo
        walnut | DECLARATION | /orderNo          | 61  | orderNo
        walnut | DECLARATION | /licenceNo        | 21  | licenceNo
        walnut | DECLARATION | /lines/0/model    | 256 | model
        silk   | DECLARATION | /lines/0/model    | 251 | model
        walnut | ORDER       | /orderNo          | 0   | orderNo
        walnut | ORDER       | /lines/0/name     | 0   | name
        """)
    void whatIsTooLongOrEmptyIsFound(String sample, DocumentKind kind, String pointer, int length, String field) {
        ThreeDocuments documents =
                UnreadTree.with(Golden.sample(sample).documents(), kind, pointer, "A".repeat(length));

        Report report = engine.reconcile(documents);

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == RuleId.V01)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).isEqualTo(field);
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
                    assertThat(finding.corrections()).isEmpty();
                    Judgement.assertReadable(finding);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "silk, /waybillNo",
        "silk, /carrier",
        "silk, /platform",
        "silk, /producer",
        "silk, /agent",
        "silk, /exportDate",
        "silk, /destinationPort",
        "silk, /freight",
        "silk, /insurance",
        "silk, /statisticsFlag",
        "silk, /lines/0/itemNo",
        "silk, /lines/1/model",
        "walnut, /terms"
    })
    void whatTheRouteRequiresIsMissed(String sample, String pointer) {
        ThreeDocuments documents = UnreadTree.with(Golden.sample(sample).documents(), DECLARATION, pointer, null);

        Report report = engine.reconcile(documents);

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == RuleId.V01)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(pointer).endsWith("/" + finding.field());
                    Judgement.assertReadable(finding);
                });
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0.000001, true", "0.1234500, false", "123456789012345, true", "99999999999999.99999, false"
    })
    void aNumberFitsTheMessage(String number, boolean found) {
        ThreeDocuments documents =
                UnreadTree.with(Golden.silk().documents(), WAYBILL, "/insurance", new BigDecimal(number));

        Report report = engine.reconcile(documents);

        assertThat(report.findings().stream().anyMatch(finding -> finding.rule() == RuleId.V01))
                .isEqualTo(found);
    }

    @Test
    void anItemNumberThatTheListHadToCutIsOneFinding() {
        Golden export = Golden.silk()
                .with(ORDER, "/lines/0/itemNo", "SCARF-90180-MULBERRY-SILK")
                .with(DECLARATION, "/lines/0/itemNo", "SCARF-90180-MULBERRY");

        Judgement.assertFound(export, "V01 BLOCK itemNo#1 TRUNCATED_TEXT => R06.itemNo");
    }

    @Test
    void aFormHasRoomForTheLongItemNumber() {
        Golden export = Golden.walnut()
                .with(ORDER, "/lines/0/itemNo", "WAL-INSHELL-32-EXTRA-LARGE")
                .with(DECLARATION, "/lines/0/itemNo", "WAL-INSHELL-32-EXTRA-LARGE");

        Judgement.assertFound(export, null);
    }

    @ParameterizedTest
    @CsvSource({"33, true", "32, false"})
    void aWaybillNumberThatAListCannotCarryIsFoundWithoutTheWaybill(int length, boolean found) {
        Golden export = Golden.silk().without(WAYBILL).with(DECLARATION, "/waybillNo", "H".repeat(length));

        Report report = export.report();

        assertThat(report.findings()).hasSize(found ? 1 : 0).allMatch(finding -> finding.rule() == RuleId.V01);
    }
}

package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
                    assertThat(finding.consequences().contains(new Consequence(RuleId.R18, "netWeightKg")))
                            .isEqualTo(empty == DECLARATION);
                    Judgement.assertReadable(finding);
                });
        assertThat(report.skipped().contains(new Skip(RuleId.R18, SkipReason.LINE_WITHOUT_KG)))
                .isEqualTo(empty == DECLARATION);
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
    @CsvSource({
        "ORDER, /goodsValue",
        "ORDER, /freight",
        "ORDER, /insurance",
        "ORDER, /grossWeightKg",
        "ORDER, /lines/0/quantity",
        "ORDER, /lines/0/unitPrice",
        "ORDER, /lines/1/total",
        "WAYBILL, /grossWeightKg",
        "WAYBILL, /freight",
        "WAYBILL, /insurance",
        "DECLARATION, /freight",
        "DECLARATION, /insurance",
        "DECLARATION, /grossWeightKg",
        "DECLARATION, /netWeightKg",
        "DECLARATION, /lines/0/quantity",
        "DECLARATION, /lines/0/legalQuantity",
        "DECLARATION, /lines/0/legalQuantity2",
        "DECLARATION, /lines/0/unitPrice",
        "DECLARATION, /lines/1/total"
    })
    void noNumberIsNegative(DocumentKind document, String pointer) {
        ThreeDocuments documents =
                UnreadTree.with(Golden.silk().documents(), document, pointer, new BigDecimal("-0.00001"));

        Report report = engine.reconcile(documents);

        assertThat(limitsOf(report)).singleElement().satisfies(finding -> {
            assertThat(finding.pointers().of(document)).isEqualTo(pointer);
            Judgement.assertReadable(finding);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0, false",
        "0.00001, false",
        "0.000001, true",
        "0.1234500, false",
        "0.0000000, false",
        "99999999999999.99999, false",
        "99999999999999.999990, false",
        "99999999999999.999999, true",
        "100000000000000, true",
        "1E+13, false",
        "1E+14, true"
    })
    void aNumberFitsTheMessage(String number, boolean found) {
        ThreeDocuments documents =
                UnreadTree.with(Golden.silk().documents(), WAYBILL, "/insurance", new BigDecimal(number));

        Report report = engine.reconcile(documents);

        assertThat(limitsOf(report)).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource
    void aCountIsNotNegativeAndHasNineDigits(DocumentKind document) {
        assertThat(limitsOf(counted(document, 0))).isEmpty();
        assertThat(limitsOf(counted(document, 999_999_999))).isEmpty();
        assertThat(limitsOf(counted(document, -1))).hasSize(1).allSatisfy(Judgement::assertReadable);
        assertThat(limitsOf(counted(document, 1_000_000_000))).hasSize(1).allSatisfy(Judgement::assertReadable);
    }

    private Report counted(DocumentKind document, int packages) {
        return engine.reconcile(UnreadTree.with(Golden.walnut().documents(), document, "/packages", packages));
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER, /createdAt, 0000-12-31T00:00:00Z, 9999-12-30T00:00:00Z",
        "ORDER, /createdAt, +10000-01-01T00:00:00Z, 0001-02-01T00:00:00Z",
        "WAYBILL, /pickedUpAt, +10000-01-01T00:00:00Z, 9999-12-30T00:00:00Z",
        "DECLARATION, /declaredAt, 0000-12-31T00:00:00Z, 0001-02-01T00:00:00Z",
        "DECLARATION, /exportDate, 0000-12-31, 0001-01-01",
        "DECLARATION, /exportDate, +10000-01-01, 9999-12-31"
    })
    void aTimeHasAYearOfFourDigits(DocumentKind document, String pointer, String beyond, String inside) {
        Report found = engine.reconcile(UnreadTree.with(Golden.walnut().documents(), document, pointer, time(beyond)));
        Report passed = engine.reconcile(UnreadTree.with(Golden.walnut().documents(), document, pointer, time(inside)));

        assertThat(found.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleId.V01);
            assertThat(finding.pointers().of(document)).isEqualTo(pointer);
            assertThat(finding.text().en()).endsWith(beyond + " is not between the years 1 and 9999.");
            assertThat(finding.text().zh()).endsWith(beyond + " 不在公元 1 年到 9999 年之间。");
        });
        assertThat(limitsOf(passed)).isEmpty();
    }

    private static Object time(String text) {
        return text.endsWith("Z") ? Instant.parse(text) : LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0802310000, false",
        "0999999999, false",
        "080231000, true",
        "08023100000, true",
        "080231000A, true",
        "080231000/, true",
        "080231000:, true"
    })
    void aCommodityCodeIsTenDigits(String code, boolean found) {
        Report ordered = engine.reconcile(UnreadTree.with(Golden.walnut().documents(), ORDER, "/lines/0/hsCode", code));
        Report declared =
                engine.reconcile(UnreadTree.with(Golden.walnut().documents(), DECLARATION, "/lines/0/hsCode", code));

        assertThat(limitsOf(ordered)).hasSize(found ? 1 : 0).allSatisfy(Judgement::assertReadable);
        assertThat(limitsOf(declared)).hasSize(found ? 1 : 0).allSatisfy(Judgement::assertReadable);
    }

    @ParameterizedTest
    @CsvSource({"walnut, ORDER, 100", "silk, ORDER, 100", "walnut, DECLARATION, 50", "silk, DECLARATION, 100"})
    void aDocumentHasAsManyLinesAsItsMessageCarries(String sample, DocumentKind document, int most) {
        Report full = engine.reconcile(lines(sample, document, most));
        Report more = engine.reconcile(lines(sample, document, most + 1));

        assertThat(limitsOf(full)).isEmpty();
        assertThat(limitsOf(more)).singleElement().satisfies(finding -> {
            assertThat(finding.field()).isEqualTo("lines");
            assertThat(finding.text().en()).contains(" has " + (most + 1) + " lines; at most " + most);
            assertThat(finding.text().zh()).contains("有 " + (most + 1) + " 项商品，最多 " + most + " 项");
        });
    }

    private static ThreeDocuments lines(String sample, DocumentKind document, int count) {
        ThreeDocuments golden = Golden.sample(sample).documents();
        List<?> lines = document == ORDER
                ? Objects.requireNonNull(golden.order()).document().lines()
                : Objects.requireNonNull(golden.declaration()).document().lines();
        return UnreadTree.with(golden, document, "/lines", Collections.nCopies(count, lines.getFirst()));
    }

    private static List<Finding> limitsOf(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule() == RuleId.V01)
                .toList();
    }
}

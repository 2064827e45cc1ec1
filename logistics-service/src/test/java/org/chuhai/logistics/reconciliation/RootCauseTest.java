package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where one fault touches several rules, or a profile changes what counts: nothing is hidden, nothing is told twice. */
class RootCauseTest {

    static Stream<Slip> silk() {
        return Stream.of(
                Slip.of(
                        "first and second legal unit stand in each other's place",
                        g -> g.with(DECLARATION, "/lines/0/legalUnit", "035")
                                .with(DECLARATION, "/lines/0/legalQuantity", "3.2")
                                .with(DECLARATION, "/lines/0/legalUnit2", "015")
                                .with(DECLARATION, "/lines/0/legalQuantity2", "40"),
                        "R19 BLOCK legalUnit#1 UNIT_MIXUP DECLARATION/lines/0/legalUnit=015 DECLARATION/lines/0/legalUnit2=035 DECLARATION/lines/0/legalQuantity=40 DECLARATION/lines/0/legalQuantity2=3.2 => R19.legalUnit2"),
                Slip.of(
                        "second quantity in grams",
                        g -> g.with(DECLARATION, "/lines/0/legalUnit2", "036")
                                .with(DECLARATION, "/lines/0/legalQuantity2", "3200"),
                        "R19 BLOCK legalUnit2#1 UNIT_MIXUP DECLARATION/lines/0/legalUnit2=035 DECLARATION/lines/0/legalQuantity2=3.2"),
                Slip.of(
                        "second quantity ten times too much, above the gross weight",
                        g -> g.with(DECLARATION, "/lines/0/legalQuantity2", "32"),
                        "R18 BLOCK netWeightKg DECIMAL_SHIFT DECLARATION/lines/0/legalQuantity2=3.2"),
                Slip.of(
                        "yen are rounded to whole yen",
                        g -> g.with(ORDER, "/currency", "JPY")
                                .with(ORDER, "/lines/0/unitPrice", "8.51")
                                .with(ORDER, "/lines/0/total", "340")
                                .with(DECLARATION, "/lines/0/currency", "116")
                                .with(DECLARATION, "/lines/1/currency", "116")
                                .with(DECLARATION, "/lines/0/unitPrice", "8.51")
                                .with(DECLARATION, "/lines/0/total", "340"),
                        "R10 INFO total#1 ROUNDING"));
    }

    static Stream<Slip> walnut() {
        return Stream.of(
                Slip.of(
                        "pounds ordered, kilograms declared",
                        g -> g.with(ORDER, "/lines/1/quantity", "11000")
                                .with(ORDER, "/lines/1/unit", "076")
                                .with(ORDER, "/lines/1/unitPrice", "3.08")
                                .with(ORDER, "/lines/1/total", "33880.00")
                                .with(ORDER, "/goodsValue", "80880.00")
                                .with(DECLARATION, "/lines/1/quantity", "4989.6")
                                .with(DECLARATION, "/lines/1/legalQuantity", "4989.6")
                                .with(DECLARATION, "/netWeightKg", "24989.6")
                                .with(DECLARATION, "/lines/1/unitPrice", "6.79012")
                                .with(DECLARATION, "/lines/1/total", "33880.00"),
                        "R10 INFO total#2 ROUNDING"),
                Slip.of(
                        "price for a kilogram on a line of tonnes",
                        g -> g.with(DECLARATION, "/lines/1/unit", "070").with(DECLARATION, "/lines/1/quantity", "5"),
                        "R10 (V04) BLOCK unitPrice#2 UNIT_MIXUP DECLARATION/lines/1/unitPrice=6800"),
                Slip.of(
                        "quantity 0 in both",
                        g -> g.with(ORDER, "/lines/1/quantity", "0")
                                .with(ORDER, "/lines/1/total", "0")
                                .with(ORDER, "/goodsValue", "47000.00")
                                .with(DECLARATION, "/lines/1/quantity", "0")
                                .with(DECLARATION, "/lines/1/total", "0")
                                .with(DECLARATION, "/lines/1/legalQuantity", "0")
                                .with(DECLARATION, "/netWeightKg", "20000"),
                        "R09 BLOCK quantity#2 UNKNOWN"),
                Slip.of(
                        "more kernels than ordered, weighed in everywhere",
                        g -> g.with(DECLARATION, "/lines/1/quantity", "7000")
                                .with(DECLARATION, "/lines/1/total", "47600.00")
                                .with(DECLARATION, "/lines/1/legalQuantity", "7000")
                                .with(DECLARATION, "/netWeightKg", "27000"),
                        "R09 BLOCK quantity#2 UNKNOWN DECLARATION/lines/1/quantity=5000 DECLARATION/lines/1/total=34000.00 DECLARATION/lines/1/legalQuantity=5000 DECLARATION/netWeightKg=25000 => R10.total R11.goodsValue R19.legalQuantity R18.netWeightKg"),
                Slip.of(
                        "gross weight wrong on the waybill's side of the net weight",
                        g -> g.with(WAYBILL, "/grossWeightKg", "24000").with(ORDER, "/grossWeightKg", "24000"),
                        "R17 BLOCK grossWeightKg UNKNOWN DECLARATION/grossWeightKg=24000",
                        "R18 (K01) BLOCK netWeightKg UNKNOWN"));
    }

    static Stream<Slip> profiles() {
        return Stream.of(
                Slip.of(
                        "one per cent of quantity allowed",
                        g -> g.by(tolerating("quantity", "1", Tolerance.Unit.PERCENT))
                                .with(DECLARATION, "/lines/1/quantity", "5050"),
                        "R09 INFO quantity#2 UNKNOWN => R10.total R19.legalQuantity"),
                Slip.of(
                        "one per cent of quantity allowed, total follows",
                        g -> g.by(tolerating("quantity", "1", Tolerance.Unit.PERCENT))
                                .with(DECLARATION, "/lines/1/quantity", "5050")
                                .with(DECLARATION, "/lines/1/total", "34340.00"),
                        "R09 INFO quantity#2 UNKNOWN => R10.total R11.goodsValue R19.legalQuantity"),
                Slip.of(
                        "a cent of price allowed",
                        g -> g.by(tolerating("unitPrice", "0.01", Tolerance.Unit.CURRENCY))
                                .with(DECLARATION, "/lines/1/unitPrice", "6.81"),
                        "R10 INFO unitPrice#2 ROUNDING"),
                Slip.of(
                        "a dollar of total allowed",
                        g -> g.by(tolerating("total", "1", Tolerance.Unit.CURRENCY))
                                .with(DECLARATION, "/lines/1/total", "34001.00"),
                        "R10 INFO total#2 UNKNOWN => R11.goodsValue"),
                Slip.of(
                        "prices off, the sum still counts",
                        g -> g.by(without(RuleId.R10)).with(DECLARATION, "/lines/1/total", "43000.00"),
                        "R11 BLOCK goodsValue UNKNOWN"),
                Slip.of(
                        "lines off, sums and weights still count",
                        g -> g.by(without(RuleId.R06)).without(DECLARATION, "/lines/1"),
                        "R11 BLOCK goodsValue UNKNOWN",
                        "R18 BLOCK netWeightKg UNKNOWN DECLARATION/netWeightKg=20000"));
    }

    private static Profile tolerating(String field, String limit, Tolerance.Unit unit) {
        return new Profile("test", Set.of(), Map.of(), Map.of(field, new Tolerance(new BigDecimal(limit), unit)));
    }

    private static Profile without(RuleId rule) {
        return new Profile("test", Set.of(rule), Map.of(), Map.of());
    }

    @ParameterizedTest
    @MethodSource("silk")
    void aSlipOnTheListIsToldOnce(Slip slip) {
        Golden planted = slip.plant().apply(Golden.silk());

        Judgement.assertAllFound(planted, slip.findings());
    }

    @ParameterizedTest
    @MethodSource({"walnut", "profiles"})
    void aSlipOnTheFormIsToldOnce(Slip slip) {
        Golden planted = slip.plant().apply(Golden.walnut());

        Report report = planted.report();

        assertThat(Judgement.of(report)).isEqualTo(slip.findings());
        report.findings().forEach(Judgement::assertReadable);
    }

    @Test
    void aLineForgottenAmongVariantsOfOnePriceIsMissingAndNothingElse() {
        Golden variants = Golden.walnut()
                .with(ORDER, "/lines/0/quantity", "5000")
                .with(ORDER, "/lines/0/unitPrice", "6.80")
                .with(ORDER, "/lines/0/total", "34000.00")
                .with(ORDER, "/lines/0/hsCode", "0802320000")
                .with(ORDER, "/goodsValue", "68000.00")
                .without(DECLARATION, "/lines/0")
                .with(DECLARATION, "/lines/0/no", 1)
                .with(DECLARATION, "/netWeightKg", "10000");

        Report report = variants.report();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).isEqualTo(Cause.MISSING_LINE);
            assertThat(finding.values().order()).contains("WAL-INSHELL-32");
        });
    }

    @Test
    void aDocumentAloneHasToAddUp() {
        Golden waiting =
                Golden.walnut().without(ORDER).without(WAYBILL).with(DECLARATION, "/lines/1/unitPrice", "6.08");

        Report report = waiting.report();

        assertThat(report.verdict()).isEqualTo(Verdict.WAITING);
        assertThat(Judgement.of(report)).containsExactly("R10 (V04) BLOCK total#2 ARITHMETIC");
    }

    @Test
    void goodsThatCostNothingAreNoSaleThoughNothingElseHasCome() {
        Golden waiting = Golden.walnut()
                .without(ORDER)
                .without(WAYBILL)
                .with(DECLARATION, "/lines/1/unitPrice", "0")
                .with(DECLARATION, "/lines/1/total", "0");

        assertThat(Judgement.of(waiting.report())).containsExactly("R10 (K02) BLOCK unitPrice#2 UNKNOWN");
    }

    /** Which of the currencies is right decides what the goods cost, but nothing costs nothing in any. */
    @Test
    void goodsThatCostNothingAreNoSaleInWhicheverCurrency() {
        Golden free = Golden.walnut()
                .with(ORDER, "/currency", "978")
                .with(DECLARATION, "/lines/1/unitPrice", "0")
                .with(DECLARATION, "/lines/1/total", "0");

        assertThat(Judgement.of(free.report())).contains("R10 (K02) BLOCK unitPrice#2 UNKNOWN");
    }
}

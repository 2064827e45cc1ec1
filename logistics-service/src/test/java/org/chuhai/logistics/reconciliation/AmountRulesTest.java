package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R09 to R11, R18 and R19: one row a slip in the walnut export, with all that must be found and nothing else. */
class AmountRulesTest {

    static Stream<Slip> quantities() {
        return Stream.of(
                Slip.of("5 t for 5000 kg at 6800", g -> inTonnes(g)),
                Slip.of(
                        "10000 jin at 3.40",
                        g -> g.with(DECLARATION, "/lines/1/unit", "075")
                                .with(DECLARATION, "/lines/1/quantity", "10000")
                                .with(DECLARATION, "/lines/1/unitPrice", "3.40")),
                Slip.of(
                        "5000 t",
                        g -> g.with(DECLARATION, "/lines/1/unit", "070"),
                        "R09 BLOCK unit#2 UNIT_MIXUP DECLARATION/lines/1/unit=035 => R10.unitPrice R19.legalQuantity"),
                Slip.of(
                        "5000 pieces",
                        g -> g.with(DECLARATION, "/lines/1/unit", "007"),
                        "R09 BLOCK unit#2 UNIT_MIXUP DECLARATION/lines/1/unit=035 => R10.unitPrice R19.legalQuantity"),
                Slip.of(
                        "300 pieces",
                        g -> g.with(DECLARATION, "/lines/1/unit", "007").with(DECLARATION, "/lines/1/quantity", "300"),
                        "R09 BLOCK unit#2 UNIT_MIXUP DECLARATION/lines/1/unit=035 DECLARATION/lines/1/quantity=5000 => R10.unitPrice R10.total R19.legalQuantity"),
                Slip.of(
                        "500 kg, total kept",
                        g -> g.with(DECLARATION, "/lines/1/quantity", "500"),
                        "R09 BLOCK quantity#2 DECIMAL_SHIFT DECLARATION/lines/1/quantity=5000 => R10.total R19.legalQuantity"),
                Slip.of(
                        "500 kg, total follows",
                        g -> g.with(DECLARATION, "/lines/1/quantity", "500")
                                .with(DECLARATION, "/lines/1/total", "3400.00"),
                        "R09 BLOCK quantity#2 DECIMAL_SHIFT DECLARATION/lines/1/quantity=5000 DECLARATION/lines/1/total=34000.00 => R10.total R11.goodsValue R19.legalQuantity"),
                Slip.of(
                        "500 kg, everything follows",
                        g -> g.with(DECLARATION, "/lines/1/quantity", "500")
                                .with(DECLARATION, "/lines/1/total", "3400.00")
                                .with(DECLARATION, "/lines/1/legalQuantity", "500")
                                .with(DECLARATION, "/netWeightKg", "20500"),
                        "R09 BLOCK quantity#2 DECIMAL_SHIFT DECLARATION/lines/1/quantity=5000 DECLARATION/lines/1/total=34000.00 DECLARATION/lines/1/legalQuantity=5000 DECLARATION/netWeightKg=25000 => R10.total R11.goodsValue R19.legalQuantity R18.netWeightKg"),
                Slip.of(
                        "500 kg at 68.00",
                        g -> g.with(DECLARATION, "/lines/1/quantity", "500")
                                .with(DECLARATION, "/lines/1/unitPrice", "68.00"),
                        "R09 BLOCK quantity#2 DECIMAL_SHIFT DECLARATION/lines/1/quantity=5000 DECLARATION/lines/1/unitPrice=6.80 => R10.unitPrice R19.legalQuantity"),
                Slip.of(
                        "order of 500 kg, total kept",
                        g -> g.with(ORDER, "/lines/1/quantity", "500"),
                        "R09 BLOCK quantity#2 DECIMAL_SHIFT ORDER/lines/1/quantity=5000 => R10.total"),
                Slip.of(
                        "5 t with a typing slip in tonnes",
                        g -> inTonnes(g).with(DECLARATION, "/lines/1/quantity", "5.1"),
                        "R09 BLOCK quantity#2 UNKNOWN DECLARATION/lines/1/quantity=5 => R10.total R19.legalQuantity"),
                Slip.of(
                        "unit that no table knows",
                        g -> g.with(DECLARATION, "/lines/1/unit", "999"),
                        "R09 BLOCK unit#2 UNIT_MIXUP DECLARATION/lines/1/unit=035 => R10.unitPrice R19.legalQuantity"),
                Slip.of("trailing zeros", g -> g.with(DECLARATION, "/lines/1/quantity", "5000.000")));
    }

    static Stream<Slip> amounts() {
        return Stream.of(
                Slip.of(
                        "price 6.08, total kept",
                        g -> g.with(DECLARATION, "/lines/1/unitPrice", "6.08"),
                        "R10 (V04) BLOCK unitPrice#2 TRANSPOSED_DIGITS DECLARATION/lines/1/unitPrice=6.80"),
                Slip.of(
                        "price 6.08, total follows",
                        g -> g.with(DECLARATION, "/lines/1/unitPrice", "6.08")
                                .with(DECLARATION, "/lines/1/total", "30400.00"),
                        "R10 BLOCK unitPrice#2 TRANSPOSED_DIGITS DECLARATION/lines/1/unitPrice=6.80 DECLARATION/lines/1/total=34000.00 => R10.total R11.goodsValue"),
                Slip.of(
                        "price 68.0, total kept",
                        g -> g.with(DECLARATION, "/lines/1/unitPrice", "68.0"),
                        "R10 (V04) BLOCK unitPrice#2 DECIMAL_SHIFT DECLARATION/lines/1/unitPrice=6.80"),
                Slip.of(
                        "price 0",
                        g -> g.with(DECLARATION, "/lines/1/unitPrice", "0"),
                        "R10 (V04) BLOCK unitPrice#2 UNKNOWN DECLARATION/lines/1/unitPrice=6.80"),
                Slip.of(
                        "total 3400.00",
                        g -> g.with(DECLARATION, "/lines/1/total", "3400.00"),
                        "R10 (V04) BLOCK total#2 DECIMAL_SHIFT DECLARATION/lines/1/total=34000.00 => R11.goodsValue"),
                Slip.of(
                        "order price 6.08, total kept",
                        g -> g.with(ORDER, "/lines/1/unitPrice", "6.08"),
                        "R10 (K03) BLOCK unitPrice#2 TRANSPOSED_DIGITS ORDER/lines/1/unitPrice=6.80"),
                Slip.of(
                        "order price 6.08, all follows",
                        g -> g.with(ORDER, "/lines/1/unitPrice", "6.08")
                                .with(ORDER, "/lines/1/total", "30400.00")
                                .with(ORDER, "/goodsValue", "77400.00"),
                        "R10 BLOCK unitPrice#2 TRANSPOSED_DIGITS DECLARATION/lines/1/unitPrice=6.08 DECLARATION/lines/1/total=30400.00 => R10.total R11.goodsValue"),
                Slip.of(
                        "order total 43000.00",
                        g -> g.with(ORDER, "/lines/1/total", "43000.00"),
                        "R10 (K03) BLOCK total#2 TRANSPOSED_DIGITS ORDER/lines/1/total=34000.00 => R11.goodsValue"),
                Slip.of(
                        "order total and goods value wrong",
                        g -> g.with(ORDER, "/lines/1/total", "43000.00").with(ORDER, "/goodsValue", "90000.00"),
                        "R10 (K03) BLOCK total#2 TRANSPOSED_DIGITS ORDER/lines/1/total=34000.00 ORDER/goodsValue=81000.00 => R11.goodsValue"),
                Slip.of(
                        "same wrong total in both",
                        g -> g.with(ORDER, "/lines/1/total", "34500.00")
                                .with(DECLARATION, "/lines/1/total", "34500.00"),
                        "R10 (V04 K03) BLOCK total#2 ARITHMETIC ORDER/lines/1/total=34000.00 DECLARATION/lines/1/total=34000.00 => R11.goodsValue"),
                Slip.of(
                        "same wrong price in both",
                        g -> g.with(ORDER, "/lines/1/unitPrice", "6.85")
                                .with(DECLARATION, "/lines/1/unitPrice", "6.85"),
                        "R10 (V04 K03) BLOCK unitPrice#2 ARITHMETIC ORDER/lines/1/unitPrice=6.80 DECLARATION/lines/1/unitPrice=6.80"),
                Slip.of(
                        "total rounded to cents in both",
                        g -> threeKilograms(g, "11333.33333", "11333.33333"),
                        "R10 INFO total#2 ROUNDING"),
                Slip.of(
                        "total rounded to cents, price with fewer decimals declared",
                        g -> threeKilograms(g, "11333.33333", "11333.3333"),
                        "R10 INFO total#2 ROUNDING",
                        "R10 INFO unitPrice#2 ROUNDING"),
                Slip.of(
                        "price rounded to cents",
                        g -> threeKilograms(g, "11333.33", "11333.33"),
                        "R10 (V04 K03) BLOCK total#2 ROUNDING ORDER/lines/1/total=33999.99 ORDER/goodsValue=80999.99 DECLARATION/lines/1/total=33999.99 => R11.goodsValue"),
                Slip.of(
                        "price and total both wrong, not following",
                        g -> g.with(DECLARATION, "/lines/1/unitPrice", "6.08")
                                .with(DECLARATION, "/lines/1/total", "43000.00"),
                        "R10 (V04) BLOCK total#2 TRANSPOSED_DIGITS DECLARATION/lines/1/total=34000.00 => R11.goodsValue",
                        "R10 (V04) BLOCK unitPrice#2 TRANSPOSED_DIGITS DECLARATION/lines/1/unitPrice=6.80"),
                Slip.of(
                        "goods value 18000.00",
                        g -> g.with(ORDER, "/goodsValue", "18000.00"),
                        "R11 BLOCK goodsValue TRANSPOSED_DIGITS ORDER/goodsValue=81000.00"),
                Slip.of(
                        "goods value off by one",
                        g -> g.with(ORDER, "/goodsValue", "81001.00"),
                        "R11 BLOCK goodsValue ARITHMETIC ORDER/goodsValue=81000.00"),
                Slip.of("goods value without decimals", g -> g.with(ORDER, "/goodsValue", "81000")),
                Slip.of("CIF order against FOB form", g -> g.with(ORDER, "/incoterm", "CIF"), "R15 WARN terms UNKNOWN"),
                Slip.of("FCA order against FOB form", g -> g.with(ORDER, "/incoterm", "FCA")));
    }

    static Stream<Slip> weights() {
        return Stream.of(
                Slip.of(
                        "legal quantity 500",
                        g -> g.with(DECLARATION, "/lines/1/legalQuantity", "500"),
                        "R19 (K04) BLOCK legalQuantity#2 DECIMAL_SHIFT DECLARATION/lines/1/legalQuantity=5000 => R18.netWeightKg"),
                Slip.of(
                        "legal quantity 500, net follows",
                        g -> g.with(DECLARATION, "/lines/1/legalQuantity", "500")
                                .with(DECLARATION, "/netWeightKg", "20500"),
                        "R19 (K04) BLOCK legalQuantity#2 DECIMAL_SHIFT DECLARATION/lines/1/legalQuantity=5000 DECLARATION/netWeightKg=25000 => R18.netWeightKg"),
                Slip.of(
                        "legal unit tonne",
                        g -> g.with(DECLARATION, "/lines/1/legalUnit", "070")
                                .with(DECLARATION, "/lines/1/legalQuantity", "5"),
                        "R19 BLOCK legalUnit#2 UNIT_MIXUP DECLARATION/lines/1/legalUnit=035 DECLARATION/lines/1/legalQuantity=5000"),
                Slip.of(
                        "second quantity without unit",
                        g -> g.with(DECLARATION, "/lines/1/legalQuantity2", "5000"),
                        "R19 (V12 K05) BLOCK legalQuantity2#2 UNKNOWN DECLARATION/lines/1/legalQuantity2=null"),
                Slip.of(
                        "second unit that the tariff has not",
                        g -> g.with(DECLARATION, "/lines/1/legalUnit2", "035")
                                .with(DECLARATION, "/lines/1/legalQuantity2", "5000"),
                        "R19 BLOCK legalUnit2#2 UNIT_MIXUP DECLARATION/lines/1/legalUnit2=null DECLARATION/lines/1/legalQuantity2=null"),
                Slip.of(
                        "net 2500",
                        g -> g.with(DECLARATION, "/netWeightKg", "2500"),
                        "R18 BLOCK netWeightKg DECIMAL_SHIFT DECLARATION/netWeightKg=25000"),
                Slip.of(
                        "net 26000 above gross",
                        g -> g.with(DECLARATION, "/netWeightKg", "26000"),
                        "R18 (K01) BLOCK netWeightKg UNKNOWN DECLARATION/netWeightKg=25000"),
                Slip.of(
                        "net in tonnes",
                        g -> g.with(DECLARATION, "/netWeightKg", "25"),
                        "R18 BLOCK netWeightKg UNIT_MIXUP DECLARATION/netWeightKg=25000"),
                Slip.of(
                        "net 0",
                        g -> g.with(DECLARATION, "/netWeightKg", "0"),
                        "R18 (K01) BLOCK netWeightKg UNKNOWN DECLARATION/netWeightKg=25000"),
                Slip.of(
                        "gross 2546 below net",
                        g -> g.with(DECLARATION, "/grossWeightKg", "2546"),
                        "R17 BLOCK grossWeightKg DECIMAL_SHIFT DECLARATION/grossWeightKg=25460 => R18.netWeightKg"));
    }

    @ParameterizedTest
    @MethodSource({"quantities", "amounts", "weights"})
    void aSlipIsFoundAsItsRootCauseAndNothingElse(Slip slip) {
        Golden planted = slip.plant().apply(Golden.walnut());

        Judgement.assertAllFound(planted, slip.findings());
    }

    @Test
    void amountsInAnotherCurrencyAreComparedOnceTheCurrencyIsRight() {
        Golden planted = Golden.walnut()
                .with(DECLARATION, "/lines/1/currency", "EUR")
                .with(DECLARATION, "/lines/1/unitPrice", "5.80")
                .with(DECLARATION, "/lines/1/total", "29000.00");

        Report first = planted.report();

        assertThat(Judgement.of(first))
                .containsExactly("R12 BLOCK currency#2 CURRENCY_MIXUP DECLARATION/lines/1/currency=USD");
        assertThat(first.skipped()).contains(new Skip(RuleId.R10, SkipReason.CURRENCIES_DIFFER));
        assertThat(Judgement.of(planted.corrected(first).report()))
                .containsExactly("R10 BLOCK unitPrice#2 UNKNOWN DECLARATION/lines/1/unitPrice=6.80"
                        + " DECLARATION/lines/1/total=34000.00 => R10.total R11.goodsValue");
    }

    private static Golden inTonnes(Golden golden) {
        return golden.with(DECLARATION, "/lines/1/unit", "070")
                .with(DECLARATION, "/lines/1/quantity", "5")
                .with(DECLARATION, "/lines/1/unitPrice", "6800");
    }

    private static Golden threeKilograms(Golden golden, String ordered, String declared) {
        return golden.with(ORDER, "/lines/1/quantity", "3")
                .with(ORDER, "/lines/1/unitPrice", ordered)
                .with(DECLARATION, "/lines/1/quantity", "3")
                .with(DECLARATION, "/lines/1/unitPrice", declared)
                .with(DECLARATION, "/lines/1/legalQuantity", "3")
                .with(DECLARATION, "/netWeightKg", "20003");
    }
}

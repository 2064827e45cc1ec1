package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R08 and R19 where only a list shows them: simplified codes and second legal units, slip by slip in the silk export. */
class ListRulesTest {

    static Stream<Slip> secondUnits() {
        return Stream.of(
                Slip.of(
                        "second quantity missing",
                        g -> g.with(DECLARATION, "/lines/0/legalQuantity2", null),
                        "R19 (V12 K05) BLOCK legalQuantity2#1 UNKNOWN DECLARATION/lines/0/legalQuantity2=3.2 => R18.netWeightKg"),
                Slip.of(
                        "second quantity 0",
                        g -> g.with(DECLARATION, "/lines/0/legalQuantity2", "0"),
                        "R19 (V12 K05) BLOCK legalQuantity2#1 UNKNOWN DECLARATION/lines/0/legalQuantity2=3.2 => R18.netWeightKg"),
                Slip.of(
                        "second unit missing",
                        g -> g.with(DECLARATION, "/lines/0/legalUnit2", null),
                        "R19 (V12 K05) BLOCK legalUnit2#1 UNIT_MIXUP DECLARATION/lines/0/legalUnit2=035 => R18.netWeightKg"),
                Slip.of(
                        "second unit and quantity missing",
                        g -> g.with(DECLARATION, "/lines/0/legalUnit2", null)
                                .with(DECLARATION, "/lines/0/legalQuantity2", null),
                        "R19 (V12 K05) BLOCK legalUnit2#1 UNIT_MIXUP DECLARATION/lines/0/legalUnit2=035 DECLARATION/lines/0/legalQuantity2=3.2 => R18.netWeightKg"),
                Slip.of(
                        "second unit jin",
                        g -> g.with(DECLARATION, "/lines/0/legalUnit2", "075"),
                        "R19 BLOCK legalUnit2#1 UNIT_MIXUP DECLARATION/lines/0/legalUnit2=035 => R18.netWeightKg"),
                Slip.of(
                        "first unit of bags for scarves",
                        g -> g.with(DECLARATION, "/lines/0/legalUnit", "007"),
                        "R19 BLOCK legalUnit#1 UNIT_MIXUP DECLARATION/lines/0/legalUnit=015"),
                Slip.of(
                        "more scarves by legal quantity",
                        g -> g.with(DECLARATION, "/lines/0/legalQuantity", "41"),
                        "R19 (K04) BLOCK legalQuantity#1 UNKNOWN DECLARATION/lines/0/legalQuantity=40"),
                Slip.of(
                        "grams instead of kilograms in the head",
                        g -> g.with(DECLARATION, "/netWeightKg", "12200"),
                        "R18 (K01) BLOCK netWeightKg UNIT_MIXUP DECLARATION/netWeightKg=12.2"));
    }

    static Stream<Slip> simplifiedCodes() {
        return Stream.of(
                Slip.of(
                        "six digits and zeros on a simplified list",
                        g -> coded(g, "6214100010")
                                .with(DECLARATION, "/statisticsFlag", "A")
                                .with(DECLARATION, "/lines/0/hsCode", "6214100000")),
                Slip.of(
                        "six digits and zeros on a summary list",
                        g -> coded(g, "6214100010")
                                .with(DECLARATION, "/statisticsFlag", "B")
                                .with(DECLARATION, "/lines/0/hsCode", "6214100000"),
                        "R08 BLOCK hsCode#1 UNKNOWN DECLARATION/lines/0/hsCode=6214100010"),
                Slip.of(
                        "six other digits on a simplified list",
                        g -> coded(g, "6214100010")
                                .with(DECLARATION, "/statisticsFlag", "A")
                                .with(DECLARATION, "/lines/0/hsCode", "6214900000"),
                        "R08 BLOCK hsCode#1 UNKNOWN DECLARATION/lines/0/hsCode=6214100010"));
    }

    static Stream<Slip> retailAndUncodedOrders() {
        return Stream.of(
                Slip.of(
                        "four digits and zeros in retail export",
                        g -> coded(simplified(g, "6214000000"), "6214100010")
                                .with(DECLARATION, "/tradeMode", "9610")
                                .with(ORDER, "/orderType", "E")),
                Slip.of("order without codes", g -> simplified(g, "6214100000")),
                Slip.of(
                        "order without codes, subheading not in the tariff",
                        g -> simplified(g, "6214900000"),
                        "R08 INFO hsCode#1 UNKNOWN"));
    }

    private static Golden simplified(Golden golden, String hsCode) {
        return golden.with(DECLARATION, "/statisticsFlag", "A").with(DECLARATION, "/lines/0/hsCode", hsCode);
    }

    @Test
    void fourDigitsAreNotEnoughInExportToFirms() {
        Golden export = coded(simplified(Golden.silk(), "6214000000"), "6214100010");

        Judgement.assertFound(export, "R08 BLOCK hsCode#1 UNKNOWN DECLARATION/lines/0/hsCode=6214100010");
    }

    @Test
    void aSimplifiedCodeWithoutRowsIsSkippedAndMentioned() {
        Golden export = simplified(Golden.silk(), "6214900000");

        Report report = export.report();

        assertThat(report.skipped())
                .contains(
                        new Skip(RuleId.R19, SkipReason.HS_NOT_IN_TARIFF_TABLE),
                        new Skip(RuleId.R26, SkipReason.HS_NOT_IN_TARIFF_TABLE));
    }

    @Test
    void anyInspectedRowUnderASimplifiedCodeBlocksTheList() {
        Golden export = simplified(Golden.silk(), "0804500000");

        Report report = export.report();

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == RuleId.R26)
                .singleElement()
                .satisfies(Judgement::assertReadable);
    }

    @Test
    void towardsACodeThatOnlyTheOrderKnowsNothingIsCorrected() {
        Golden export = coded(Golden.silk(), "6214109999");

        Report report = Judgement.assertFound(export, "R08 BLOCK hsCode#1 UNKNOWN");

        assertThat(report.findings().getFirst().text().en())
                .isEqualTo("Line 1: commodity code differs: order 6214109999, which the tariff table does not know;"
                        + " declaration 6214100010, which it knows. Check the order's code.");
    }

    private static Golden coded(Golden golden, String hsCode) {
        return golden.with(ORDER, "/lines/0/hsCode", hsCode);
    }

    @ParameterizedTest
    @MethodSource({"secondUnits", "simplifiedCodes", "retailAndUncodedOrders"})
    void aSlipIsFoundAsItsRootCauseAndNothingElse(Slip slip) {
        Golden planted = slip.plant().apply(Golden.silk());

        Judgement.assertAllFound(planted, slip.findings());
    }
}

package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R01 order number, R04 waybill number, R05 order type and trade mode. */
class KeyRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        walnut | DECLARATION | WN-20260151-0001    | R01 BLOCK orderNo TRANSPOSED_DIGITS DECLARATION/orderNo=WN-20260115-0001
        walnut | DECLARATION | WN-20260115-000     | R01 BLOCK orderNo TRUNCATED_TEXT DECLARATION/orderNo=WN-20260115-0001
        walnut | DECLARATION | WN-20260115-00012   | R01 BLOCK orderNo TRUNCATED_TEXT DECLARATION/orderNo=WN-20260115-0001
        walnut | DECLARATION | wn-20260115-0001    | R01 BLOCK orderNo UNKNOWN DECLARATION/orderNo=WN-20260115-0001
        walnut | DECLARATION | WN-20260115-0002    | R01 BLOCK orderNo UNKNOWN DECLARATION/orderNo=WN-20260115-0001
        walnut | DECLARATION | WN 20260115 0001    | R01 BLOCK orderNo UNKNOWN DECLARATION/orderNo=WN-20260115-0001
        walnut | WAYBILL     | WN-20260115-0010    | R01 BLOCK orderNo TRANSPOSED_DIGITS WAYBILL/orderNo=WN-20260115-0001
        silk   | DECLARATION | SL-20260121-0001    | R01 BLOCK orderNo TRANSPOSED_DIGITS DECLARATION/orderNo=SL-20260112-0001
        walnut | DECLARATION | 'WN-20260115-0001 ' | R01 INFO orderNo WHITESPACE_OR_WIDTH DECLARATION/orderNo=WN-20260115-0001
        walnut | ORDER       | ' WN-20260115-0001' | R01 INFO orderNo WHITESPACE_OR_WIDTH ORDER/orderNo=WN-20260115-0001
        walnut | DECLARATION | ＷＮ-２０２６０１１５-０００１ | R01 INFO orderNo WHITESPACE_OR_WIDTH DECLARATION/orderNo=WN-20260115-0001
        walnut | DECLARATION | WN-20260115-0001\u200B | R01 INFO orderNo WHITESPACE_OR_WIDTH DECLARATION/orderNo=WN-20260115-0001
        walnut | DECLARATION | WN-2026\u200B0115-0001 | R01 INFO orderNo WHITESPACE_OR_WIDTH DECLARATION/orderNo=WN-20260115-0001
        walnut | WAYBILL     | WN-20260115-0001    |
        walnut | WAYBILL     | null                |
        """)
    void theOrderNumberIsTheOrdersEverywhere(String sample, DocumentKind document, String orderNo, String findings) {
        Golden export = Golden.sample(sample).withCell(document, "/orderNo", orderNo);

        Report report = Judgement.assertFound(export, findings);

        assertThat(report.evaluated()).contains(RuleId.R01);
    }

    @Test
    void aBadlyWrittenOrderNumberOfTheOrderIsNotCopiedIntoTheDeclaration() {
        Golden export = Golden.walnut().with(ORDER, "/orderNo", "WN-20260115-0002 ");

        Judgement.assertFound(
                export,
                "R01 BLOCK orderNo UNKNOWN ORDER/orderNo=WN-20260115-0002 DECLARATION/orderNo=WN-20260115-0002");
    }

    @Test
    void twoDifferentWrongOrderNumbersAreOneFinding() {
        Golden export = Golden.walnut().with(DECLARATION, "/orderNo", "X-1").with(WAYBILL, "/orderNo", "X-2");

        Judgement.assertFound(
                export,
                "R01 BLOCK orderNo UNKNOWN WAYBILL/orderNo=WN-20260115-0001 DECLARATION/orderNo=WN-20260115-0001");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        walnut | KH2601510001    | R04 BLOCK waybillNo TRANSPOSED_DIGITS DECLARATION/waybillNo=KH2601150001
        walnut | KH260115        | R04 BLOCK waybillNo TRUNCATED_TEXT DECLARATION/waybillNo=KH2601150001
        walnut | HK2601150001    | R04 BLOCK waybillNo UNKNOWN DECLARATION/waybillNo=KH2601150001
        walnut | 'KH2601150001 ' | R04 INFO waybillNo WHITESPACE_OR_WIDTH DECLARATION/waybillNo=KH2601150001
        silk   | HZ2601130002    | R04 BLOCK waybillNo UNKNOWN DECLARATION/waybillNo=HZ2601130001
        """)
    void theWaybillNumberIsTheWaybills(String sample, String waybillNo, String findings) {
        Golden export = Golden.sample(sample).with(DECLARATION, "/waybillNo", waybillNo);

        Judgement.assertFound(export, findings);
    }

    @Test
    void aFormWithoutWaybillNumberIsNotSilentlyAgreedWith() {
        Golden export = Golden.walnut().with(DECLARATION, "/waybillNo", null);

        Report report = Judgement.assertFound(export, null);

        assertThat(report.skipped()).contains(new Skip(RuleId.R04, SkipReason.DECLARATION_HAS_NO_WAYBILL_NO));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        B | 9710 |
        W | 9810 |
        E | 9610 |
        E | 1210 |
        B | 9810 | R05 BLOCK tradeMode UNKNOWN DECLARATION/tradeMode=9710
        B | 9610 | R05 BLOCK tradeMode UNKNOWN DECLARATION/tradeMode=9710
        B | 0110 | R05 BLOCK tradeMode UNKNOWN DECLARATION/tradeMode=9710
        B | 9999 | R05 BLOCK tradeMode UNKNOWN DECLARATION/tradeMode=9710
        B | 9170 | R05 BLOCK tradeMode UNKNOWN DECLARATION/tradeMode=9710
        W | 9710 | R05 BLOCK tradeMode UNKNOWN DECLARATION/tradeMode=9810
        E | 9710 | R05 BLOCK tradeMode UNKNOWN
        """)
    void theTradeModeFitsTheTypeOfTheOrder(String orderType, String tradeMode, String findings) {
        Golden export = Golden.walnut().with(ORDER, "/orderType", orderType).with(DECLARATION, "/tradeMode", tradeMode);

        Judgement.assertFound(export, findings);
    }

    @Test
    void aRetailOrderIsToldBothModesThatItMayHave() {
        Golden export = Golden.walnut().with(ORDER, "/orderType", "E");

        Finding finding = export.report().findings().getFirst();

        assertThat(finding.text().zh()).isEqualTo("监管方式 9710 与订单类型 E 不符，该类型应为 1210 或 9610。");
        assertThat(finding.text().en())
                .isEqualTo("Trade mode 9710 does not fit order type E, which goes with 1210 or 9610.");
    }

    @ParameterizedTest
    @CsvSource({"ORDER, R01 R05", "WAYBILL, R04", "DECLARATION, R01 R04 R05"})
    void withoutOneSideTheKeysAreNotCompared(DocumentKind missing, String rules) {
        Report report = Golden.walnut().without(missing).report();

        for (String rule : rules.split(" ", -1)) {
            assertThat(report.evaluated()).doesNotContain(RuleId.valueOf(rule));
            assertThat(report.skipped()).contains(new Skip(RuleId.valueOf(rule), SkipReason.valueOf("NO_" + missing)));
        }
    }
}

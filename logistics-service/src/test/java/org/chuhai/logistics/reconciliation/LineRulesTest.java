package org.chuhai.logistics.reconciliation;

import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R06 and R08: one row a slip in the walnut export, with all that must be found and nothing else. */
class LineRulesTest {

    static Stream<Slip> correspondence() {
        return Stream.of(
                Slip.of(
                        "numbers 1 and 3 declared",
                        g -> g.with(DECLARATION, "/lines/1/no", 3),
                        "R06 (V02 V03) BLOCK no#3 UNKNOWN DECLARATION/lines/1/no=2"),
                Slip.of(
                        "numbers 1 and 3 in both",
                        g -> g.with(DECLARATION, "/lines/1/no", 3).with(ORDER, "/lines/1/no", 3),
                        "R06 (V02) BLOCK no#3 UNKNOWN DECLARATION/lines/1/no=2",
                        "R06 (V02) BLOCK no#3 UNKNOWN ORDER/lines/1/no=2"),
                Slip.of(
                        "number 1 twice",
                        g -> g.with(DECLARATION, "/lines/1/no", 1),
                        "R06 (V02 V03) BLOCK no#1 UNKNOWN DECLARATION/lines/1/no=2"),
                Slip.of(
                        "numbers start at 0",
                        g -> g.with(DECLARATION, "/lines/0/no", 0).with(DECLARATION, "/lines/1/no", 1),
                        "R06 (V02 V03) BLOCK no#0 UNKNOWN DECLARATION/lines/0/no=1 DECLARATION/lines/1/no=2"),
                Slip.of(
                        "numbers swapped",
                        g -> g.with(DECLARATION, "/lines/0/no", 2).with(DECLARATION, "/lines/1/no", 1),
                        "R06 (V03) BLOCK no#1 SWAPPED_LINES DECLARATION/lines/0/no=1 DECLARATION/lines/1/no=2"),
                Slip.of(
                        "order numbered from 2",
                        g -> g.with(ORDER, "/lines/0/no", 2).with(ORDER, "/lines/1/no", 3),
                        "R06 (V02) BLOCK no#2 UNKNOWN ORDER/lines/0/no=1 ORDER/lines/1/no=2"),
                Slip.of(
                        "second line forgotten",
                        g -> g.without(DECLARATION, "/lines/1").with(DECLARATION, "/netWeightKg", "20000"),
                        "R06 (V03) BLOCK lines#2 MISSING_LINE DECLARATION/netWeightKg=25000 add DECLARATION/lines/- => R11.goodsValue R18.netWeightKg"),
                Slip.of(
                        "second line forgotten, net weight kept",
                        g -> g.without(DECLARATION, "/lines/1"),
                        "R06 (V03) BLOCK lines#2 MISSING_LINE add DECLARATION/lines/- => R11.goodsValue R18.netWeightKg"),
                Slip.of(
                        "second line forgotten that cannot be added",
                        g -> g.without(DECLARATION, "/lines/1")
                                .with(ORDER, "/lines/1/hsCode", null)
                                .with(DECLARATION, "/netWeightKg", "20000"),
                        "R06 (V03) BLOCK lines#2 MISSING_LINE => R11.goodsValue R18.netWeightKg"),
                Slip.of(
                        "second line forgotten that cannot be added, net weight kept",
                        g -> g.without(DECLARATION, "/lines/1").with(ORDER, "/lines/1/hsCode", null),
                        "R06 (V03) BLOCK lines#2 MISSING_LINE => R11.goodsValue R18.netWeightKg"),
                Slip.of(
                        "second line forgotten that cannot be added, net weight mistyped",
                        g -> g.without(DECLARATION, "/lines/1")
                                .with(ORDER, "/lines/1/hsCode", null)
                                .with(DECLARATION, "/netWeightKg", "20400"),
                        "R06 (V03) BLOCK lines#2 MISSING_LINE => R11.goodsValue",
                        "R18 BLOCK netWeightKg UNKNOWN"),
                Slip.of(
                        "line not ordered",
                        g -> g.without(ORDER, "/lines/1").with(ORDER, "/goodsValue", "47000.00"),
                        "R06 (V03) BLOCK lines#2 EXTRA_LINE DECLARATION/netWeightKg=20000 remove DECLARATION/lines/1 => R11.goodsValue R18.netWeightKg"),
                Slip.of(
                        "item number mistyped",
                        g -> g.with(DECLARATION, "/lines/1/itemNo", "WAL-KERNEL-LX"),
                        "R06 BLOCK itemNo#2 UNKNOWN DECLARATION/lines/1/itemNo=WAL-KERNEL-LH"),
                Slip.of(
                        "item number cut off",
                        g -> g.with(DECLARATION, "/lines/1/itemNo", "WAL-KERNEL"),
                        "R06 BLOCK itemNo#2 TRUNCATED_TEXT DECLARATION/lines/1/itemNo=WAL-KERNEL-LH"),
                Slip.of(
                        "item number in full width",
                        g -> g.with(DECLARATION, "/lines/1/itemNo", "ＷＡＬ-KERNEL-LH "),
                        "R06 INFO itemNo#2 WHITESPACE_OR_WIDTH DECLARATION/lines/1/itemNo=WAL-KERNEL-LH"),
                Slip.of(
                        "item numbers swapped",
                        g -> g.with(DECLARATION, "/lines/0/itemNo", "WAL-KERNEL-LH")
                                .with(DECLARATION, "/lines/1/itemNo", "WAL-INSHELL-32"),
                        "R06 BLOCK itemNo#1 SWAPPED_LINES DECLARATION/lines/0/itemNo=WAL-INSHELL-32",
                        "R06 BLOCK itemNo#2 SWAPPED_LINES DECLARATION/lines/1/itemNo=WAL-KERNEL-LH"),
                Slip.of(
                        "no item numbers on the form",
                        g -> g.with(DECLARATION, "/lines/0/itemNo", null).with(DECLARATION, "/lines/1/itemNo", null)),
                Slip.of(
                        "no item numbers and swapped numbers",
                        g -> g.with(DECLARATION, "/lines/0/itemNo", null)
                                .with(DECLARATION, "/lines/1/itemNo", null)
                                .with(DECLARATION, "/lines/0/no", 2)
                                .with(DECLARATION, "/lines/1/no", 1),
                        "R06 (V03) BLOCK no#1 SWAPPED_LINES DECLARATION/lines/0/no=1 DECLARATION/lines/1/no=2"));
    }

    static Stream<Slip> commodityCodes() {
        return Stream.of(
                Slip.of(
                        "code of the other line",
                        g -> g.with(DECLARATION, "/lines/1/hsCode", "0802310000"),
                        "R08 BLOCK hsCode#2 UNKNOWN DECLARATION/lines/1/hsCode=0802320000"),
                Slip.of(
                        "codes swapped",
                        g -> g.with(DECLARATION, "/lines/1/hsCode", "0802310000")
                                .with(DECLARATION, "/lines/0/hsCode", "0802320000"),
                        "R08 BLOCK hsCode#1 SWAPPED_LINES DECLARATION/lines/0/hsCode=0802310000",
                        "R08 BLOCK hsCode#2 SWAPPED_LINES DECLARATION/lines/1/hsCode=0802320000"),
                Slip.of(
                        "digits transposed, not in the tariff",
                        g -> g.with(DECLARATION, "/lines/1/hsCode", "0803220000"),
                        "R08 BLOCK hsCode#2 TRANSPOSED_DIGITS DECLARATION/lines/1/hsCode=0802320000"),
                Slip.of(
                        "code of goods with other units",
                        g -> g.with(DECLARATION, "/lines/1/hsCode", "6214100010"),
                        "R08 BLOCK hsCode#2 UNKNOWN DECLARATION/lines/1/hsCode=0802320000 => R19.legalUnit"),
                Slip.of(
                        "order without codes",
                        g -> g.with(ORDER, "/lines/0/hsCode", null).with(ORDER, "/lines/1/hsCode", null)),
                Slip.of(
                        "same code that the tariff lacks",
                        g -> g.with(DECLARATION, "/lines/1/hsCode", "0802999090")
                                .with(ORDER, "/lines/1/hsCode", "0802999090"),
                        "R08 INFO hsCode#2 UNKNOWN"));
    }

    @ParameterizedTest
    @MethodSource({"correspondence", "commodityCodes"})
    void aSlipIsFoundAsItsRootCauseAndNothingElse(Slip slip) {
        Golden planted = slip.plant().apply(Golden.walnut());

        Judgement.assertAllFound(planted, slip.findings());
    }
}

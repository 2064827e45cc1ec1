package org.chuhai.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What agrees, what differs, and what cannot be compared. */
class DispatchRulesTest {

    private static final String CREDIT = "91000000MA0WANUT1J";
    private static final String CUSTOMS = "6201960XYZ";
    private static final ExpectedGoods ORDER = new ExpectedGoods(CREDIT, "WN-1", "KAZ", 1300, new BigDecimal("25460"));

    @ParameterizedTest
    @CsvSource(textBlock = """
        91000000MA0WANUT1J, 91000000MA0WANUT1J, ,           AGREES
        91000000MA0WANUT1J, 91000000ma0wanut1j, ,           AGREES
        91000000MA0WANUT1J, ,                   6201960XYZ, NOT_TOLD
        91000000MA0WANUT1J, 6201960XYZ,         ,           NOT_TOLD
        91000000MA0WANUT1J, NO,                 ,           NOT_TOLD
        91000000MA0WANUT1J, ,                   ,           NOT_TOLD
        91000000MA0WANUT1J, 91000000MA0OTHERXX, ,           DIFFERS
        91000000MA0WANUT1J, 91000000MA0OTHERXX, 6201960XYZ, DIFFERS
        6201960XYZ,         91000000MA0WANUT1J, 6201960xyz, AGREES
        6201960XYZ,         91000000MA0WANUT1J, 6201960XYA, DIFFERS
        6201960XYZ,         91000000MA0WANUT1J, ,           NOT_TOLD
        """)
    void sellersAreComparedByCodesOfOneKind(
            String ofOrder, @Nullable String code, @Nullable String customsCode, CheckResult result) {
        ExpectedGoods order = new ExpectedGoods(ofOrder, "WN-1", "KAZ", 1300, new BigDecimal("25460"));

        DispatchCheck seller = DispatchRules.checks(
                        order,
                        goods(TravellingGoods.codes(code, customsCode), "WN-1", "KAZ", 1300, "25460"),
                        DispatchShare.WHOLE)
                .getFirst();

        assertThat(seller.datum()).isEqualTo(DispatchDatum.SELLER);
        assertThat(seller.result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        WN-1, AGREES
        wn-1, DIFFERS
        WN-2, DIFFERS
        '  ', NOT_TOLD
        ,     NOT_TOLD
        """)
    void ordersAreComparedByTheirNumber(@Nullable String told, CheckResult result) {
        assertThat(result(1, goods(List.of(CREDIT), told, "KAZ", 1300, "25460"), DispatchShare.WHOLE))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        KAZ, AGREES
        kaz, AGREES
        RUS, DIFFERS
        KZ,  NOT_TOLD
        145, NOT_TOLD
        ' ', NOT_TOLD
        ,    NOT_TOLD
        """)
    void countriesAreComparedInOneTable(@Nullable String told, CheckResult result) {
        assertThat(result(2, goods(List.of(CREDIT), "WN-1", told, 1300, "25460"), DispatchShare.WHOLE))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        true,  0,    1300, AGREES
        true,  0,    1299, DIFFERS
        true,  0,    1301, DIFFERS
        false, 0,    1,    AGREES
        false, 0,    1300, AGREES
        false, 0,    1301, DIFFERS
        false, 1000, 300,  AGREES
        false, 1000, 301,  DIFFERS
        false, 1300, 1,    DIFFERS
        """)
    void packagesAreTheSameOrAsAPartNotTooMany(boolean everything, long earlier, int told, CheckResult result) {
        DispatchShare share = new DispatchShare(everything, earlier, BigDecimal.ZERO);

        assertThat(result(3, goods(List.of(CREDIT), "WN-1", "KAZ", told, "25460"), share))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        true,  0,        25460,    AGREES
        true,  0,        25460.00, AGREES
        true,  0,        25459.99, DIFFERS
        false, 0,        25460,    AGREES
        false, 20000.5,  5459.5,   AGREES
        false, 20000.5,  5459.51,  DIFFERS
        """)
    void weightIsTheSameOrAsAPartNotTooMuch(boolean everything, String earlier, String told, CheckResult result) {
        DispatchShare share = new DispatchShare(everything, 0, new BigDecimal(earlier));

        assertThat(result(4, goods(List.of(CREDIT), "WN-1", "KAZ", 1300, told), share))
                .isEqualTo(result);
    }

    @Test
    void whatADraftLacksIsNotTold() {
        ExpectedGoods draft = new ExpectedGoods(CREDIT, "WN-1", null, null, null);

        List<DispatchCheck> checks =
                DispatchRules.checks(draft, goods(List.of(CREDIT), "WN-1", "KAZ", 1300, "25460"), DispatchShare.WHOLE);

        assertThat(checks.subList(2, 5)).allSatisfy(check -> {
            assertThat(check.result()).isEqualTo(CheckResult.NOT_TOLD);
            assertThat(check.ofOrder()).isNull();
            assertThat(check.ofWaybill()).isNotNull();
            assertThat(check.text().en()).startsWith("the order does not tell");
        });
    }

    @Test
    void everyDatumIsAnsweredOnceWithBothValues() {
        List<DispatchCheck> checks =
                DispatchRules.checks(ORDER, goods(List.of(CUSTOMS), "WN-2", "RUS", 1, "2"), DispatchShare.WHOLE);

        assertThat(checks).extracting(DispatchCheck::datum).containsExactly(DispatchDatum.values());
        assertThat(checks).extracting(DispatchCheck::ofOrder).containsExactly(CREDIT, "WN-1", "KAZ", "1300", "25460");
        assertThat(checks).extracting(DispatchCheck::ofWaybill).containsExactly(CUSTOMS, "WN-2", "RUS", "1", "2");
        assertThat(checks.get(3).text().zh()).isEqualTo("件数不一致：订单 1300，运单 1");
        assertThat(checks.get(3).text().en()).isEqualTo("the number of packages differs: order 1300, waybill 1");
    }

    @Test
    void checksAreKeptAsTheyWere() {
        List<DispatchCheck> checks =
                DispatchRules.checks(ORDER, goods(List.of(), null, null, 1300, "25460.50"), DispatchShare.WHOLE);

        assertThat(KeptChecks.of(KeptChecks.json(checks))).isEqualTo(checks);
        assertThat(KeptChecks.acknowledged(KeptChecks.acknowledgedJson(
                        Arrays.asList(EstimatedDatum.GROSS_WEIGHT, EstimatedDatum.PACKAGES, EstimatedDatum.PACKAGES))))
                .containsExactly(EstimatedDatum.PACKAGES, EstimatedDatum.GROSS_WEIGHT);
    }

    private static CheckResult result(int place, TravellingGoods goods, DispatchShare share) {
        return DispatchRules.checks(ORDER, goods, share).get(place).result();
    }

    private static TravellingGoods goods(
            List<String> codes, @Nullable String orderNo, @Nullable String country, int packages, String weight) {
        return new TravellingGoods(codes, orderNo, country, packages, new BigDecimal(weight));
    }
}

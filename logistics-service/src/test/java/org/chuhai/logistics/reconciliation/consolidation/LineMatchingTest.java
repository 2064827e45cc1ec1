package org.chuhai.logistics.reconciliation.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMatchingTest {

    private static final String KILOGRAM = "035";
    private static final String TONNE = "070";

    /** Walnuts: code 0802320000, 500 kg at 6.80. */
    private final OrderLine kernels = ordered("WAL-KERNEL", "干核桃仁 浅色", "0802320000", "500", "6.80", "3400.00");

    private final OrderLine tea = ordered("TEA", "绿茶", "0902100000", "20", "34.00", "680.00");

    @ParameterizedTest(name = "{6}: {7}")
    @CsvSource({
        "    , 核桃仁,   0802320000, 1,   1.00, 1.00,    code,                          true",
        "    , 山货,     0802310000, 1,   6.80, 6.80,    price,                         true",
        "    , 核桃仁,   0802310000, 1,   1.00, 1.00,    name,                          false",
        "    , 核桃仁,   0802310000, 500, 1.00, 500.00,  name and quantity,             true",
        "    , 核桃仁,   0802310000, 1,   1.00, 3400.00, name and total,                true",
        "    , 山货,     0802310000, 500, 1.00, 3400.00, quantity and total,            false",
        "WAL-KERNEL, 山货, 0802310000, 1, 1.00, 1.00,    item number,                   true",
        "WAL-OTHER, 山货, 0802320000, 1,  6.80, 6.80,    'another item of this code and price', false",
        "WAL-OTHER, 山货, 0802320000, 500, 6.80, 3401.00, 'another item of this code, price and quantity', true",
        "WAL-OTHER, 山货, 0802320000, 1,  6.80, 3400.00, 'another item of this code, price and total', true",
        "WAL-OTHER, 核桃仁, 0802320000, 1, 6.80, 6.80,   'another item of this code, price and name', true"
    })
    void whatTwoLinesHaveInCommonMakesThemTheSameGoods(
            @Nullable String item,
            String name,
            String code,
            String quantity,
            String price,
            String total,
            String inCommon,
            boolean same) {
        DeclarationLine line = declared(1, item, name, code, quantity, KILOGRAM, price, total);

        assertThat(matches(false, List.of(kernels), line)).isEqualTo(same ? "0>0" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "WAL-KERNEL, 山货,   0802310000, 1.00, true",
        "WAL-OTHER,  核桃仁, 0802320000, 6.80, false",
        ",           核桃仁, 0802310000, 6.80, true",
        ",           山货,   0802320000, 6.80, false",
        ",           核桃仁, 0802320000, 1.00, false"
    })
    void besideOrdersThatAreNotOursOnlyTheItemOrNameAndPriceTell(
            @Nullable String item, String name, String code, String price, boolean same) {
        DeclarationLine line = declared(1, item, name, code, "500", KILOGRAM, price, "3400.00");

        assertThat(matches(true, List.of(kernels), line)).isEqualTo(same ? "0>0" : "");
    }

    @Test
    void theItemNumberOutweighsEverythingElse() {
        OrderLine other = ordered("WAL-OTHER", "干核桃仁", "0802320000", "1", "6.80", "6.80");
        DeclarationLine line = declared(1, "WAL-OTHER", "干核桃仁", "0802320000", "500", KILOGRAM, "6.80", "3400.00");

        assertThat(matches(false, List.of(kernels, other), line)).isEqualTo("0>1");
    }

    @Test
    void theMostLikeLineIsTakenFirstAndEachOnce() {
        DeclarationLine like = declared(1, null, "山货", "0802320000", "1", KILOGRAM, "1.00", "1.00");
        DeclarationLine equal = declared(2, null, "核桃仁", "0802320000", "500", KILOGRAM, "6.80", "3400.00");

        assertThat(matches(false, List.of(kernels), like, equal)).isEqualTo("1>0");
        assertThat(matches(false, List.of(kernels, tea), equal, like)).isEqualTo("0>0");
    }

    @Test
    void ofEqualLinesTheLowerNumberMeansTheFirst() {
        DeclarationLine second = declared(2, null, "核桃仁", "0802320000", "500", KILOGRAM, "6.80", "3400.00");
        DeclarationLine first = declared(1, null, "核桃仁", "0802320000", "500", KILOGRAM, "6.80", "3400.00");

        assertThat(matches(false, List.of(tea, kernels, kernels), second, first))
                .isEqualTo("0>2 1>1");
    }

    @Test
    void tonnesAreThousandsOfKilograms() {
        DeclarationLine tonnes = declared(1, "WAL-OTHER", "山货", "0802320000", "0.5", TONNE, "6800", "3401.00");

        assertThat(matches(false, List.of(tea, kernels), tonnes)).isEqualTo("0>1");
    }

    /** Indexes of declared and ordered lines. */
    private static String matches(boolean strictly, List<OrderLine> ordered, DeclarationLine... declared) {
        Conversion conversion =
                new Conversion(ReferenceData.shipped().codeTables().units());
        return String.join(
                " ",
                new LineMatching(conversion, ordered)
                        .match(Arrays.asList(declared), strictly).entrySet().stream()
                                .map(match -> match.getKey() + ">" + match.getValue())
                                .sorted()
                                .toList());
    }

    private static OrderLine ordered(
            String item, String name, String code, String quantity, String price, String total) {
        return new OrderLine(
                1, item, name, code, new BigDecimal(quantity), KILOGRAM, new BigDecimal(price), new BigDecimal(total));
    }

    private static DeclarationLine declared(
            int no,
            @Nullable String item,
            String name,
            String code,
            String quantity,
            String unit,
            String price,
            String total) {
        return new DeclarationLine(
                no,
                item,
                code,
                name,
                null,
                new BigDecimal(quantity),
                unit,
                new BigDecimal(quantity),
                unit,
                null,
                null,
                new BigDecimal(price),
                new BigDecimal(total),
                "USD",
                "KAZ",
                null);
    }
}

package org.chuhai.logistics.reconciliation.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.reconciliation.Golden;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line is written as number, item, code, quantity, price and total; pairs as indexes of ordered and declared lines. */
class LinePairingTest {

    private static final String KILOGRAM = "035";

    @Test
    void numberAndItemTellMoreThanQuantities() {
        assertThat(pairs(List.of("1 A hs 10 1 10", "2 A hs 20 1 20"), "2 A hs 10 1 10", "1 A hs 20 1 20"))
                .isEqualTo("0-1 1-0");
    }

    @Test
    void ofTwoLinesOfOneItemTheOneOfTheSameQuantityIsMeant() {
        assertThat(pairs(List.of("1 A hs 10 1 10", "2 A hs 20 1 20"), "3 A hs 20 1 20"))
                .isEqualTo("1-0 missing 0");
    }

    @Test
    void ofTwoLinesOfOneQuantityTheOneOfTheSameNumberIsMeant() {
        assertThat(pairs(List.of("1 A hs 10 1 10", "2 B hs 10 1 10"), "2 X hs 10 1 10"))
                .isEqualTo("1-0 missing 0");
    }

    @Test
    void theItemAloneIsEnough() {
        assertThat(pairs(List.of("1 A hs 10 1 10"), "2 A other 99 2 198")).isEqualTo("0-0");
    }

    @Test
    void quantityAndTotalTellMoreThanTheNumber() {
        assertThat(pairs(List.of("1 A hs 10 1 10", "2 B hs 20 1 20"), "1 X hs 20 1 20", "2 Y hs 10 1 10"))
                .isEqualTo("1-0 0-1");
    }

    @Test
    void theNumberAloneIsEnough() {
        assertThat(pairs(List.of("1 A hs 10 1 10"), "1 X other 99 2 198")).isEqualTo("0-0");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "code and price,     2 X hs    99 1 198, true",
        "code alone,         2 X hs    99 2 198, false",
        "quantity and price, 2 X other 10 1 198, true",
        "quantity alone,     2 X other 10 2 198, false",
        "total and price,    2 X other 99 1 10,  true",
        "total alone,        2 X other 99 2 10,  false",
        "code and total,     2 X hs    99 2 10,  true",
        "code and name,      2 A+ hs   99 2 198, true",
        "price and name,     2 A+ other 99 1 198, false"
    })
    void whatFitsNowhereElseIsPairedByLikeness(String inCommon, String line, boolean paired) {
        assertThat(pairs(List.of("1 A hs 10 1 10"), line)).as(inCommon).isEqualTo(paired ? "0-0" : "missing 0 extra 0");
    }

    @Test
    void ofSeveralLinesOfAnItemTheMostLikeIsMeant() {
        assertThat(pairs(List.of("1 A hs 10 1 10"), "5 A other 99 2 198", "6 A hs 99 2 198"))
                .isEqualTo("0-1 extra 0");
        assertThat(pairs(List.of("1 A hs 10 1 10"), "6 A hs 99 2 198", "5 A hs 99 2 198"))
                .isEqualTo("0-1 extra 0");
    }

    @Test
    void theLowestNumberChoosesFirst() {
        assertThat(pairs(List.of("2 A hs 10 1 10", "1 A hs 10 1 10"), "5 A hs 10 1 10"))
                .isEqualTo("1-0 missing 0");
    }

    @Test
    void pairsStandInTheOrderOfTheDeclaredNumbers() {
        assertThat(pairs(List.of("1 B hs 20 1 20", "2 A hs 10 1 10"), "1 A hs 10 1 10", "2 B hs 20 1 20"))
                .isEqualTo("1-0 0-1");
        assertThat(pairs(List.of("2 B hs 20 1 20", "1 A hs 10 1 10"), "7 B hs 20 1 20", "7 A hs 10 1 10"))
                .isEqualTo("1-1 0-0");
    }

    @Test
    void linesInOrderArePairedAsTheyStand() {
        assertThat(pairs(List.of("1 A hs 10 1 10", "2 B hs 20 1 20"), "1 A hs 99 1 10", "2 B other 20 9 20"))
                .isEqualTo("0-0 1-1");
    }

    @Test
    void aMissingLineIsMostLikeTheExtraOneOfItsCode() {
        LinePairing pairing = pairing(List.of("1 A hs 10 1 10"), "7 X other 99 1 198", "8 Y hs 99 2 198");

        DeclarationLine like = Objects.requireNonNull(pairing.mostLike(0));

        assertThat(like.no()).isEqualTo(8);
        assertThat(pairing(List.of("1 A hs 10 1 10", "2 A hs 20 1 20"), "3 A hs 20 1 20")
                        .mostLike(0))
                .isNull();
    }

    private static String pairs(List<String> ordered, String... declared) {
        LinePairing pairing = pairing(ordered, declared);
        String pairs = pairing.pairs().stream()
                .map(pair -> pair.orderIndex() + "-" + pair.declarationIndex())
                .collect(Collectors.joining(" "));
        String missing =
                pairing.missing().stream().map(index -> " missing " + index).collect(Collectors.joining());
        String extra = pairing.extra().stream().map(index -> " extra " + index).collect(Collectors.joining());
        return (pairs + missing + extra).strip();
    }

    private static LinePairing pairing(List<String> ordered, String... declared) {
        ThreeDocuments golden = Golden.walnut().documents();
        Order order = Objects.requireNonNull(golden.order()).document();
        Declaration declaration = Objects.requireNonNull(golden.declaration()).document();
        return LinePairing.of(
                order.with(ordered.stream().map(LinePairingTest::ordered).toList()),
                declaration.reduced(
                        declaration.orderNo(),
                        declaration.waybillNo(),
                        Arrays.stream(declared).map(LinePairingTest::declared).toList()),
                ReferenceData.shipped().codeTables());
    }

    private static OrderLine ordered(String line) {
        String[] cells = line.split(" +", -1);
        return new OrderLine(
                Integer.parseInt(cells[0]),
                cells[1],
                "name of " + cells[1] + "+",
                cells[2],
                new BigDecimal(cells[3]),
                KILOGRAM,
                new BigDecimal(cells[4]),
                new BigDecimal(cells[5]));
    }

    private static DeclarationLine declared(String line) {
        String[] cells = line.split(" +", -1);
        return new DeclarationLine(
                Integer.parseInt(cells[0]),
                cells[1],
                cells[2],
                cells[1].endsWith("+") ? cells[1] : "other",
                null,
                new BigDecimal(cells[3]),
                KILOGRAM,
                new BigDecimal(cells[3]),
                KILOGRAM,
                null,
                null,
                new BigDecimal(cells[4]),
                new BigDecimal(cells[5]),
                "USD",
                "KAZ",
                null);
    }
}

package org.chuhai.logistics.reconciliation.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WN-1 A",
                " WN-1 A",
                "WN-1 A\t",
                "WN-1 \n A",
                "WN-1\u00A0A",
                "WN-1\u3000A",
                "ＷＮ－１　Ａ",
                "WN-1 A\u200B",
                "\uFEFFWN-1 A",
                "W\u200BN-1 A",
                "W\u00ADN-1\u200E A",
                "WN-1 \u200B A"
            })
    void spacesWidthAndInvisibleCharactersDoNotCount(String raw) {
        assertThat(Normal.key(raw)).isEqualTo("WN-1 A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WN-1A", "wn-1 a", "WN–1 A", "WN-l A", "WN-1 А", "WN-1 A1"})
    void everythingElseCounts(String other) {
        assertThat(Normal.key(other)).isNotEqualTo("WN-1 A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "核桃 仁", "ﬁ①㎏", "e\u200B\u0301", " \u0301", "\u200B"})
    void whatIsNormalStaysAsItIs(String raw) {
        String once = Normal.key(raw);

        assertThat(Normal.key(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({
        "6.8, 6.80000",
        "6.80, 6.80000",
        "0, 0.00000",
        "1E+3, 1000.00000",
        "1.234567, 1.234567",
        "1.2000000, 1.20000"
    })
    void numbersAreShownWithFiveDecimalsOrAllThatCount(BigDecimal value, String shown) {
        assertThat(Normal.number(value)).isEqualTo(shown);
    }

    @Test
    void numbersAreTheSameWhateverTheirScale() {
        assertThat(Normal.same(new BigDecimal("2.3"), new BigDecimal("2.3000"))).isTrue();
        assertThat(Normal.same(new BigDecimal("2.3"), new BigDecimal("2.3001"))).isFalse();
    }
}

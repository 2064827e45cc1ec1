package org.chuhai.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Walnut kernels, light halves  | walnut kernels light halves 500 g
            Walnut kernels                | WALNUT  KERNELS (1kg/bag)
            Walnut kernels                | Walnut kernels 2 x 500g
            Walnut kernels                | Walnut kernels 12.5 kg carton
            Walnut kernels                | Walnut kernels 1 pound
            核桃仁                        | 核桃仁 500克
            核桃仁                        | 核桃仁（250克*2袋）
            核桃仁                        | 1千克装核桃仁
            核桃仁                        | 核桃仁５００ｇ
            核桃仁 浅色半仁               | 核桃仁·浅色半仁 1公斤/袋
            """)
    void packSizesCaseAndSpacesMakeNoOtherName(String one, String other) {
        assertThat(PlainName.of(other)).isEqualTo(PlainName.of(one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            带壳干核桃 32mm+    | 带壳干核桃 36mm+
            Walnut kernels      | Walnut kernels, amber
            Walnuts 2025        | Walnuts 2024
            Grade 1 leaf        | Grade 2 leaf
            核桃仁              | 核桃
            """)
    void whatIsAnotherThingHasAnotherName(String one, String other) {
        assertThat(PlainName.of(other)).isNotEqualTo(PlainName.of(one));
    }

    /** A name is never empty, so that it never equals that of everything. */
    @ParameterizedTest
    @ValueSource(strings = {"500 g", "1千克装", "!!!"})
    void aNameOfNothingElseStays(String name) {
        assertThat(PlainName.of(name)).isNotEmpty();
    }

    @Test
    void noNameIsNone() {
        assertThat(PlainName.of(null)).isNull();
    }
}

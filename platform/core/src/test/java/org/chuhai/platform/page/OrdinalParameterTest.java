package org.chuhai.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chuhai.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalParameterTest {

    @Test
    void ordinalsCountFromOne() {
        assertThat(OrdinalParameter.of("run", null)).isNull();
        assertThat(OrdinalParameter.of("run", "1")).isEqualTo(1);
        assertThat(OrdinalParameter.of("run", "999999999")).isEqualTo(999_999_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "-1", "1.0", "one", "1000000000", "\u0661"})
    void anythingElseIsMalformed(String text) {
        assertThatThrownBy(() -> OrdinalParameter.of("run", text))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors().getFirst().parameter())
                                .isEqualTo("run"));
    }
}

package org.chuhai.platform.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @ValueSource(strings = {"00-" + ID + "-00f067aa0ba902b7-01", "01-" + ID + "-00f067aa0ba902b7-00-more"})
    void theCallersTraceGoesOn(String traceparent) {
        assertThat(Trace.of(traceparent)).isEqualTo(ID);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "x",
                "00-" + ID,
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-" + ID + "-00f067aa0ba902b7-01\nX: y"
            })
    void whatIsNoTraceIsReplacedByANewOne(String traceparent) {
        assertThat(Trace.of(traceparent)).matches("[0-9a-f]{32}").isNotEqualTo(ID);
    }

    @Test
    void everyNewTraceIsAnother() {
        assertThat(Trace.of((String) null)).isNotEqualTo(Trace.of((String) null));
    }
}

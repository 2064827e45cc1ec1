package org.chuhai.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an event says, as conditions see it. */
class FactReadingTest {

    @Test
    void valuesAreThoseThatCelKnows() {
        Map<String, Object> data = FactReading.data("""
                {"text":"核","whole":7,"decimal":1.50,"huge":12345678901234567890,"yes":true,"nothing":null,
                 "list":[1,null,"a"],"inner":{"nothing":null,"list":[]}}""");

        assertThat(data)
                .containsEntry("text", "核")
                .containsEntry("whole", 7L)
                .containsEntry("huge", "12345678901234567890")
                .containsEntry("yes", true)
                .containsEntry("list", List.of(1L, "a"))
                .containsEntry("inner", Map.of("list", List.of()))
                .doesNotContainKey("nothing");
        assertThat(data.get("decimal")).isIn("1.5", "1.50");
    }
}

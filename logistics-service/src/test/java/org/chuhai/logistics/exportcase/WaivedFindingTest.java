package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.chuhai.platform.json.EventJson;
import org.junit.jupiter.api.Test;

/** Nobody answers for what nobody has seen. */
class WaivedFindingTest {

    private static final String CURRENCY = """
            {"rule":"R05","field":"currency","values":{"order":"%s","declaration":"USD"}%s}""";

    @Test
    void anotherValueIsAnotherFinding() {
        assertThat(finding("EUR", "")).isNotEqualTo(finding("CNY", "")).isEqualTo(finding("EUR", ""));
    }

    @Test
    void theSameFaultInAnotherOrderIsAnotherFinding() {
        WaivedFinding first = finding("EUR", ",\"documents\":{\"order\":\"WN-1\"}");

        assertThat(first)
                .isNotEqualTo(finding("EUR", ",\"documents\":{\"order\":\"WN-2\"}"))
                .isEqualTo(finding("EUR", ",\"documents\":{\"order\":\"WN-1\"}"));
    }

    private static WaivedFinding finding(String value, String documents) {
        return WaivedFinding.of(tree(CURRENCY.formatted(value, documents)));
    }

    private static JsonNode tree(String json) {
        try {
            return EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

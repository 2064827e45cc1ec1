package org.chuhai.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final ObjectMapper strict = strict();

    /** Something of everything. */
    record Parcel(
            @Nullable String label,
            @Nullable BigDecimal weight,
            @Nullable Integer pieces,
            boolean fragile,
            @Nullable Instant at,
            @Nullable Size size) {}

    enum Size {
        SMALL,
        LARGE
    }

    @Test
    void whatTheContractSaysIsReadAndWrittenAlike() throws JsonProcessingException {
        String json = "{\"label\":\"茶\",\"weight\":\"1.50\",\"pieces\":2,\"fragile\":true,"
                + "\"at\":\"2026-01-15T08:20:00Z\",\"size\":\"SMALL\"}";

        assertThat(strict.writeValueAsString(strict.readValue(json, Parcel.class)))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"unknown\":1}",
                "{\"label\":\"a\",\"label\":\"b\"}",
                "{} {}",
                "{\"label\":1}",
                "{\"label\":1.5}",
                "{\"label\":true}",
                "{\"label\":{}}",
                "{\"weight\":1}",
                "{\"weight\":1.5}",
                "{\"weight\":\"\"}",
                "{\"weight\":\" 1\"}",
                "{\"weight\":\"1e3\"}",
                "{\"weight\":\"+1\"}",
                "{\"weight\":\"1,5\"}",
                "{\"weight\":\".5\"}",
                "{\"weight\":\"0x1F\"}",
                "{\"weight\":\"\u0661\"}",
                "{\"weight\":\"NaN\"}",
                "{\"weight\":\"1234567890123456789012345678901\"}",
                "{\"weight\":[\"1\"]}",
                "{\"pieces\":\"2\"}",
                "{\"pieces\":2.0}",
                "{\"pieces\":2147483648}",
                "{\"pieces\":true}",
                "{\"fragile\":1}",
                "{\"fragile\":\"true\"}",
                "{\"fragile\":null}",
                "{\"size\":0}",
                "{\"size\":\"small\"}",
                "{\"at\":\"yesterday\"}",
                "{\"at\":1772438400}",
                "{\"at\":1772438400.5}",
                "[]",
                "\"\"",
                "",
                "{",
                "{'label':'a'}",
                "{\"pieces\":NaN}"
            })
    void anythingElseIsRefused(String json) {
        assertThatThrownBy(() -> strict.readValue(json, Parcel.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void depthAndLengthAreBounded() {
        String deep = "{\"label\":" + "[".repeat(100) + "]".repeat(100) + "}";
        String big = "{\"label\":\"" + "a".repeat(100_001) + "\"}";
        String digits = "{\"pieces\":" + "1".repeat(101) + "}";

        for (String json : new String[] {deep, big, digits}) {
            assertThatThrownBy(() -> strict.readValue(json, Parcel.class)).isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void aDecimalIsWrittenInPlainDigits() throws JsonProcessingException {
        assertThat(strict.writeValueAsString(new BigDecimal("1E+3"))).isEqualTo("\"1000\"");
        assertThat(strict.writeValueAsString(new BigDecimal("0.00000001"))).isEqualTo("\"0.00000001\"");
        assertThat(strict.readValue("\"-0.50\"", BigDecimal.class)).isEqualTo(new BigDecimal("-0.50"));
    }

    @Test
    void anEventMayHaveMembersOfLaterVersions() throws JsonProcessingException {
        Parcel parcel = EventJson.MAPPER.readValue("{\"weight\":\"1\",\"later\":{}}", Parcel.class);

        assertThat(parcel.weight()).isEqualByComparingTo("1");
        assertThatThrownBy(() -> EventJson.MAPPER.readValue("{\"weight\":1}", Parcel.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    private static ObjectMapper strict() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }

    @Test
    void anIdentifierIsReadInAnyCaseAndWrittenInOne() throws JsonProcessingException {
        UUID read = strict.readValue("\"018F0000-0000-7000-8000-00000000000a\"", UUID.class);

        assertThat(strict.writeValueAsString(read)).isEqualTo("\"018f0000-0000-7000-8000-00000000000a\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AY8AAAAAcACAAAAAAAAACg==",
                "1-1-1-1-1",
                "018f000000007000800000000000000a",
                "{018f0000-0000-7000-8000-00000000000a}",
                "018f0000-0000-7000-8000-00000000000a ",
                "018f0000-0000-7000-8000-00000000000g",
                ""
            })
    void anIdentifierHasNoOtherForm(String text) {
        assertThatThrownBy(() -> strict.readValue("\"" + text + "\"", UUID.class))
                .isInstanceOf(JacksonException.class);
    }
}

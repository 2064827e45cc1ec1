package org.chuhai.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedJsonTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Something with places in it. */
    record Parcel(
            @Nullable String label,
            @Nullable List<Line> lines,
            @Nullable Map<String, Line> byName) {}

    /** A place further down. */
    record Line(@Nullable Integer pieces) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"x":1}                            | /x                | UNKNOWN_MEMBER
            {"lines":[{},{"x":1}]}             | /lines/1/x        | UNKNOWN_MEMBER
            {"lines":[{"pieces":"many"}]}      | /lines/0/pieces   | WRONG_TYPE
            {"lines":{}}                       | /lines            | WRONG_TYPE
            {"byName":{"a/b~c":{"pieces":[]}}} | /byName/a~1b~0c/pieces | WRONG_TYPE
            []                                 | ''                | WRONG_TYPE
            {                                  | ''                | NOT_JSON
            {"label":"a","label":"b"}          | ''                | NOT_JSON
            {"label":}                         | ''                | NOT_JSON
            nonsense                           | ''                | NOT_JSON
            """)
    void thePlaceAndTheRuleAreNamed(String json, String pointer, String rule) {
        FieldError error = refusal(json).errors().getFirst();

        assertThat(error.pointer()).isEqualTo(pointer);
        assertThat(error.code()).isEqualTo(rule);
        assertThat(error.message().zh()).containsPattern("[\\u4e00-\\u9fff]");
    }

    @Test
    void noNameOfOursLeaves() {
        for (String json : List.of("{\"lines\":3}", "[]", "{\"x\":1}", "{", "{\"lines\":[{\"pieces\":{}}]}")) {
            Refusal refusal = refusal(json);

            assertThat(refusal.detail().en() + refusal.errors())
                    .doesNotContain("org.chuhai", "jackson", "java.", "Parcel");
        }
    }

    @Test
    void aNameFromOutsideIsShownHarmlesslyAndShort() {
        String name = "\u0001\n\ud83d\ude9a" + "x".repeat(500);

        FieldError error = refusal("{\"" + name.replace("\u0001\n", "\\u0001\\n") + "\":1}")
                .errors()
                .getFirst();

        assertThat(error.message().en()).contains("??\ud83d\ude9axxx").hasSizeLessThan(120);
    }

    private static Refusal refusal(String json) {
        return MalformedJson.refusal(
                assertThrows(JacksonException.class, () -> MAPPER.readValue(json, Parcel.class), json));
    }
}

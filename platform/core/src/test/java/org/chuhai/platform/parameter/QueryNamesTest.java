package org.chuhai.platform.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chuhai.platform.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryNamesTest {

    private static final Set<String> KNOWN = Set.of("limit", "after", "a", "b");

    @ParameterizedTest
    @ValueSource(strings = {"", "&", "limit=5", "limit=5&after=a", "a=%20", "a=="})
    void whatIsKnownAndHasAValueIsFine(String query) {
        assertThat(QueryNames.errors(query, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=, limit, EMPTY",
        "limit, limit, EMPTY",
        "a=1&after=, after, EMPTY",
        "after=&a=1, after, EMPTY",
        "shopid=1, shopid, UNKNOWN",
        "Limit=1, Limit, UNKNOWN",
        "%E4=, query, UNKNOWN",
        "=, query, UNKNOWN",
        "=b, query, UNKNOWN",
        "a%00b, query, UNKNOWN"
    })
    void whatIsUnknownOrHasNoValueIsNamed(String query, String name, String rule) {
        assertThat(QueryNames.errors(query, KNOWN)).singleElement().satisfies(error -> {
            assertThat(error.parameter()).isEqualTo(name);
            assertThat(error.code()).isEqualTo(rule);
        });
    }

    @Test
    void eachIsNamedOnce() {
        assertThat(QueryNames.errors("a=&b=&a=", KNOWN))
                .extracting(FieldError::parameter)
                .containsExactly("a", "b");
        assertThat(QueryNames.errors(null, KNOWN)).isEmpty();
    }
}

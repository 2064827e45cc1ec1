package org.chuhai.platform.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "&", "limit=5", "limit=5&after=a", "a=%20", "a==", "=b"})
    void whatHasAValueIsFine(String query) {
        assertThat(QueryValues.empty(query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=, limit",
        "limit, limit",
        "a=1&after=, after",
        "after=&a=1, after",
        "%E4=, query",
        "=, query",
        "a%00b, query"
    })
    void whatHasNoneIsNamed(String query, String name) {
        assertThat(QueryValues.empty(query)).containsExactly(name);
    }

    @Test
    void eachIsNamedOnce() {
        assertThat(QueryValues.empty("a=&b=&a=")).containsExactly("a", "b");
        assertThat(QueryValues.empty(null)).isEmpty();
    }
}

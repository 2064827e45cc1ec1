package org.chuhai.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageQueryTest {

    private static final List<Integer> ROWS = IntStream.range(0, 23).boxed().toList();

    @ParameterizedTest
    @CsvSource({"1, 1", "200, 200", "007, 7"})
    void aLimitIsFromOneToTwoHundred(String limit, int entries) {
        assertThat(PageQuery.of(limit, null, 1, "t").limit()).isEqualTo(entries);
    }

    @Test
    void fiftyEntriesAreUsual() {
        assertThat(PageQuery.of(null, null, 1, "t").limit()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "201", "-1", "+1", "1.0", "1e2", "ten", "\u0661", "99999999999999999999"})
    void anyOtherLimitIsMalformed(String limit) {
        assertThatThrownBy(() -> PageQuery.of(limit, null, 1, "t")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(CommonProblem.MALFORMED_REQUEST);
            assertThat(refusal.errors().getFirst().parameter()).isEqualTo("limit");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 22, 23, 24, 200})
    void pagesFollowEachOtherWithoutGapOrDouble(int limit) {
        List<Integer> seen = new ArrayList<>();
        String after = null;
        do {
            PageQuery query = PageQuery.of(Integer.toString(limit), after, 1, "t", "list");
            int from =
                    query.after().isEmpty() ? 0 : Integer.parseInt(query.after().getFirst()) + 1;
            Page<Integer> page = query.page(
                    ROWS.subList(from, Math.min(from + limit + 1, ROWS.size())), row -> List.of(row.toString()));
            seen.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertThat(seen).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "%%%", "AAAA", "e30", "bnVsbA", "W10", "WyIiXQ", "WzFd", "W251bGxd", "\u0000", "-1"})
    void whatIsNoCursorIsUnknown(String after) {
        assertUnknown(after, 1, "t");
    }

    @Test
    void aCursorOfAnotherListIsUnknown() {
        String cursor = cursor("tenant-a", "parties", "null");

        assertThat(PageQuery.of("1", cursor, 1, "tenant-a", "parties", "null").after())
                .containsExactly("0");
        assertUnknown(cursor, 1, "tenant-b", "parties", "null");
        assertUnknown(cursor, 1, "tenant-a", "cases", "null");
        assertUnknown(cursor, 1, "tenant-a", "parties", "X");
        assertUnknown(cursor, 2, "tenant-a", "parties", "null");
    }

    @Test
    void keysOfACursorComeBackAsTheyWere() {
        PageQuery query = PageQuery.of("1", null, 2, "t");
        String cursor = Objects.requireNonNull(
                query.page(ROWS, row -> List.of("核桃, \"x\"", "\ud83d\ude9a")).next());

        assertThat(PageQuery.of("1", cursor, 2, "t").after()).containsExactly("核桃, \"x\"", "\ud83d\ude9a");
    }

    @Test
    void aSeenPageKeepsItsCursor() {
        Page<Integer> page = PageQuery.of("2", null, 1, "t").page(ROWS, row -> List.of("1"));

        assertThat(page.map(String::valueOf)).isEqualTo(new Page<>(List.of("0", "1"), page.next()));
    }

    private static String cursor(Object... scope) {
        return Objects.requireNonNull(PageQuery.of("1", null, 1, scope)
                .page(ROWS, row -> List.of(row.toString()))
                .next());
    }

    private static void assertUnknown(String after, int keys, Object... scope) {
        assertThatThrownBy(() -> PageQuery.of("1", after, keys, scope))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_CONTENT);
                    assertThat(refusal.errors().getFirst().parameter()).isEqualTo("after");
                });
    }
}

package org.chuhai.platform.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many entries at most, 1 to {@value #MOST}
 * @param after keys of the entry before the page; empty for the first page
 * @param scope the list that a cursor belongs to
 */
public record PageQuery(int limit, List<String> after, String scope) {

    /** Most entries of a page. */
    public static final int MOST = 200;

    /** Entries of a page where the caller does not say. */
    public static final int USUAL = 50;

    private static final ObjectMapper JSON = new ObjectMapper();

    public PageQuery {
        after = List.copyOf(after);
    }

    /**
     * Reads what the caller sent.
     *
     * @param keys how many keys a cursor of this list has
     * @param scope tenant, list and filters: a cursor of another scope is refused as unknown
     */
    public static PageQuery of(@Nullable String limit, @Nullable String after, int keys, Object... scope) {
        String scoped = fingerprint(Arrays.toString(scope));
        return new PageQuery(limit(limit), after == null ? List.of() : opened(after, keys, scoped), scoped);
    }

    /**
     * The page out of rows of which one more than the limit was asked for.
     *
     * @param keys the values by which the list is sorted, in their order
     */
    public <T> Page<T> page(List<T> rows, Function<? super T, List<String>> keys) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, sealed(keys.apply(items.getLast())));
    }

    /** A key of the cursor; {@code first} on the first page. A key that was tampered with is an unknown cursor. */
    public <K> K key(int place, Function<String, K> reader, K first) {
        if (after.isEmpty()) {
            return first;
        }
        try {
            return reader.apply(after.get(place));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unknownCursor();
        }
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return USUAL;
        }
        if (limit.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        }
        throw CommonProblem.badParameter(
                "limit",
                "OUT_OF_RANGE",
                new Text("应为 1 至 " + MOST + " 的整数", "must be a whole number from 1 to " + MOST));
    }

    private String sealed(List<String> keys) {
        String[] parts = new String[keys.size() + 1];
        parts[0] = scope;
        for (int i = 0; i < keys.size(); i++) {
            parts[i + 1] = keys.get(i);
        }
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings are always written", e);
        }
    }

    private static List<String> opened(String after, int keys, String scope) {
        try {
            String[] parts = JSON.readValue(Base64.getUrlDecoder().decode(after), String[].class);
            if (parts != null
                    && parts.length == keys + 1
                    && scope.equals(parts[0])
                    && Arrays.stream(parts).allMatch(PageQuery::isPlain)) {
                return Arrays.asList(parts).subList(1, parts.length);
            }
        } catch (IOException | IllegalArgumentException e) {
            // Refused below, like a cursor of somebody else.
        }
        throw unknownCursor();
    }

    private static boolean isPlain(@Nullable String key) {
        return key != null && key.chars().noneMatch(Character::isISOControl);
    }

    private static RuntimeException unknownCursor() {
        return CommonProblem.INVALID_CONTENT
                .because(new Text("游标不属于此列表", "the cursor does not belong to this list"))
                .at(FieldError.inParameter(
                        "after",
                        FieldError.UNKNOWN,
                        new Text(
                                "请使用上一页给出的 next，并保持其他参数不变",
                                "take next of the page before, and keep the other parameters")));
    }

    /** No secret: rows are behind the wall anyway. It notices a cursor that was taken to another list. */
    private static String fingerprint(String scope) {
        CRC32 sum = new CRC32();
        sum.update(scope.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}

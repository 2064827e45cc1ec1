package org.chuhai.logistics.ceb;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element that was read: the valid values of its fields, and its parts. What is missing or broken is not in it, so a
 * document may be built of it only when no violation was found.
 */
final class Structure {

    /**
     * The value of one field, inside its limits.
     *
     * @param position number of the element in the message
     */
    record Value(String text, String where, int position) {}

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, List<Structure>> parts = new LinkedHashMap<>();

    void put(String field, Value value) {
        values.put(field, value);
    }

    void add(String part, Structure structure) {
        parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(structure);
    }

    List<Structure> parts(String part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The only part of this name; an empty one when it is missing. */
    Structure part(String part) {
        List<Structure> all = parts(part);
        return all.isEmpty() ? new Structure() : all.getFirst();
    }

    @Nullable Value value(String field) {
        return values.get(field);
    }

    @Nullable String optional(String field) {
        Value value = values.get(field);
        return value == null ? null : value.text();
    }

    String text(String field) {
        String text = optional(field);
        if (text == null) {
            throw new IllegalStateException("built of an incomplete element: " + field);
        }
        return text;
    }

    BigDecimal amount(String field) {
        return new BigDecimal(text(field));
    }

    @Nullable BigDecimal optionalAmount(String field) {
        String text = optional(field);
        return text == null ? null : new BigDecimal(text);
    }

    int count(String field) {
        return Integer.parseInt(text(field));
    }

    Instant moment(String field) {
        return CebTime.moment(text(field)).orElseThrow();
    }

    LocalDate day(String field) {
        return CebTime.day(text(field)).orElseThrow();
    }
}

package org.chuhai.logistics.xmlmessage;

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
public final class Structure {

    /**
     * The value of one field, inside its limits.
     *
     * @param position number of the element in the message
     */
    public record Value(String text, String where, int position) {}

    private final String where;
    private final int position;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, List<Structure>> parts = new LinkedHashMap<>();

    /**
     * Nothing yet.
     *
     * @param where XPath of the element
     * @param position number of the element in the message
     */
    Structure(String where, int position) {
        this.where = where;
        this.position = position;
    }

    /** XPath of the element, or of where it would be. */
    public String where() {
        return where;
    }

    /** Number of the element in the message; of the one that should hold it when it is missing. */
    public int position() {
        return position;
    }

    void put(String field, Value value) {
        values.put(field, value);
    }

    void add(String part, Structure structure) {
        parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(structure);
    }

    public List<Structure> parts(String part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The only part of this name; an empty one when it is missing. */
    public Structure part(String part) {
        List<Structure> all = parts(part);
        return all.isEmpty() ? new Structure(where + "/" + part, position) : all.getFirst();
    }

    public @Nullable Value value(String field) {
        return values.get(field);
    }

    public @Nullable String optional(String field) {
        Value value = values.get(field);
        return value == null ? null : value.text();
    }

    public String text(String field) {
        String text = optional(field);
        if (text == null) {
            throw new IllegalStateException("built of an incomplete element: " + field);
        }
        return text;
    }

    public BigDecimal amount(String field) {
        return new BigDecimal(text(field));
    }

    public @Nullable BigDecimal optionalAmount(String field) {
        String text = optional(field);
        return text == null ? null : new BigDecimal(text);
    }

    public int count(String field) {
        return Integer.parseInt(text(field));
    }

    public Instant moment(String field) {
        return MessageTime.moment(text(field)).orElseThrow();
    }

    public @Nullable LocalDate optionalDay(String field) {
        return optional(field) == null ? null : day(field);
    }

    public LocalDate day(String field) {
        return MessageTime.day(text(field)).orElseThrow();
    }
}

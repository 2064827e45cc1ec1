package org.chuhai.logistics.xmlmessage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element as it was read or is to be written: the values of its fields, and its parts. What is missing or broken in a
 * message is not in what was read of it, so a document may be built of it only when no violation was found. Two structures
 * are equal when they say the same, wherever they stand.
 */
public final class Structure {

    /**
     * The value of one field; of one that was read, inside its limits.
     *
     * @param where XPath of the field, or where the value was taken from; empty when that is not known
     * @param position number of the element in the message
     */
    public record Value(String text, String where, int position) {}

    private final String where;
    private final int position;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, List<Structure>> parts = new LinkedHashMap<>();

    /** Where something that is missing would be taken from. */
    private final Map<String, String> sources = new HashMap<>();

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

    /** To build one that is to be written. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes fields and parts in any order; what the table says of them is judged when they are written. */
    public static final class Builder {

        private final Structure built = new Structure("", 0);

        private Builder() {}

        /** Nothing and blank text put nothing, as an empty element says nothing. */
        public Builder put(String field, @Nullable String text) {
            return put(field, text, "");
        }

        /**
         * The same with the place from which the value is taken, which is where it is said to be wrong.
         *
         * @param where JSON pointer or XPath
         */
        public Builder put(String field, @Nullable String text, String where) {
            if (text != null && !text.isBlank()) {
                built.values.put(field, new Value(text, where, 0));
            }
            return from(field, where);
        }

        public Builder put(String field, @Nullable BigDecimal amount, String where) {
            return put(field, amount == null ? null : amount.toPlainString(), where);
        }

        public Builder put(String field, int count, String where) {
            return put(field, Integer.toString(count), where);
        }

        /** Where a field or part is to be taken from that may be missing. */
        public Builder from(String member, String where) {
            built.sources.put(member, where);
            return this;
        }

        /** One more part of this name. */
        public Builder add(String part, Structure structure) {
            built.add(part, structure);
            return this;
        }

        /** What was put so far; further changes of the builder do not change it. */
        public Structure build() {
            Structure copy = new Structure("", 0);
            copy.values.putAll(built.values);
            built.parts.forEach((part, all) -> copy.parts.put(part, List.copyOf(all)));
            copy.sources.putAll(built.sources);
            return copy;
        }
    }

    /** XPath of the element, or of where it would be; empty for one that was not read. */
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

    /** Names of the fields that have a value. */
    Set<String> fields() {
        return values.keySet();
    }

    /** Names of the parts that there are. */
    Set<String> partNames() {
        return parts.keySet();
    }

    /** Where a member is taken from; the given place when that is not known. */
    String sourceOf(String member, String otherwise) {
        Value value = values.get(member);
        String source = value == null ? sources.getOrDefault(member, "") : value.where();
        return source.isEmpty() ? otherwise : source;
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

    public Instant stamp(String field) {
        return MessageTime.stamp(text(field)).orElseThrow();
    }

    public @Nullable LocalDate optionalDay(String field) {
        return optional(field) == null ? null : day(field);
    }

    public LocalDate day(String field) {
        return MessageTime.day(text(field)).orElseThrow();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        values.forEach((field, value) -> texts.put(field, value.text()));
        return texts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Structure structure
                && texts().equals(structure.texts())
                && parts.equals(structure.parts);
    }

    @Override
    public int hashCode() {
        return 31 * texts().hashCode() + parts.hashCode();
    }

    @Override
    public String toString() {
        return texts() + " " + parts;
    }
}

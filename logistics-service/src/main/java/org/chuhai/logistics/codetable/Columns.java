package org.chuhai.logistics.codetable;

import java.util.List;

/**
 * The columns of a data file. All of them stand in its header; a misspelt one would otherwise pass for an empty one.
 *
 * @param required every row fills them
 * @param optional a row may leave them empty
 */
public record Columns(List<String> required, List<String> optional) {

    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    public static Columns required(String... names) {
        return new Columns(List.of(names), List.of());
    }

    public Columns optional(String... names) {
        return new Columns(required, List.of(names));
    }

    boolean has(String name) {
        return required.contains(name) || optional.contains(name);
    }
}

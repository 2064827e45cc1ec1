package org.chuhai.catalog.marketplace.rule;

import java.util.List;
import java.util.Objects;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A fact about goods that a category has a field for.
 *
 * @param name the member of the listing's attributes
 * @param label what people call it
 * @param required whether a listing of the category must fill it
 * @param values what may be said; empty where any text may
 */
public record CategoryAttribute(String name, Text label, boolean required, List<String> values) {

    public CategoryAttribute(String name, Text label, boolean required, @Nullable List<String> values) {
        this.name = Objects.requireNonNull(name, "name");
        this.label = Objects.requireNonNull(label, "label");
        this.required = required;
        this.values = values == null ? List.of() : List.copyOf(values);
    }
}

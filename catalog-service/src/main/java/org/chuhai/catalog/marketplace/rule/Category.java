package org.chuhai.catalog.marketplace.rule;

import java.util.List;
import java.util.Objects;
import org.chuhai.platform.language.Text;

/**
 * A shelf of a marketplace.
 *
 * @param code ours: marketplaces number theirs differently in every country
 */
public record Category(String code, Text name, List<CategoryAttribute> attributes) {

    public Category {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        attributes = List.copyOf(attributes);
    }
}

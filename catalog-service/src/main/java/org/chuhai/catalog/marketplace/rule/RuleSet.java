package org.chuhai.catalog.marketplace.rule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a marketplace over a span of time. A published version never changes: what the marketplace changes is a new one.
 *
 * @param effectiveFrom its first moment
 * @param effectiveTo the first moment after it; null while no end is known
 * @param categories the shelves whose attributes its rules ask for
 */
public record RuleSet(
        String marketplace,
        String version,
        Instant effectiveFrom,
        @Nullable Instant effectiveTo,
        List<Category> categories,
        List<Rule> rules) {

    public RuleSet {
        categories = List.copyOf(categories);
        rules = List.copyOf(rules);
    }

    public boolean inEffectAt(Instant moment) {
        return !moment.isBefore(effectiveFrom) && (effectiveTo == null || moment.isBefore(effectiveTo));
    }

    /** Null where the marketplace has no such shelf. */
    public @Nullable Category category(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}

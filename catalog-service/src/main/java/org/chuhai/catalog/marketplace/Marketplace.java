package org.chuhai.catalog.marketplace;

import java.time.Instant;
import java.util.List;
import org.chuhai.catalog.marketplace.rule.Category;
import org.chuhai.catalog.marketplace.rule.RuleSet;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A place where foreign buyers look for goods.
 *
 * @param code ours, in small letters
 * @param about what kind of place it is
 * @param categories its shelves that this service knows
 * @param ruleSets its rules by time, the oldest first
 */
public record Marketplace(
        String code, Text name, Trade trade, Text about, List<Category> categories, List<RuleSet> ruleSets) {

    public Marketplace {
        categories = List.copyOf(categories);
        ruleSets = List.copyOf(ruleSets);
    }

    /** The rules that hold at the moment; before the first version, the first. */
    public RuleSet inEffectAt(Instant moment) {
        return ruleSets.stream()
                .filter(set -> set.inEffectAt(moment))
                .findFirst()
                .orElse(ruleSets.getFirst());
    }

    /** Null where there is no such version. */
    public @Nullable RuleSet version(String version) {
        return ruleSets.stream()
                .filter(set -> set.version().equals(version))
                .findFirst()
                .orElse(null);
    }
}

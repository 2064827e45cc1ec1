package org.chuhai.catalog.marketplace.rule;

import java.util.List;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a listing.
 *
 * @param pointer JSON pointer to the member of the listing
 * @param rule id of the rule
 * @param ruleSetVersion version of the rule set that has the rule
 * @param patch what makes exactly this issue go away; null where only the seller can know
 */
public record Issue(
        String pointer,
        String rule,
        String ruleSetVersion,
        Severity severity,
        Text message,
        @Nullable List<PatchOperation> patch) {

    public Issue {
        patch = patch == null ? null : List.copyOf(patch);
    }
}

package org.chuhai.catalog.listing;

import java.util.List;
import org.chuhai.catalog.marketplace.rule.Issue;
import org.chuhai.catalog.marketplace.rule.PatchOperation;
import org.chuhai.catalog.marketplace.rule.Severity;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a marketplace or a market has against a listing.
 *
 * @param pointer JSON pointer into the listing
 * @param rule id of the marketplace's rule or of the market's requirement
 * @param version of the rule set or of the requirement
 * @param patch what mends it for certain; null where only the seller can know
 * @param wayForward what to do; null where the message says enough
 */
record ListingIssue(
        String pointer,
        String rule,
        String version,
        Severity severity,
        Text message,
        @Nullable List<PatchOperation> patch,
        @Nullable Text wayForward) {

    ListingIssue {
        patch = patch == null ? null : List.copyOf(patch);
    }

    static ListingIssue of(Issue issue) {
        return new ListingIssue(
                issue.pointer(),
                issue.rule(),
                issue.ruleSetVersion(),
                issue.severity(),
                issue.message(),
                issue.patch(),
                null);
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    /** All that there is to say. */
    Text words() {
        return wayForward == null ? message : message.followedBy(wayForward);
    }
}

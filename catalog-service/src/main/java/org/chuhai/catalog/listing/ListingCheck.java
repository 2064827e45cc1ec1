package org.chuhai.catalog.listing;

import java.util.List;
import org.chuhai.catalog.compliance.access.AccessVerdict;

/**
 * What the marketplace's rules and the market's admission have against a listing at one moment.
 *
 * @param ruleSetVersion the rules that were in effect
 */
record ListingCheck(String marketplace, String ruleSetVersion, AccessVerdict marketAccess, List<ListingIssue> issues) {

    ListingCheck {
        issues = List.copyOf(issues);
    }

    /** Whether nothing stops a publication. */
    boolean passed() {
        return errors().isEmpty();
    }

    /** Refuses with every error, where there is one. */
    void mustPass() {
        if (!passed()) {
            throw ListingProblem.notReady(this);
        }
    }

    List<ListingIssue> errors() {
        return issues.stream().filter(ListingIssue::isError).toList();
    }

    int warnings() {
        return issues.size() - errors().size();
    }

    /** Ids of what is broken, each once, in the order of the issues. */
    List<String> rules() {
        return issues.stream().map(ListingIssue::rule).distinct().toList();
    }
}

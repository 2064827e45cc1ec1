package org.chuhai.catalog.listing;

import java.util.List;
import org.chuhai.catalog.compliance.access.AccessVerdict;
import org.chuhai.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a validation has found. */
@Schema(name = "ListingValidation", description = "What a validation has found.")
public record ListingValidationView(
        @Schema(description = "Whether the listing could be published now.", required = true, examples = "false")
        boolean passed,

        @Schema(description = "State of the listing after it: VALIDATED, or DRAFT.", required = true)
        ListingState state,

        @Schema(description = "The rules that were in effect.", required = true)
        RuleSetName ruleSet,

        @Schema(
                description =
                        "Whether the market admits the goods as they are listed; UNKNOWN where this service has no"
                                + " requirements of the market.",
                required = true)
        AccessVerdict marketAccess,

        @Schema(description = "Everything that was found, errors and warnings.", required = true)
        List<ListingIssueView> issues) {

    public ListingValidationView {
        issues = List.copyOf(issues);
    }

    /** Which rules. */
    @Schema(name = "RuleSetName", description = "Which rules of which marketplace.")
    public record RuleSetName(
            @Schema(description = "Code of the marketplace.", required = true, examples = "alibaba")
            String marketplace,

            @Schema(description = "Version of its rule set.", required = true, examples = "2024-1")
            String version) {}

    static ListingValidationView of(ListingCheck check, ListingState state, Language language) {
        return new ListingValidationView(
                check.passed(),
                state,
                new RuleSetName(check.marketplace(), check.ruleSetVersion()),
                check.marketAccess(),
                check.issues().stream()
                        .map(issue -> ListingIssueView.of(issue, language))
                        .toList());
    }
}

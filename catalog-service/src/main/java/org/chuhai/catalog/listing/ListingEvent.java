package org.chuhai.catalog.listing;

import java.util.List;
import org.chuhai.catalog.compliance.access.AccessVerdict;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What this service tells others about listings: each validation, whatever it found, and what buyers see. */
public sealed interface ListingEvent extends DomainEvent {

    /** The listing as the fact has left it. */
    ListingFacts listing();

    @Override
    default EventType type() {
        return EventType.of(
                "catalog",
                "listing",
                switch (this) {
                    case ListingValidated _ -> "validated";
                    case ListingPublished _ -> "published";
                    case ListingWithdrawn _ -> "withdrawn";
                });
    }

    /** Somebody had a listing held against the rules. */
    record ListingValidated(
            @Schema(description = "The listing after it.", required = true)
            ListingFacts listing,

            @Schema(
                    description = "Whether nothing would have stopped a publication.",
                    required = true,
                    examples = "false")
            boolean passed,

            @Schema(description = "How many issues would have stopped it.", required = true, examples = "2")
            int errors,

            @Schema(description = "How many others there were.", required = true, examples = "1")
            int warnings,

            @Schema(description = "Ids of the rules and requirements that were not met, each once.", required = true)
            List<String> rules,

            @Schema(description = "The marketplace's rules that were in effect.", required = true, examples = "2024-1")
            String ruleSetVersion,

            @Schema(
                    description =
                            "Whether the market admits the goods as they are listed; UNKNOWN where nothing is known of it.",
                    required = true)
            AccessVerdict marketAccess)
            implements ListingEvent {

        public ListingValidated {
            rules = List.copyOf(rules);
        }

        static ListingValidated of(ListingFacts listing, ListingCheck check) {
            return new ListingValidated(
                    listing,
                    check.passed(),
                    check.errors().size(),
                    check.warnings(),
                    check.rules(),
                    check.ruleSetVersion(),
                    check.marketAccess());
        }
    }

    /** Buyers see it: nothing refused it. */
    record ListingPublished(
            @Schema(description = "The listing as buyers see it.", required = true)
            ListingFacts listing) implements ListingEvent {}

    /** Buyers see it no more. */
    record ListingWithdrawn(
            @Schema(description = "The listing as it was seen.", required = true)
            ListingFacts listing,

            @Schema(
                    description = "Why, in the words of who took it down.",
                    required = true,
                    examples = "Sold out until the next crop")
            String reason)
            implements ListingEvent {}
}

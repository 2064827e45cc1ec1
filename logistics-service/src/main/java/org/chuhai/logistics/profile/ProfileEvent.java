package org.chuhai.logistics.profile;

import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of profiles. Drafts are nobody else's business; who decided stands in the header {@code ce_actorid}. */
public sealed interface ProfileEvent extends DomainEvent {

    /** It is in force from now on: examinations that come are made with it. */
    record Activated(
            @Schema(description = "The profile that is in force.", required = true)
            ProfileFacts profile) implements ProfileEvent {

        @Override
        public EventType type() {
            return of("activated");
        }
    }

    /** It was in force, and another one is now. */
    record Retired(
            @Schema(description = "The profile that was in force.", required = true)
            ProfileFacts profile,

            @Schema(description = "Number of the profile that is in force now.", required = true, examples = "4")
            int replacedBy)
            implements ProfileEvent {

        @Override
        public EventType type() {
            return of("retired");
        }
    }

    private static EventType of(String fact) {
        return EventType.of("logistics", "reconciliation-profile", fact);
    }
}

package org.chuhai.logistics.profile;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A profile as the events tell it. */
public record ProfileFacts(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Number in the tenant, from 1.", required = true, examples = "3")
        int number,

        @Schema(description = "What people call it.", required = true, examples = "Walnuts by weight")
        String name,

        @Schema(description = "What it says, completely.", required = true)
        ProfileContent content) {

    static ProfileFacts of(ReconciliationProfile profile) {
        return new ProfileFacts(profile.id(), profile.number(), profile.name(), profile.content());
    }
}

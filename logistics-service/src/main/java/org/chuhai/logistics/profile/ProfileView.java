package org.chuhai.logistics.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A profile as the API shows it. */
@Schema(
        name = "ReconciliationProfile",
        description = "What a tenant decides about reconciliation: rules, severities, tolerances.")
public record ProfileView(
        @Schema(
                description = "Id, UUIDv7; null of the built-in exact profile, which holds where none is in force.",
                required = true,
                nullable = true)
        @Nullable UUID id,

        @Schema(description = "The same as the ETag without its quotation marks.", required = true)
        long version,

        @Schema(
                description = "Number in the tenant, from 1; 0 of the built-in exact profile.",
                required = true,
                examples = "3")
        int number,

        @Schema(description = "What people call it.", required = true, examples = "Walnuts by weight")
        String name,

        @Schema(description = "Where it stands.", required = true)
        ProfileState state,

        @Schema(description = "What it says.", required = true)
        ProfileContent content,

        @Schema(description = "What it lets pass although customs does not.", required = true)
        List<ProfileWarning> warnings,

        @Schema(description = "When it was drafted; null of the built-in one.", required = true, nullable = true)
        @Nullable Instant createdAt,

        @Schema(description = "When it last changed; null of the built-in one.", required = true, nullable = true)
        @Nullable Instant updatedAt,

        @Schema(
                description = "When it came into force, the last time; null of a draft and of the built-in one.",
                required = true,
                nullable = true)
        @Nullable Instant activatedAt) {

    /** What holds where no profile is in force. */
    static final ProfileView BUILT_IN = new ProfileView(
            null, 0, 0, "exact", ProfileState.ACTIVE, ProfileContent.EXACT, List.of(), null, null, null);

    static ProfileView of(ReconciliationProfile profile) {
        ProfileContent content = profile.content();
        return new ProfileView(
                profile.id(),
                profile.version(),
                profile.number(),
                profile.name(),
                profile.state(),
                content,
                ProfileWarning.of(content),
                profile.createdAt(),
                profile.updatedAt(),
                profile.activatedAt());
    }
}

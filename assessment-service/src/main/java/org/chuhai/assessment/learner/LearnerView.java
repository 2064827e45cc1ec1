package org.chuhai.assessment.learner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A learner as the API shows it. */
@Schema(name = "Learner", description = "Somebody who is assessed, by a pseudonym.")
public record LearnerView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Version, as in ETag.", required = true, examples = "0")
        long version,

        @Schema(description = "The pseudonym.", required = true, examples = "核桃 07")
        String alias,

        @Schema(
                description = "Which issuer calls the person so.",
                required = true,
                examples = "https://login.example.org/realms/college")
        String issuer,

        @Schema(description = "The subject of the person's tokens.", required = true, examples = "student-0717")
        String subject,

        @Schema(description = "The shops that the learner practises in.", required = true)
        List<UUID> shops,

        @Schema(description = "Whether it still is one.", required = true)
        LearnerState state,

        @Schema(description = "Why it left; null while enrolled.", required = true, nullable = true) @Nullable String departureReason,

        @Schema(description = "When it was enrolled.", required = true)
        Instant enrolledAt,

        @Schema(
                description = "When it left; what happened later does not count. Null while enrolled.",
                required = true,
                nullable = true)
        @Nullable Instant leftAt,

        @Schema(description = "When the record was last changed.", required = true)
        Instant updatedAt) {

    public LearnerView {
        shops = List.copyOf(shops);
    }

    static LearnerView of(Learner learner) {
        return new LearnerView(
                learner.id(),
                learner.version(),
                learner.alias(),
                learner.issuer(),
                learner.subject(),
                learner.shops(),
                learner.state(),
                learner.departureReason(),
                learner.enrolledAt(),
                learner.leftAt(),
                learner.updatedAt());
    }
}

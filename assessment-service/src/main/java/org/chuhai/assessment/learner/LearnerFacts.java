package org.chuhai.assessment.learner;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A learner as events tell it. Nothing about the person is in it but pseudonym and subject. */
public record LearnerFacts(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

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

        @Schema(description = "Whether it still is one, after this fact.", required = true)
        LearnerState state) {

    public LearnerFacts {
        shops = List.copyOf(shops);
    }

    public static LearnerFacts of(Learner learner) {
        return new LearnerFacts(
                learner.id(), learner.alias(), learner.issuer(), learner.subject(), learner.shops(), learner.state());
    }
}

package org.chuhai.assessment.fact;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact as lists show it. */
@Schema(name = "FactSummary", description = "Something that another service has told, without what it says.")
public record FactSummary(
        @Schema(description = "Id of the event, given by who told it.", required = true)
        UUID id,

        @Schema(description = "Type of the event.", required = true, examples = "org.chuhai.order.order.shipped.v1")
        String type,

        @Schema(description = "Whom it is about: the aggregate's id.", required = true)
        UUID aggregateId,

        @Schema(description = "Counts the facts of the aggregate from 1.", required = true, examples = "2")
        long eventNo,

        @Schema(description = "When it happened.", required = true)
        Instant occurredAt,

        @Schema(
                description = "The shop where it happened; null where it belongs to none.",
                required = true,
                nullable = true)
        @Nullable UUID shopId,

        @Schema(description = "Whose act it was.", required = true, examples = "student-0717")
        String actor,

        @Schema(
                description = "Which issuer calls the actor so.",
                required = true,
                examples = "https://login.example.org/realms/college")
        String actorIssuer) {}

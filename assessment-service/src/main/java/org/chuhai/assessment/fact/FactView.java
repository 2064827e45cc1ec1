package org.chuhai.assessment.fact;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact as it was heard. */
@Schema(name = "Fact", description = "Something that another service has told, as it came.")
public record FactView(
        @Schema(description = "Id of the event, given by who told it.", required = true)
        UUID id,

        @Schema(description = "Type of the event.", required = true, examples = "org.chuhai.order.order.shipped.v1")
        String type,

        @Schema(description = "Who told it.", required = true, examples = "/chuhai/order")
        String source,

        @Schema(description = "The topic where it stood.", required = true, examples = "chuhai.order.order")
        String topic,

        @Schema(description = "Its partition there, when it was heard first.", required = true, examples = "3")
        int partition,

        @Schema(description = "Its place in the partition.", required = true, examples = "4711")
        long offset,

        @Schema(description = "Whom it is about: the aggregate's id.", required = true)
        UUID aggregateId,

        @Schema(description = "Counts the facts of the aggregate from 1.", required = true, examples = "2")
        long eventNo,

        @Schema(description = "When it happened.", required = true)
        Instant occurredAt,

        @Schema(description = "When it was heard.", required = true)
        Instant receivedAt,

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
        String actorIssuer,

        @Schema(
                description = "SHA-256 of the payload's bytes (UTF-8), in hexadecimal digits.",
                required = true,
                pattern = "^[0-9a-f]{64}$")
        String sha256,

        @Schema(
                description = "What it says: JSON as text, byte for byte as it came.",
                required = true,
                examples = "{\"reason\":\"The buyer withdrew the order\"}")
        String payload) {

    static FactView of(Fact fact) {
        return new FactView(
                fact.id(),
                fact.type(),
                fact.source(),
                fact.topic(),
                fact.partition(),
                fact.offset(),
                fact.aggregateId(),
                fact.eventNo(),
                fact.occurredAt(),
                fact.receivedAt(),
                fact.shopId(),
                fact.actor(),
                fact.actorIssuer(),
                fact.sha256(),
                fact.payload());
    }
}

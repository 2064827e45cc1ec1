package org.chuhai.assessment.evidence;

import java.time.Instant;
import java.util.UUID;
import org.chuhai.assessment.evidence.rule.Polarity;
import org.chuhai.assessment.fact.FactPlace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as the API shows it. */
@Schema(name = "Evidence", description = "A fact that says something about a skill, and where it stood.")
public record EvidenceView(
        @Schema(description = "Id of this piece of evidence, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Which rule says so.", required = true, examples = "ships-under-the-right-waybill")
        String rule,

        @Schema(description = "Which version of it.", required = true, examples = "1")
        int ruleVersion,

        @Schema(description = "The framework of the requirement.", required = true, examples = "ecommerce-b2c")
        String framework,

        @Schema(description = "Code of the requirement that it is about.", required = true, examples = "B-1.2.1")
        String requirement,

        @Schema(description = "FOR the skill or AGAINST it.", required = true)
        Polarity polarity,

        @Schema(description = "Id of the event that it rests on; the fact is read under this id.", required = true)
        UUID eventId,

        @Schema(description = "Type of that event.", required = true, examples = "org.chuhai.order.order.shipped.v1")
        String type,

        @Schema(description = "The topic where it stood.", required = true, examples = "chuhai.order.order")
        String topic,

        @Schema(description = "Its partition there.", required = true, examples = "3")
        int partition,

        @Schema(description = "Its place in the partition.", required = true, examples = "4711")
        long offset,

        @Schema(
                description = "SHA-256 of its payload's bytes, in hexadecimal digits.",
                required = true,
                pattern = "^[0-9a-f]{64}$")
        String sha256,

        @Schema(description = "When it happened.", required = true)
        Instant occurredAt,

        @Schema(description = "When it became evidence.", required = true)
        Instant recordedAt,

        @Schema(
                description = "The shop where it happened; null where it belongs to none.",
                required = true,
                nullable = true)
        @Nullable UUID shopId) {

    public static EvidenceView of(Evidence evidence, FactPlace fact) {
        return new EvidenceView(
                evidence.id(),
                evidence.ruleId(),
                evidence.ruleVersion(),
                evidence.framework(),
                evidence.requirement(),
                evidence.polarity(),
                fact.id(),
                fact.type(),
                fact.topic(),
                fact.partition(),
                fact.offset(),
                fact.sha256(),
                evidence.occurredAt(),
                evidence.recordedAt(),
                fact.shopId());
    }
}

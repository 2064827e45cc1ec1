package org.chuhai.assessment.evidence;

import java.time.Instant;
import java.util.UUID;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.Polarity;
import org.chuhai.assessment.fact.FactPlace;
import org.chuhai.assessment.framework.Way;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as the events tell it: which rule says so, and which fact it rests on. */
public record EvidenceFacts(
        @Schema(description = "Which rule says so.", required = true, examples = "ships-under-the-right-waybill")
        String rule,

        @Schema(description = "Which version of it.", required = true, examples = "1")
        int ruleVersion,

        @Schema(description = "The framework of the requirement.", required = true, examples = "ecommerce-b2c")
        String framework,

        @Schema(description = "Code of the requirement that it is about.", required = true, examples = "B-1.2.1")
        String requirement,

        @Schema(description = "By which of its ways the requirement is shown so.", required = true)
        Way way,

        @Schema(description = "Whether it speaks for the skill or against it.", required = true)
        Polarity polarity,

        @Schema(description = "Id of the event that it rests on.", required = true)
        UUID eventId,

        @Schema(description = "Type of that event.", required = true, examples = "org.chuhai.order.order.shipped.v1")
        String eventType,

        @Schema(description = "The topic where it stood.", required = true, examples = "chuhai.order.order")
        String topic,

        @Schema(description = "Its partition there.", required = true, examples = "3")
        int partition,

        @Schema(description = "Its place in the partition.", required = true, examples = "4711")
        long offset,

        @Schema(description = "SHA-256 of its payload's bytes, in hexadecimal digits.", required = true)
        String sha256,

        @Schema(description = "When it happened.", required = true)
        Instant occurredAt,

        @Schema(
                description = "The shop where it happened; null where it belongs to none.",
                required = true,
                nullable = true)
        @Nullable UUID shopId) {

    static EvidenceFacts of(Evidence evidence, CompiledRule rule, FactPlace fact) {
        return new EvidenceFacts(
                evidence.ruleId(),
                evidence.ruleVersion(),
                evidence.framework(),
                evidence.requirement(),
                rule.rule().way(),
                evidence.polarity(),
                fact.id(),
                fact.type(),
                fact.topic(),
                fact.partition(),
                fact.offset(),
                fact.sha256(),
                evidence.occurredAt(),
                fact.shopId());
    }
}

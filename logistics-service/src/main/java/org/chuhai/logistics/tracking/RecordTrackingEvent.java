package org.chuhai.logistics.tracking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a source says about a shipment, or takes back. */
@Schema(
        name = "RecordTrackingEvent",
        description =
                "Something that a source says about a shipment, or takes back: exactly one of status and retracts.",
        additionalProperties = Schema.False.class,
        examples = """
                {"status":"CUSTOMS_IMPORT","classifier":"ACTUAL","place":"Vladivostok",
                 "occurredAt":"2026-03-09T10:15:00Z","source":"carrier","sourceEventId":"CX-88121",
                 "actionRequired":false}""")
public record RecordTrackingEvent(
        @Schema(
                description = "Code of our vocabulary; null only in a retraction.",
                nullable = true,
                examples = "CUSTOMS_IMPORT")
        @Size(max = 60) @Pattern(regexp = "^[^\\x00]*$") @Nullable String status,

        @Schema(
                description =
                        "Whether it has happened; null means ACTUAL. ACTUAL may lie 5 minutes in the future at most.",
                nullable = true)
        @Nullable Classifier classifier,

        @Schema(description = "Where, in words.", nullable = true, examples = "Vladivostok")
        @Size(min = 1, max = 200) @Pattern(regexp = "^[^\\x00]*[^\\x00\\s][^\\x00]*$", message = "不能只有空白 | must not be blank") @Nullable String place,

        @Schema(
                description =
                        "When it happened or shall happen, by the source's clock; of a retraction, when the source"
                                + " took the event back.",
                required = true,
                examples = "2026-03-09T10:15:00Z")
        @NotNull Instant occurredAt,

        @Schema(description = "Who says so: a carrier, an aggregator, a person.", required = true, examples = "carrier")
        @NotBlank @Size(max = 60) @Pattern(regexp = "^[^\\x00]*$") String source,

        @Schema(
                description = "The source's own id of the event. The same event of a source counts once in a shipment.",
                required = true,
                examples = "CX-88121")
        @NotBlank @Size(max = 120) @Pattern(regexp = "^[^\\x00]*$") String sourceEventId,

        @Schema(description = "Why; null if the source does not say.", nullable = true) @Valid @Nullable Reason reason,

        @Schema(description = "Whether somebody must do something; null means false.", nullable = true) @Nullable Boolean actionRequired,

        @Schema(
                description =
                        "Id of an event of the same shipment that is taken back; such an event has no status, place or"
                                + " reason.",
                nullable = true)
        @Nullable UUID retracts) {

    Classifier classifierOrActual() {
        return classifier == null ? Classifier.ACTUAL : classifier;
    }
}

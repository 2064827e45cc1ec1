package org.chuhai.logistics.exportcase;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody answers for findings that block. */
@Schema(
        name = "WaiveFindings",
        description = "Somebody answers for the findings that block a case, until a moment.",
        additionalProperties = Schema.False.class,
        examples =
                "{\"reason\":\"customs broker confirmed the price by letter of 16 January\",\"expiresAt\":\"2026-02-16T00:00:00Z\"}")
public record WaiveFindings(
        @Schema(
                description = "Why the goods may be declared as they are; it is kept with the approver's name.",
                required = true,
                examples = "customs broker confirmed the price by letter of 16 January")
        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = "^[^\\x00]*$") String reason,

        @Schema(
                description = "Until when; in the future, and at most 12 months away.",
                required = true,
                examples = "2026-02-16T00:00:00Z")
        @NotNull Instant expiresAt,

        @Schema(
                description =
                        "Numbers of the findings in the latest report that are answered for; all that block when left out."
                                + " Those that block must all be among them.",
                nullable = true,
                examples = "[1, 2]")
        @Size(min = 1, max = 1000) @Nullable Set<@NotNull @Min(1) Integer> findings) {

    private static final int MOST_MONTHS = 12;

    /** The rules that need the present moment. */
    List<FieldError> breaches(Instant now) {
        if (!expiresAt.isAfter(now)) {
            return List.of(error("NOT_IN_FUTURE", new Text("应为将来的时刻", "must be in the future")));
        }
        Instant latest = now.atOffset(ZoneOffset.UTC).plusMonths(MOST_MONTHS).toInstant();
        return expiresAt.isAfter(latest)
                ? List.of(error("TOO_FAR", new Text("最多 12 个月以后", "must be at most 12 months away")))
                : List.of();
    }

    private static FieldError error(String code, Text why) {
        return FieldError.inBody("/expiresAt", code, why);
    }
}

package org.chuhai.logistics.exportcase;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which findings' corrections to apply. */
@Schema(
        name = "ApplyCorrections",
        description = "Which findings' corrections to apply to the documents.",
        additionalProperties = Schema.False.class,
        examples = "{\"findings\":[1],\"reason\":\"typing mistake, checked against the order\"}")
public record ApplyCorrections(
        @Schema(
                description = "Numbers of the findings in the latest report; all that have corrections when left out.",
                nullable = true,
                examples = "[1, 2]")
        @Size(min = 1, max = 1000) @Nullable Set<@NotNull @Min(1) Integer> findings,

        @Schema(description = "Why, for the history of the documents.", required = true, examples = "typing mistake")
        @NotBlank @Size(max = 500) String reason) {}

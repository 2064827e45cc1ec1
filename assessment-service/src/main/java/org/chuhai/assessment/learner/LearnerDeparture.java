package org.chuhai.assessment.learner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a learner leaves. */
@Schema(
        name = "LearnerDeparture",
        description = "Why a learner leaves.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\":\"The course has ended\"}")
public record LearnerDeparture(
        @Schema(description = "In words; kept with the learner.", required = true, examples = "The course has ended")
        @NotNull @Size(max = LearnerLimits.REASON) @Pattern(regexp = LearnerLimits.TEXT, message = LearnerLimits.TEXT_IN_WORDS) String reason) {}

package org.chuhai.assessment.learner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a learner's record shall say from now on. */
@Schema(
        name = "ChangeLearner",
        description =
                "What a learner's record shall say from now on. Issuer and subject never change: they say whose acts count.",
        additionalProperties = Schema.False.class)
public record ChangeLearner(
        @Schema(description = "A pseudonym; not the person's name.", required = true, examples = "核桃 08")
        @NotNull @Size(max = LearnerLimits.ALIAS) @Pattern(regexp = LearnerLimits.TEXT, message = LearnerLimits.TEXT_IN_WORDS) String alias,

        @Schema(
                description = "The shops that the learner practises in, each once.",
                required = true,
                examples = "[\"018f0000-0000-7000-8000-000000000001\"]")
        @NotNull @Size(max = LearnerLimits.SHOPS) List<@NotNull UUID> shops) {}

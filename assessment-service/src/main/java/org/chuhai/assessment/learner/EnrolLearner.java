package org.chuhai.assessment.learner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to be assessed. */
@Schema(name = "EnrolLearner", description = "Who is to be assessed.", additionalProperties = Schema.False.class)
public record EnrolLearner(
        @Schema(
                description = "A pseudonym. Not the person's name: nothing about a person is kept here.",
                required = true,
                examples = "核桃 07")
        @NotNull @Size(max = LearnerLimits.ALIAS) @Pattern(regexp = LearnerLimits.TEXT, message = LearnerLimits.TEXT_IN_WORDS) String alias,

        @Schema(
                description =
                        "Which issuer calls the person so, as it stands in its tokens; the caller's own where it is left out.",
                nullable = true,
                examples = "https://login.example.org/realms/college")
        @Size(max = LearnerLimits.ISSUER) @Pattern(regexp = LearnerLimits.TEXT, message = LearnerLimits.TEXT_IN_WORDS) @Nullable String issuer,

        @Schema(
                description = "The subject of the person's tokens; acts of this subject are the learner's.",
                required = true,
                examples = "student-0717")
        @NotNull @Size(max = LearnerLimits.SUBJECT) @Pattern(regexp = LearnerLimits.TEXT, message = LearnerLimits.TEXT_IN_WORDS) String subject,

        @Schema(
                description =
                        "The shops that the learner practises in, each once; said to whoever sets up their work. Acts"
                                + " elsewhere count as well.",
                nullable = true,
                examples = "[\"018f0000-0000-7000-8000-000000000001\"]")
        @Size(max = LearnerLimits.SHOPS) @Nullable List<@NotNull UUID> shops) {}

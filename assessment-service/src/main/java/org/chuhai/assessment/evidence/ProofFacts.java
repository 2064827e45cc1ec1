package org.chuhai.assessment.evidence;

import java.util.List;
import org.chuhai.assessment.framework.Way;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What facts prove of a requirement, as the events tell it. */
public record ProofFacts(
        @Schema(description = "The framework.", required = true, examples = "ecommerce-b2c")
        String framework,

        @Schema(description = "Which version of it.", required = true, examples = "2021-1")
        String frameworkVersion,

        @Schema(description = "Code of the requirement.", required = true, examples = "B-1.2.1")
        String requirement,

        @Schema(description = "The way that this is about: A, by facts.", required = true)
        Way way,

        @Schema(
                description =
                        "Whether the requirement is shown by nothing else; false where questions or marked work are asked"
                                + " for as well.",
                required = true)
        boolean only,

        @Schema(description = "How far each of its rules is met.", required = true)
        List<RuleTally> rules) {

    public ProofFacts {
        rules = List.copyOf(rules);
    }
}

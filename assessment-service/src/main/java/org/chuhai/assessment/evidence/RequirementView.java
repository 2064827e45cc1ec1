package org.chuhai.assessment.evidence;

import java.util.List;
import org.chuhai.assessment.framework.SkillRequirement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A requirement with what proves it. */
@Schema(name = "RequirementWithRules", description = "A requirement and the rules that feed it.")
public record RequirementView(
        @Schema(description = "Code of the framework.", required = true, examples = "ecommerce-b2c")
        String framework,

        @Schema(description = "Which version of it.", required = true, examples = "2021-1")
        String version,

        @Schema(description = "What it asks for.", required = true)
        SkillRequirement requirement,

        @Schema(
                description = "All of these must be met, so that facts prove it; none where facts cannot prove it yet.",
                required = true)
        List<RuleView> rules) {

    public RequirementView {
        rules = List.copyOf(rules);
    }
}

package org.chuhai.assessment.evidence;

import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.Tally;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a rule is met. */
@Schema(name = "RuleTally", description = "How far a rule is met.")
public record RuleTally(
        @Schema(description = "Which rule.", required = true, examples = "ships-under-the-right-waybill")
        String rule,

        @Schema(description = "Which version of it.", required = true, examples = "1")
        int ruleVersion,

        @Schema(description = "How much speaks for the skill.", required = true, examples = "1")
        int reached,

        @Schema(description = "How much is enough.", required = true, examples = "2")
        int needed,

        @Schema(
                description = "How much speaks against it; 0 where nothing is counted against it.",
                required = true,
                examples = "0")
        int against,

        @Schema(
                description = "How many of a hundred must speak for it; null where no rate is asked for.",
                required = true,
                nullable = true,
                examples = "50")
        @Nullable Integer percentNeeded,

        @Schema(description = "Whether that is enough.", required = true)
        boolean met) {

    public static RuleTally of(CompiledRule rule, Tally tally) {
        return new RuleTally(
                rule.rule().id(),
                rule.rule().version(),
                tally.reached(),
                tally.needed(),
                tally.against(),
                tally.percentNeeded(),
                tally.met());
    }
}

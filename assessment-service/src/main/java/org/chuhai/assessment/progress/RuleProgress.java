package org.chuhai.assessment.progress;

import java.util.List;
import org.chuhai.assessment.evidence.EvidenceView;
import org.chuhai.assessment.evidence.RuleTally;
import org.chuhai.assessment.framework.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a rule is met, and by what. */
@Schema(name = "RuleProgress", description = "How far a rule is met, and by what.")
public record RuleProgress(
        @Schema(description = "What the rule asks for.", required = true)
        Wording says,

        @Schema(description = "What was counted.", required = true)
        RuleTally tally,

        @Schema(description = "How many pieces of evidence there are.", required = true, examples = "1")
        int evidenceCount,

        @Schema(description = "The newest of them, 20 at most; the list of evidence has all.", required = true)
        List<EvidenceView> evidence,

        @Schema(description = "The shortest way to it; null once it is met.", required = true, nullable = true)
        @Nullable Wording missing) {

    public RuleProgress {
        evidence = List.copyOf(evidence);
    }
}

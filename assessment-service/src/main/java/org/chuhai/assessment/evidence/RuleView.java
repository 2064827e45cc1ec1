package org.chuhai.assessment.evidence;

import java.util.List;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.EvidenceRule;
import org.chuhai.assessment.framework.Way;
import org.chuhai.assessment.framework.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as the API shows it. */
@Schema(name = "EvidenceRule", description = "What facts must say so that they prove something.")
public record RuleView(
        @Schema(description = "What it is called.", required = true, examples = "ships-under-the-right-waybill")
        String id,

        @Schema(description = "Which version of it.", required = true, examples = "1")
        int version,

        @Schema(description = "Which way of showing the requirement it feeds.", required = true)
        Way way,

        @Schema(description = "What it asks for.", required = true)
        Wording says,

        @Schema(description = "The shortest way to it.", required = true)
        Wording missing,

        @Schema(description = "What it counts.", required = true)
        MeasureView measure,

        @Schema(
                description =
                        "Types of the events that it reads: those that prove, those that must have come before, and those"
                                + " that speak against it.",
                required = true)
        List<String> types) {

    public RuleView {
        types = List.copyOf(types);
    }

    static RuleView of(CompiledRule compiled) {
        EvidenceRule rule = compiled.rule();
        return new RuleView(
                rule.id(),
                rule.version(),
                rule.way(),
                rule.says(),
                rule.missing(),
                MeasureView.of(rule.measure()),
                List.copyOf(compiled.types()));
    }
}

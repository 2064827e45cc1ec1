package org.chuhai.logistics.exportcase;

import java.time.Instant;
import java.util.List;
import org.chuhai.logistics.reconciliation.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One examination of a case. */
@Schema(name = "CaseRun", description = "One examination of a case: what was examined, and what came of it.")
public record RunView(
        @Schema(description = "Number of the run, from 1.", required = true)
        int no,

        @Schema(
                description =
                        "DOCUMENT came, CORRECTION was applied, somebody asked (REQUEST), or all were examined by another PROFILE.",
                required = true)
        CaseRun.Trigger trigger,

        @Schema(description = "What it came to.", required = true)
        Verdict verdict,

        @Schema(description = "How many findings the report has.", required = true)
        int findings,

        @Schema(
                description = "How many findings of the run before are gone; null for the first run.",
                required = true,
                nullable = true)
        @Nullable Integer resolved,

        @Schema(
                description = "How many findings the run before did not have; null for the first run.",
                required = true,
                nullable = true)
        @Nullable Integer added,

        @Schema(description = "Version of the rules with the fingerprint of their tables.", required = true)
        String ruleSet,

        @Schema(description = "Revision of the order; null if there was none.", required = true, nullable = true)
        @Nullable Integer orderRevision,

        @Schema(description = "Revision of the waybill; null if there was none.", required = true, nullable = true)
        @Nullable Integer waybillRevision,

        @Schema(description = "Revision of the declaration; null if there was none.", required = true, nullable = true)
        @Nullable Integer declarationRevision,

        @Schema(
                description = "Orders and waybills that it examined besides; none unless the profile allows several.",
                required = true)
        List<FurtherRevision> further,

        @Schema(description = "Whose act led to it.", required = true)
        String actor,

        @Schema(description = "When.", required = true) Instant at) {

    /** As the store has it: the further documents as one text. */
    RunView(
            int no,
            CaseRun.Trigger trigger,
            Verdict verdict,
            int findings,
            @Nullable Integer resolved,
            @Nullable Integer added,
            String ruleSet,
            @Nullable Integer orderRevision,
            @Nullable Integer waybillRevision,
            @Nullable Integer declarationRevision,
            String further,
            String actor,
            Instant at) {
        this(
                no,
                trigger,
                verdict,
                findings,
                resolved,
                added,
                ruleSet,
                orderRevision,
                waybillRevision,
                declarationRevision,
                FurtherRevision.read(further),
                actor,
                at);
    }
}

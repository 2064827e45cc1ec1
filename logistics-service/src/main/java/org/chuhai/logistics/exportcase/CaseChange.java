package org.chuhai.logistics.exportcase;

import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What another profile changes in a case. */
@Schema(name = "CaseChange", description = "A case whose verdict, or whose blocking or warning findings, change.")
public record CaseChange(
        @Schema(description = "The case.", required = true) UUID caseId,

        @Schema(
                description = "Order number, as far as a document names one.",
                required = true,
                nullable = true,
                examples = "WN-20260115-0001")
        @Nullable String orderNo,

        @Schema(
                description = "Waybill number, as far as a document names one.",
                required = true,
                nullable = true,
                examples = "KH2601150001")
        @Nullable String waybillNo,

        @Schema(description = "As the latest run before said.", required = true)
        Standing before,

        @Schema(description = "As an examination by the profile says.", required = true)
        Standing after,

        @Schema(description = "Findings that it had not, or that weighed otherwise.", required = true)
        List<CaseOutlook.Weighty> appeared,

        @Schema(description = "Findings that it has no more, or that weigh otherwise.", required = true)
        List<CaseOutlook.Weighty> disappeared) {

    /** How a case stands, in numbers. */
    @Schema(name = "CaseStanding", description = "How a case stands, in numbers.")
    public record Standing(
            @Schema(description = "What the examination came to.", required = true)
            Verdict verdict,

            @Schema(description = "Findings that block.", required = true, examples = "1")
            int blocking,

            @Schema(description = "Findings that warn.", required = true, examples = "0")
            int warnings) {

        static Standing of(CaseOutlook outlook) {
            return new Standing(outlook.verdict(), outlook.count(Severity.BLOCK), outlook.count(Severity.WARN));
        }
    }

    static CaseChange of(ExportCase one, CaseOutlook before, CaseOutlook after) {
        return new CaseChange(
                one.id(),
                one.orderNo(),
                one.waybillNo(),
                Standing.of(before),
                Standing.of(after),
                after.beyond(before),
                before.beyond(after));
    }
}

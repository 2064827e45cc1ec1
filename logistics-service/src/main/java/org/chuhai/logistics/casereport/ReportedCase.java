package org.chuhai.logistics.casereport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What a page is made of: a run of a case with its report.
 *
 * @param orderNo as far as a document names one
 * @param waybillNo as far as a document names one
 * @param documents those that the case holds, with the revisions that were examined
 * @param tradeMode code in the declaration that was examined; null when there was none
 * @param run number of the run, from 1
 * @param latestRun number of the case's latest run; a page of another run says that it is history
 * @param at when it was examined
 * @param report JSON as it was stored, perhaps by an earlier version
 * @param waivers findings that somebody has let pass
 */
public record ReportedCase(
        UUID caseId,
        @Nullable String orderNo,
        @Nullable String waybillNo,
        List<Examined> documents,
        @Nullable String tradeMode,
        int run,
        int latestRun,
        Instant at,
        String report,
        List<Waiver> waivers) {

    public ReportedCase {
        documents = List.copyOf(documents);
        waivers = List.copyOf(waivers);
    }

    /** Safe in every header and file system: letters, digits, hyphens and underscores of ASCII only. */
    public String fileName() {
        String number = orderNo == null ? "" : orderNo.replaceAll("[^A-Za-z0-9_-]+", "-");
        String name = number.matches("-?") ? caseId.toString() : number.substring(0, Math.min(number.length(), 60));
        return "report-" + name + "-run-" + run;
    }

    /**
     * A document as it was examined.
     *
     * @param number empty when it is not known
     * @param customsNumber customs' own number; null before acceptance
     */
    public record Examined(
            DocumentKind kind,
            String number,
            int revision,
            @Nullable String customsNumber) {}

    /**
     * Somebody answers for a finding that stays.
     *
     * @param finding its number in the report, from 1
     * @param until null when it does not expire
     */
    public record Waiver(
            int finding,
            String reason,
            String approver,
            @Nullable Instant until) {}
}

package org.chuhai.logistics.exportcase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.DocumentSummary;
import org.chuhai.logistics.reconciliation.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as the API shows it. */
@Schema(
        name = "ExportCase",
        description = "The documents of one export, joined, and what their latest examination said.")
public record CaseView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The same as the ETag without its quotation marks.", required = true)
        long version,

        @Schema(description = "The shop whose export it is.", required = true)
        UUID shopId,

        @Schema(
                description =
                        "WAITING, DISCREPANT or MATCHED by the verdict; WAIVED while somebody answers for what blocks; MERGED when its documents are elsewhere.",
                required = true)
        CaseState state,

        @Schema(description = "What its latest examination came to.", required = true)
        Verdict verdict,

        @Schema(description = "Kinds of documents that have not come, or not all.", required = true)
        List<DocumentKind> waitingFor,

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

        @Schema(
                description = "The documents that have come; several of a kind only where the profile allows it.",
                required = true)
        List<Held> documents,

        @Schema(description = "Number of the latest run.", required = true)
        int run,

        @Schema(
                description = "The case that has the documents now; null unless MERGED.",
                required = true,
                nullable = true)
        @Nullable UUID mergedInto,

        @Schema(
                description = "Who answers for what blocks, and until when; null unless WAIVED.",
                required = true,
                nullable = true)
        @Nullable WaiverView waiver,

        @Schema(description = "When its first document came.", required = true)
        Instant openedAt,

        @Schema(description = "When it last changed.", required = true)
        Instant updatedAt) {

    /** A document of the case. */
    @Schema(name = "CaseDocument", description = "A document that belongs to the case.")
    public record Held(
            @Schema(description = "Which document it is.", required = true)
            DocumentKind kind,

            @Schema(description = "Its number, by which it is read under /v1/documents.", required = true)
            String number,

            @Schema(description = "Its present revision.", required = true)
            int revision,

            @Schema(description = "How far it has gone with customs.", required = true)
            DocumentState state) {

        static Held of(DocumentSummary document) {
            return new Held(document.kind(), document.number(), document.revision(), document.state());
        }
    }

    /**
     * The case as it is now.
     *
     * @param documents those of the case, perhaps among others, by their ids
     * @param waiver the one that has not been ended, even if its time is over
     */
    static CaseView of(ExportCase one, Map<UUID, DocumentSummary> documents, @Nullable CaseWaiver waiver, Instant now) {
        return new CaseView(
                one.id(),
                one.version(),
                one.shopId(),
                one.stateAt(now),
                one.verdict(),
                one.state() == CaseState.MERGED ? List.of() : one.waitingFor(),
                one.orderNo(),
                one.waybillNo(),
                one.documentIds()
                        .map(id -> Held.of(Objects.requireNonNull(documents.get(id))))
                        .toList(),
                one.runNo(),
                one.mergedInto(),
                waiver == null || one.isOver(now) ? null : WaiverView.of(waiver),
                one.openedAt(),
                one.updatedAt());
    }
}

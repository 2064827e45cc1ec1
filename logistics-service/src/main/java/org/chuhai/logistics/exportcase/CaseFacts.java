package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as the events tell it. */
public record CaseFacts(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop whose export it is.", required = true)
        UUID shopId,

        @Schema(
                description = "Number of the order; null while no document names one.",
                required = true,
                examples = "WN-20260115-0001")
        @Nullable String orderNo,

        @Schema(
                description = "Number of the waybill; null while no document names one.",
                required = true,
                examples = "KH2601150001")
        @Nullable String waybillNo,

        @Schema(
                description =
                        "WAITING for a document; DISCREPANT: a finding blocks; MATCHED: nothing blocks, the verdict says how well; WAIVED: findings block, and somebody answers for them; MERGED into another case.",
                required = true,
                examples = "MATCHED")
        CaseState state,

        @Schema(
                description =
                        "What the latest examination said, the worst first: a document is missing, a finding blocks, something should be looked at, all differences are tolerated, everything agrees.",
                required = true,
                examples = "MATCHED")
        Verdict verdict,

        @Schema(description = "Number of the latest examination, from 1.", required = true, examples = "3")
        int run,

        @Schema(
                description =
                        "The documents that were examined: one of each kind, more only where the profile allows it.",
                required = true)
        List<ExaminedDocument> documents,

        @Schema(description = "How many findings the report has.", required = true, examples = "2")
        int findingCount,

        @Schema(
                description =
                        "The first hundred of them, in the report's order, without texts and corrections: the report has these.",
                required = true)
        List<FoundRule> findings) {

    private static final int MOST_FINDINGS = 100;

    public CaseFacts {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /** One document of the case. */
    public record ExaminedDocument(
            @Schema(description = "Which of the three it is.", required = true, examples = "ORDER")
            DocumentKind kind,

            @Schema(
                    description = "The document's number, once in a shop and kind.",
                    required = true,
                    examples = "WN-20260115-0001")
            String number,

            @Schema(
                    description = "Which version of the document was examined, from 1.",
                    required = true,
                    examples = "2")
            int revision) {}

    /** One finding, without its texts and corrections: the case's report has them. */
    public record FoundRule(
            @Schema(
                    description = "Number of the rule that found it; the README of the service lists them.",
                    required = true,
                    examples = "R10")
            String rule,

            @Schema(
                    description =
                            "BLOCK: customs would stop the goods; WARN: likely to be questioned; INFO: worth knowing.",
                    required = true,
                    examples = "BLOCK")
            String severity,

            @Schema(
                    description = "Probable cause of the difference; UNKNOWN where nothing explains it.",
                    required = true,
                    examples = "TRANSPOSED_DIGITS")
            String cause) {

        static FoundRule of(Finding finding) {
            return new FoundRule(
                    finding.rule().name(),
                    finding.severity().name(),
                    finding.cause().name());
        }

        /** Of a stored report. */
        static FoundRule of(JsonNode finding) {
            return new FoundRule(
                    finding.path("rule").asText(),
                    finding.path("severity").asText(),
                    finding.path("cause").asText());
        }
    }

    static CaseFacts of(ExportCase one, CaseDocuments documents, Report report) {
        List<ExaminedDocument> examined = Stream.of(DocumentKind.values())
                .flatMap(documents::all)
                .map(content -> new ExaminedDocument(
                        content.document().kind(),
                        content.document().number(),
                        content.document().revision()))
                .toList();
        return of(one, examined, report.findings().stream().map(FoundRule::of).toList());
    }

    /**
     * As its latest run left it: in the revisions that it examined, though newer ones may have come.
     *
     * @param held what it examined
     */
    static CaseFacts of(ExportCase one, CaseDocuments held, CaseRun latest) {
        List<ExaminedDocument> examined = Stream.of(DocumentKind.values())
                .flatMap(kind -> Stream.concat(
                        Stream.ofNullable(held.of(kind))
                                .map(content -> new ExaminedDocument(
                                        kind,
                                        content.document().number(),
                                        Objects.requireNonNullElse(
                                                latest.revisionOf(kind),
                                                content.document().revision()))),
                        latest.further().stream()
                                .filter(further -> further.kind() == kind)
                                .map(further -> new ExaminedDocument(kind, further.number(), further.revision()))))
                .toList();
        List<FoundRule> found = new ArrayList<>();
        CaseLookup.findingsOf(latest).forEach(finding -> found.add(FoundRule.of(finding)));
        return of(one, examined, found);
    }

    /** @param found all of the latest report */
    private static CaseFacts of(ExportCase one, List<ExaminedDocument> documents, List<FoundRule> found) {
        return new CaseFacts(
                one.id(),
                one.shopId(),
                one.orderNo(),
                one.waybillNo(),
                one.state(),
                one.verdict(),
                one.runNo(),
                documents,
                found.size(),
                found.stream().limit(MOST_FINDINGS).toList());
    }
}

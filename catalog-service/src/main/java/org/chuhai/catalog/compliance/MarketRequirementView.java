package org.chuhai.catalog.compliance;

import java.time.LocalDate;
import java.util.List;
import org.chuhai.catalog.compliance.access.MarketRequirement;
import org.chuhai.catalog.compliance.access.RequirementKind;
import org.chuhai.catalog.marketplace.rule.Certainty;
import org.chuhai.catalog.wording.BilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A requirement as the API shows it. */
@Schema(name = "MarketRequirement", description = "One thing that a market asks before goods may be offered in it.")
public record MarketRequirementView(
        @Schema(description = "Its name, once in the table.", required = true, examples = "eu.organic-coi")
        String id,

        @Schema(description = "Version of the table that has it.", required = true, examples = "2026-1")
        String version,

        @Schema(description = "ISO 3166-1 alpha-3, or EU.", required = true, examples = "EU")
        String market,

        @Schema(
                description = "Beginnings of the commodity codes that it is about.",
                required = true,
                examples = "[\"0802\"]")
        List<String> hsPrefixes,

        @Schema(
                description = "Asked only where this is claimed; null where it is asked always.",
                required = true,
                nullable = true,
                examples = "ORGANIC")
        @Nullable String claim,

        @Schema(
                description =
                        "ADMISSION (a condition of entry), CERTIFICATE (a paper) or LABEL (words on the package).",
                required = true)
        RequirementKind kind,

        @Schema(description = "What is asked.", required = true)
        BilingualText what,

        @Schema(description = "How one gets there.", required = true)
        BilingualText howTo,

        @Schema(
                description = "The kind of certificate that shows it; null where the seller confirms it.",
                required = true,
                nullable = true,
                examples = "COI")
        @Nullable String certificateKind,

        @Schema(description = "Where it stands.", required = true, examples = "Delegated Regulation (EU) 2021/2306")
        String source,

        @Schema(
                description =
                        "PUBLISHED where the source says so, ASSUMED where it could not be confirmed: look before you rely"
                                + " on it.",
                required = true)
        Certainty evidence,

        @Schema(description = "Its first day.", required = true, examples = "2022-01-01")
        LocalDate effectiveFrom,

        @Schema(
                description = "Its last day; null while no end is known.",
                required = true,
                nullable = true,
                examples = "2027-12-31")
        @Nullable LocalDate effectiveTo) {

    public MarketRequirementView {
        hsPrefixes = List.copyOf(hsPrefixes);
    }

    static MarketRequirementView of(MarketRequirement row) {
        return new MarketRequirementView(
                row.id(),
                row.version(),
                row.market(),
                row.hsPrefixes(),
                row.claim(),
                row.kind(),
                BilingualText.of(row.what()),
                BilingualText.of(row.howTo()),
                row.certificateKind(),
                row.source(),
                row.evidence(),
                row.effectiveFrom(),
                row.effectiveTo());
    }
}

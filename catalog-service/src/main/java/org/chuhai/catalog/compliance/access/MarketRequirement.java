package org.chuhai.catalog.compliance.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chuhai.catalog.marketplace.rule.Certainty;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a market asks.
 *
 * @param id its name, once in the table
 * @param version version of the table that has it
 * @param market a country of ISO 3166-1 alpha-3, or a group of countries such as EU
 * @param hsPrefixes beginnings of the commodity codes that it is about
 * @param claim asked only of goods of which this is claimed; null where it is asked of all
 * @param certificateKind the paper that shows it; null where the seller confirms it
 * @param effectiveFrom its first day
 * @param effectiveTo its last day; null while no end is known
 */
public record MarketRequirement(
        String id,
        String version,
        String market,
        List<String> hsPrefixes,
        @Nullable String claim,
        RequirementKind kind,
        Text what,
        Text howTo,
        @Nullable String certificateKind,
        String source,
        Certainty evidence,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    public MarketRequirement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(market, "market");
        hsPrefixes = List.copyOf(hsPrefixes);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(howTo, "howTo");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
    }

    /** Whether the seller's word is enough; else only a certificate shows it. */
    public boolean isConfirmedByWord() {
        return certificateKind == null;
    }

    public boolean inEffectOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Whether it is about such goods; a shorter code is only matched by the requirements of all of its goods. */
    public boolean isAbout(String hsCode) {
        return hsPrefixes.stream().anyMatch(hsCode::startsWith);
    }
}

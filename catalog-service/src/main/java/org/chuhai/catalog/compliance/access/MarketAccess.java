package org.chuhai.catalog.compliance.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chuhai.catalog.codetable.Market;
import org.jspecify.annotations.Nullable;

/** Compares what a market asks with what a product has. */
public final class MarketAccess {

    /** A certificate that ends so soon is told while there is time to get the next. */
    public static final int EXPIRING_DAYS = 30;

    private MarketAccess() {}

    /**
     * Those of the table that count for the goods on a day.
     *
     * @param market where they shall be offered; null for every market of the table
     * @param hsCode commodity code of the goods; null for those of all goods
     * @param claims what is claimed of the goods; null for the requirements of every claim
     */
    public static List<MarketRequirement> asked(
            List<MarketRequirement> table,
            @Nullable String market,
            @Nullable String hsCode,
            @Nullable Collection<String> claims,
            LocalDate day) {
        return (market == null ? table : ofMarket(table, market))
                .stream()
                        .filter(row -> hsCode == null || row.isAbout(hsCode))
                        .filter(row -> claims == null || row.claim() == null || claims.contains(row.claim()))
                        .filter(row -> row.inEffectOn(day))
                        .toList();
    }

    /** Those of the table that a market has at any time for any goods, with those of the groups that it belongs to. */
    public static List<MarketRequirement> ofMarket(List<MarketRequirement> table, String market) {
        List<String> markets = Market.including(market);
        return table.stream().filter(row -> markets.contains(row.market())).toList();
    }

    /** The verdict for the goods. */
    public static AccessAnswer check(AccessQuestion question, List<MarketRequirement> table) {
        List<CheckedRequirement> checked =
                asked(table, question.market(), question.hsCode(), question.claims(), question.day()).stream()
                        .map(row -> checked(row, question))
                        .toList();
        return new AccessAnswer(verdict(checked), checked);
    }

    private static AccessVerdict verdict(List<CheckedRequirement> checked) {
        if (checked.isEmpty()) {
            return AccessVerdict.UNKNOWN;
        }
        return checked.stream().allMatch(one -> one.state().isMet())
                ? AccessVerdict.ADMITTED
                : AccessVerdict.NOT_ADMITTED;
    }

    private static CheckedRequirement checked(MarketRequirement row, AccessQuestion question) {
        String kind = row.certificateKind();
        if (kind == null) {
            boolean confirmed = question.confirmed().contains(row.id());
            return new CheckedRequirement(
                    row, confirmed ? RequirementState.CONFIRMED : RequirementState.UNCONFIRMED, null);
        }
        // The one that ends last speaks for all: whoever has the next certificate already has nothing to worry about.
        return question.certificates().stream()
                .filter(certificate -> certificate.kind().equals(kind))
                .filter(certificate -> !certificate.validFrom().isAfter(question.day()))
                .max(Comparator.comparing(HeldCertificate::validTo).thenComparing(HeldCertificate::id))
                .map(certificate -> new CheckedRequirement(row, state(certificate, question.day()), certificate))
                .orElseGet(() -> new CheckedRequirement(row, RequirementState.MISSING, null));
    }

    private static RequirementState state(HeldCertificate certificate, LocalDate day) {
        if (certificate.validTo().isBefore(day)) {
            return RequirementState.EXPIRED;
        }
        return certificate.validTo().isAfter(day.plusDays(EXPIRING_DAYS))
                ? RequirementState.HELD
                : RequirementState.EXPIRING;
    }
}

package org.chuhai.catalog.compliance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuhai.catalog.marketplace.rule.Certainty;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts about walnuts, at every border of a certificate's span. */
class MarketAccessTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-15");
    private static final String WALNUTS = "0802320000";
    private static final String PAPER = "PAPER";

    private static final MarketRequirement LABEL = row("label", "EU", null, null);
    private static final MarketRequirement PROOF = row("proof", "EU", null, PAPER);
    private static final MarketRequirement ORGANIC = row("organic", "EU", "ORGANIC", PAPER);

    @Test
    void aMarketWithoutRequirementsIsUnknownAndNotAdmitted() {
        AccessAnswer answer = MarketAccess.check(question("KAZ", Set.of(), Set.of()), List.of(LABEL));

        assertThat(answer.verdict()).isEqualTo(AccessVerdict.UNKNOWN);
        assertThat(answer.requirements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"label,CONFIRMED,ADMITTED", "another,UNCONFIRMED,NOT_ADMITTED"})
    void whatHasNoPaperIsConfirmedByTheSeller(String confirmed, RequirementState state, AccessVerdict verdict) {
        AccessAnswer answer = MarketAccess.check(question("EU", Set.of(), Set.of(confirmed)), List.of(LABEL));

        assertThat(answer.requirements()).extracting(CheckedRequirement::state).containsExactly(state);
        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15,2026-12-31,HELD,ADMITTED",
        "2026-01-16,2026-12-31,MISSING,NOT_ADMITTED",
        "2025-01-01,2026-02-15,HELD,ADMITTED",
        "2025-01-01,2026-02-14,EXPIRING,ADMITTED",
        "2025-01-01,2026-01-15,EXPIRING,ADMITTED",
        "2025-01-01,2026-01-14,EXPIRED,NOT_ADMITTED"
    })
    void aCertificateCountsFromItsFirstDayToItsLast(
            LocalDate from, LocalDate to, RequirementState state, AccessVerdict verdict) {
        AccessAnswer answer =
                MarketAccess.check(question("EU", Set.of(), Set.of(), paper(PAPER, from, to)), List.of(PROOF));

        assertThat(answer.requirements()).extracting(CheckedRequirement::state).containsExactly(state);
        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    @Test
    void theCertificateThatEndsLastSpeaks() {
        HeldCertificate ended = paper(PAPER, TODAY.minusYears(1), TODAY.minusDays(1));
        HeldCertificate next = paper(PAPER, TODAY, TODAY.plusYears(1));
        HeldCertificate later = paper(PAPER, TODAY.plusDays(1), TODAY.plusYears(2));

        AccessAnswer answer =
                MarketAccess.check(question("EU", Set.of(), Set.of(), ended, next, later), List.of(PROOF));

        assertThat(answer.requirements())
                .extracting(CheckedRequirement::certificate)
                .containsExactly(next);
    }

    @Test
    void aPaperOfAnotherKindShowsNothing() {
        AccessAnswer answer = MarketAccess.check(
                question("EU", Set.of(), Set.of(), paper("OTHER", TODAY, TODAY.plusYears(1))), List.of(PROOF));

        assertThat(answer.requirements())
                .extracting(CheckedRequirement::state)
                .containsExactly(RequirementState.MISSING);
    }

    @Test
    void aClaimAsksForMore() {
        List<MarketRequirement> table = List.of(LABEL, ORGANIC);

        assertThat(MarketAccess.check(question("EU", Set.of(), Set.of("label")), table)
                        .verdict())
                .isEqualTo(AccessVerdict.ADMITTED);
        assertThat(MarketAccess.check(question("EU", Set.of("ORGANIC"), Set.of("label")), table)
                        .verdict())
                .isEqualTo(AccessVerdict.NOT_ADMITTED);
    }

    @Test
    void aCountryIsUnderTheRulesOfItsUnion() {
        assertThat(MarketAccess.check(question("DEU", Set.of(), Set.of("label")), List.of(LABEL))
                        .verdict())
                .isEqualTo(AccessVerdict.ADMITTED);
    }

    @Test
    void aRequirementCountsForItsGoodsAndInItsTime() {
        MarketRequirement other = new MarketRequirement(
                "other",
                "1",
                "EU",
                List.of("0801"),
                null,
                RequirementKind.LABEL,
                LABEL.what(),
                LABEL.howTo(),
                null,
                "test",
                Certainty.ASSUMED,
                TODAY,
                null);
        MarketRequirement ended = new MarketRequirement(
                "ended",
                "1",
                "EU",
                List.of("0802"),
                null,
                RequirementKind.LABEL,
                LABEL.what(),
                LABEL.howTo(),
                null,
                "test",
                Certainty.ASSUMED,
                TODAY.minusYears(1),
                TODAY.minusDays(1));

        assertThat(MarketAccess.asked(List.of(LABEL, other, ended), "EU", WALNUTS, Set.of(), TODAY))
                .containsExactly(LABEL);
        assertThat(MarketAccess.asked(List.of(LABEL, other, ended), "EU", null, null, TODAY.minusDays(1)))
                .containsExactly(LABEL, ended);
    }

    private static AccessQuestion question(
            String market, Set<String> claims, Set<String> confirmed, HeldCertificate... certificates) {
        return new AccessQuestion(market, WALNUTS, claims, confirmed, List.of(certificates), TODAY);
    }

    private static HeldCertificate paper(String kind, LocalDate from, LocalDate to) {
        return new HeldCertificate(UUID.randomUUID(), kind, from, to);
    }

    private static MarketRequirement row(
            String id, String market, @Nullable String claim, @Nullable String certificateKind) {
        return new MarketRequirement(
                id,
                "1",
                market,
                List.of("0802"),
                claim,
                certificateKind == null ? RequirementKind.LABEL : RequirementKind.CERTIFICATE,
                new Text("要求", "what"),
                new Text("办法", "how"),
                certificateKind,
                "test",
                Certainty.ASSUMED,
                LocalDate.parse("2020-01-01"),
                null);
    }
}

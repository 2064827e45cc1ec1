package org.chuhai.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chuhai.catalog.compliance.MarketRequirements;
import org.chuhai.catalog.compliance.access.AccessQuestion;
import org.chuhai.catalog.compliance.access.HeldCertificate;
import org.chuhai.catalog.compliance.access.MarketAccess;
import org.chuhai.catalog.marketplace.rule.Severity;
import org.junit.jupiter.api.Test;

class AccessIssuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final List<String> CONFIRMED =
            List.of("kaz.quarantine-control", "kaz.label", "kaz.eac-mark", "kaz.packaging");

    @Test
    void whatIsMetIsNoIssue() {
        assertThat(issues(List.of(), CONFIRMED, DAY.plusYears(1))).isEmpty();
    }

    @Test
    void whatIsMissingStopsItAndSaysTheWay() {
        List<ListingIssue> issues = AccessIssues.of(
                content("KAZ", List.of(), List.of()),
                MarketAccess.check(
                        new AccessQuestion("KAZ", "0802320000", Set.of(), Set.of(), List.of(), DAY),
                        MarketRequirements.all()));

        assertThat(issues)
                .extracting(ListingIssue::rule)
                .contains("kaz.declaration", "kaz.aflatoxin", "kaz.phytosanitary", "kaz.label");
        assertThat(issues).allSatisfy(issue -> {
            assertThat(issue.isError()).isTrue();
            assertThat(issue.wayForward()).isNotNull();
            assertThat(issue.words().zh())
                    .startsWith(issue.message().zh())
                    .isNotEqualTo(issue.message().zh());
        });
        assertThat(issues)
                .filteredOn(issue -> issue.rule().equals("kaz.label"))
                .extracting(ListingIssue::pointer)
                .containsExactly("/confirmed");
    }

    @Test
    void whatEndsSoonIsAWarning() {
        assertThat(issues(List.of(), CONFIRMED, DAY.plusDays(10)))
                .isNotEmpty()
                .allMatch(issue -> issue.severity() == Severity.WARNING);
    }

    /** Whoever claims it begins at the claim. */
    @Test
    void aClaimWithoutItsCertificateIsNamedAtTheClaim() {
        assertThat(issues(List.of("HALAL", "ORGANIC"), CONFIRMED, DAY.plusYears(1)))
                .extracting(issue -> issue.rule() + " " + issue.pointer())
                .containsExactlyInAnyOrder("kaz.halal /claims/0", "kaz.organic /claims/1");
    }

    private static List<ListingIssue> issues(List<String> claims, List<String> confirmed, LocalDate ends) {
        List<HeldCertificate> held = List.of(
                certificate("EAC_DECLARATION", ends),
                certificate("AFLATOXIN_REPORT", ends),
                certificate("PHYTOSANITARY", ends));
        return AccessIssues.of(
                content("KAZ", claims, confirmed),
                MarketAccess.check(
                        new AccessQuestion("KAZ", "0802320000", Set.copyOf(claims), Set.copyOf(confirmed), held, DAY),
                        MarketRequirements.all()));
    }

    private static HeldCertificate certificate(String kind, LocalDate ends) {
        return new HeldCertificate(new UUID(1, kind.hashCode()), kind, DAY.minusYears(1), ends);
    }

    private static ListingContent content(String market, List<String> claims, List<String> confirmed) {
        return new ListingContent(
                new UUID(0, 1),
                "alibaba",
                market,
                "walnut-kernels",
                List.of(),
                Map.of(),
                claims,
                confirmed,
                List.of(),
                List.of(),
                null,
                null);
    }
}

package org.chuhai.catalog.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chuhai.catalog.codetable.CertificateKind;
import org.chuhai.catalog.codetable.Claim;
import org.chuhai.catalog.codetable.Market;
import org.chuhai.catalog.compliance.access.MarketAccess;
import org.chuhai.catalog.compliance.access.MarketRequirement;
import org.chuhai.catalog.compliance.access.RequirementKind;
import org.chuhai.catalog.marketplace.Marketplaces;
import org.chuhai.platform.language.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data file keeps what the docs promise of it. */
class MarketRequirementsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-15");

    @Test
    void everyRowHasANameOfItsOwnASourceAndBothLanguages() {
        assertThat(MarketRequirements.all())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.source()).isNotBlank();
                    assertThat(row.version()).isNotBlank();
                    assertThat(row.hsPrefixes()).isNotEmpty().allMatch(prefix -> prefix.matches("080[12][0-9]{0,6}"));
                    complete(row.what());
                    complete(row.howTo());
                })
                .extracting(MarketRequirement::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCodeOfARowStandsInItsTable() {
        assertThat(MarketRequirements.all()).allSatisfy(row -> {
            assertThat(Market.exists(row.market())).as(row.market()).isTrue();
            assertThat(row.claim() == null || Claim.of(row.claim()) != null)
                    .as(row.id())
                    .isTrue();
            assertThat(row.certificateKind() == null || CertificateKind.of(row.certificateKind()) != null)
                    .as(row.id())
                    .isTrue();
            assertThat(row.kind() == RequirementKind.CERTIFICATE).as(row.id()).isEqualTo(row.certificateKind() != null);
        });
    }

    /** What the rules of marketplaces call claims and certificates is called the same here. */
    @Test
    void theRulesOfMarketplacesUseTheSameCodes() {
        assertThat(Marketplaces.all().stream()
                        .flatMap(marketplace -> marketplace.ruleSets().stream())
                        .flatMap(set -> set.rules().stream())
                        .filter(rule -> !rule.limits().byClaim().isEmpty()))
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.limits().byClaim().keySet()).allMatch(claim -> Claim.of(claim) != null);
                    assertThat(
                                    rule.id().endsWith("claim-proof")
                                            ? rule.limits().byClaim().values().stream()
                                                    .flatMap(List::stream)
                                            : Stream.of("HALAL"))
                            .allMatch(kind -> CertificateKind.of(kind) != null);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "EU,0802320000,eu.aflatoxin",
        "DEU,0802320000,eu.label",
        "EU,0802120000,eu.aflatoxin-almonds-pistachios",
        "KAZ,0802310000,kaz.phytosanitary",
        "RUS,0801320000,rus.declaration"
    })
    void nutsAreAskedForWhatIsKnown(String market, String hsCode, String requirement) {
        assertThat(MarketAccess.asked(MarketRequirements.all(), market, hsCode, Set.of(), TODAY))
                .extracting(MarketRequirement::id)
                .contains(requirement)
                .doesNotContain("eu.organic-coi");
    }

    /** One limit counts for one kind of nuts. */
    @ParameterizedTest
    @CsvSource({"0802310000", "0802120000", "0802210000", "0801210000", "0801320000"})
    void eachKindOfNutsHasOneLimitOfAflatoxins(String hsCode) {
        assertThat(MarketAccess.asked(MarketRequirements.all(), "EU", hsCode, Set.of(), TODAY))
                .filteredOn(row -> "AFLATOXIN_REPORT".equals(row.certificateKind()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"USA,0802320000", "EU,0804502000"})
    void ofOtherMarketsAndGoodsNothingIsKnown(String market, String hsCode) {
        assertThat(MarketAccess.asked(MarketRequirements.all(), market, hsCode, null, TODAY))
                .isEmpty();
    }

    private static void complete(Text text) {
        assertThat(text.zh()).isNotBlank().matches(".*\\p{IsHan}.*");
        assertThat(text.en()).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
    }
}

package org.chuhai.catalog.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chuhai.catalog.marketplace.rule.CategoryAttribute;
import org.chuhai.catalog.marketplace.rule.Issue;
import org.chuhai.catalog.marketplace.rule.ListingRules;
import org.chuhai.catalog.marketplace.rule.ListingToCheck;
import org.chuhai.catalog.marketplace.rule.Rule;
import org.chuhai.catalog.marketplace.rule.RuleKind;
import org.chuhai.catalog.marketplace.rule.RuleSet;
import org.chuhai.catalog.marketplace.rule.Walnuts;
import org.chuhai.platform.language.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The data files keep what the docs promise of them. */
class MarketplacesTest {

    static Stream<RuleSet> ruleSets() {
        return Marketplaces.all().stream().flatMap(marketplace -> marketplace.ruleSets().stream());
    }

    static Stream<Marketplace> marketplaces() {
        return Marketplaces.all().stream();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void everyRuleHasANameOfItsOwnASourceAndBothLanguages(RuleSet set) {
        assertThat(set.rules())
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.id()).startsWith(set.marketplace() + ".");
                    assertThat(rule.source()).isNotBlank();
                    complete(rule.message());
                })
                .extracting(Rule::id)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void phrasesAreWrittenAsTheyAreSought(RuleSet set) {
        assertThat(set.rules())
                .filteredOn(rule -> rule.kind() == RuleKind.FORBIDDEN_WORDS || rule.kind() == RuleKind.UNDECLARED_CLAIM)
                .flatExtracting(rule -> Stream.concat(
                                rule.limits().words().stream(),
                                rule.limits().byClaim().values().stream().flatMap(List::stream))
                        .toList())
                .isNotEmpty()
                .allSatisfy(phrase -> assertThat(phrase).matches("[a-z0-9]+( [a-z0-9]+)*|\\p{IsHan}+"));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void everyRuleCanLookAtAListingAndFillsItsMessage(RuleSet set) {
        ListingToCheck poor = new ListingToCheck(
                "ATA",
                "no-such-shelf",
                null,
                List.of(new ListingToCheck.Texts("xx", null, null, List.of("a", "a"), List.of())),
                Map.of(),
                List.of("ORGANIC"),
                Set.of(),
                List.of(),
                List.of(),
                null);

        List<Issue> found = ListingRules.check(poor, set);

        assertThat(found)
                .hasSizeGreaterThan(5)
                .allSatisfy(issue ->
                        assertThat(issue.message().zh() + issue.message().en()).doesNotContain("{", "}", "null"));
    }

    @ParameterizedTest
    @MethodSource("marketplaces")
    void oneVersionFollowsTheOtherWithoutGapOrOverlap(Marketplace marketplace) {
        List<RuleSet> sets = marketplace.ruleSets();

        assertThat(sets.getLast().effectiveTo()).isNull();
        for (int i = 1; i < sets.size(); i++) {
            assertThat(sets.get(i - 1).effectiveTo()).isEqualTo(sets.get(i).effectiveFrom());
            assertThat(sets.get(i).effectiveFrom()).isAfter(sets.get(i - 1).effectiveFrom());
        }
    }

    @ParameterizedTest
    @MethodSource("marketplaces")
    void everyShelfSaysWhatItRequiresInBothLanguages(Marketplace marketplace) {
        assertThat(marketplace.categories()).hasSize(3).allSatisfy(category -> {
            complete(category.name());
            assertThat(category.attributes()).anyMatch(CategoryAttribute::required);
            category.attributes().forEach(attribute -> complete(attribute.label()));
            assertThat(category.attributes())
                    .extracting(CategoryAttribute::name)
                    .doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01T00:00:00Z,2024-2",
        "2024-08-15T00:00:00Z,2024-2",
        "2025-01-20T23:59:59.999999Z,2024-2",
        "2025-01-21T00:00:00Z,2025-1",
        "2030-01-01T00:00:00Z,2025-1"
    })
    void theRuleSetInEffectFollowsFromTheTime(Instant moment, String version) {
        assertThat(amazon().inEffectAt(moment).version()).isEqualTo(version);
    }

    @Test
    void aWordThreeTimesWasAllowedBeforeAndIsNotNow() {
        ListingToCheck listing = Walnuts.onAmazon("Walnut Kernels Walnut Halves Walnut Pieces");

        assertThat(ListingRules.check(listing, amazon().inEffectAt(Instant.parse("2025-01-20T00:00:00Z"))))
                .isEmpty();
        assertThat(ListingRules.check(listing, amazon().inEffectAt(Instant.parse("2025-01-21T00:00:00Z"))))
                .extracting(Issue::rule)
                .containsExactly("amazon.title-repeated-word");
    }

    /** Listings were examined by it: what the marketplace changes is another version. */
    @ParameterizedTest
    @CsvSource({
        "alibaba-2024-1.json,9b48b1790f3d6fcaf411c896996be452f820ea67b8b675a4c21f47d8ff4f2456",
        "amazon-2024-2.json,64954f02ffd1692a96a28a1d1cf4a959ae09dedca8b93e88508285e9d036a9cf",
        "amazon-2025-1.json,07654413ff40a8d903b8847b7f66ccd03b1264d60cafd5950967c0b4658704b3"
    })
    void aVersionThatIsOutStaysAsItIs(String file, String sha256) throws IOException, NoSuchAlgorithmException {
        try (InputStream in = Objects.requireNonNull(Marketplaces.class.getResourceAsStream(file), file)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());

            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(sha256);
        }
    }

    @Test
    void aCarefulListingHasNoIssue() {
        assertThat(ListingRules.check(Walnuts.onAmazon(), amazon().ruleSets().getLast()))
                .isEmpty();
        assertThat(ListingRules.check(Walnuts.onAlibaba(), alibaba().ruleSets().getLast()))
                .isEmpty();
    }

    @Test
    void aMarketplaceThatNobodyKnowsIsNone() {
        assertThat(Marketplaces.of("nowhere")).isNull();
    }

    private static Marketplace amazon() {
        return known("amazon");
    }

    private static Marketplace alibaba() {
        return known("alibaba");
    }

    private static Marketplace known(String code) {
        return Objects.requireNonNull(Marketplaces.of(code), code);
    }

    private static void complete(Text text) {
        assertThat(text.zh()).isNotBlank().matches(".*\\p{IsHan}.*");
        assertThat(text.en()).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
    }
}

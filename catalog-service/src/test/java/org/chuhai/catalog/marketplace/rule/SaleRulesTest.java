package org.chuhai.catalog.marketplace.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.catalog.marketplace.rule.TextRulesTest.amounts;
import static org.chuhai.catalog.marketplace.rule.TextRulesTest.check;
import static org.chuhai.catalog.marketplace.rule.TextRulesTest.limits;
import static org.chuhai.catalog.marketplace.rule.TextRulesTest.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of rule says of lists, prices, claims and shelves, at its limit and beside it. */
class SaleRulesTest {

    private static final Category KERNELS = new Category(
            "walnut-kernels",
            new Text("核桃仁", "walnut kernels"),
            List.of(
                    new CategoryAttribute("grade", new Text("等级", "grade"), true, List.of("light halves", "mixed")),
                    new CategoryAttribute("moisture", new Text("水分", "moisture"), false, null)));

    @ParameterizedTest
    @CsvSource({"1,3,0", "3,3,0", "4,5,1", "1,2,1"})
    void aListHasAsManyEntriesAsItsLimitsSay(int least, int most, int issues) {
        Rule rule = rule(RuleKind.COUNT, limits(least, most, null), "r", "/texts/0/keywords");

        assertThat(check(Walnuts.withKeywords(List.of("a", "b", "c")), rule)).hasSize(issues);
    }

    @ParameterizedTest
    @CsvSource({"核桃,6,0", "核桃,5,1", "a b,3,0", "a b,2,1"})
    void searchTermsAreCountedInBytesWithTheirGaps(String keywords, int most, int issues) {
        Rule rule = rule(RuleKind.BYTES, limits(null, most, null), "r", "/texts/0/keywords");

        assertThat(check(Walnuts.withKeywords(List.of(keywords.split(" "))), rule))
                .hasSize(issues);
    }

    @Test
    void aKeywordThatIsThereAlreadyIsRemoved() {
        Rule rule = rule(RuleKind.DUPLICATES, Limits.NONE, "r", "/texts/0/keywords");

        List<Issue> found = check(Walnuts.withKeywords(List.of("walnut kernels", "nuts", "Walnut-Kernels")), rule);

        assertThat(found).singleElement().satisfies(issue -> {
            assertThat(issue.pointer()).isEqualTo("/texts/0/keywords/2");
            assertThat(issue.patch())
                    .containsExactly(
                            new PatchOperation("test", "/texts/0/keywords/2", "Walnut-Kernels"),
                            new PatchOperation("remove", "/texts/0/keywords/2", null));
        });
    }

    @ParameterizedTest
    @CsvSource({"0.01,0", "0.009,1", "100,0", "100.01,1"})
    void aPriceLiesWithinItsBounds(String price, int issues) {
        Rule rule = rule(RuleKind.AMOUNT, amounts("0.01", "100"), "r", "/offers/0/price");

        assertThat(check(Walnuts.offered(price, null), rule)).hasSize(issues);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "0.5,1", ",1"})
    void aMinimumQuantityThatIsAskedForIsSaid(@Nullable BigDecimal minimumQuantity, int issues) {
        Rule rule = rule(RuleKind.AMOUNT, amounts("1", null), "r", "/offers/0/minimumQuantity");

        assertThat(check(Walnuts.offered("6.80", minimumQuantity), rule)).hasSize(issues);
    }

    @Test
    void anAmountThatHasOnlyAnUpperBoundNeedNotBeSaid() {
        Rule rule = rule(RuleKind.AMOUNT, amounts(null, "1"), "r", "/offers/0/minimumQuantity");

        assertThat(check(Walnuts.offered("6.80", null), rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"USA,0", "EU,1", "DEU,1", "KAZ,0"})
    void aMarketWithALanguageOfItsOwnIsSpokenToInIt(String market, int issues) {
        Rule rule = rule(
                RuleKind.LANGUAGE, byMarket(Map.of("USA", List.of("en"), "EU", List.of("de", "fr"))), "r", "/texts");

        assertThat(check(Walnuts.soldIn(market), rule)).hasSize(issues);
    }

    @ParameterizedTest
    @CsvSource({"USA,0", "EU,0", "DEU,0", "RUS,1"})
    void aMarketWithoutAStoreIsFound(String market, int issues) {
        Rule rule = rule(RuleKind.MARKET, byMarket(Map.of("USA", List.of(), "EU", List.of())), "r", "/market");

        assertThat(check(Walnuts.soldIn(market), rule)).hasSize(issues);
    }

    @ParameterizedTest
    @CsvSource({"USA,0", "GBR,1", "KAZ,1"})
    void pricesAreInACurrencyOfTheMarket(String market, int issues) {
        Rule rule = rule(
                RuleKind.CURRENCY,
                byMarket(Map.of("USA", List.of("USD"), "GBR", List.of("GBP"), Limits.ANY_MARKET, List.of("CNY"))),
                "r",
                "/offers/0/currency");

        assertThat(check(Walnuts.soldIn(market), rule)).hasSize(issues);
    }

    @Test
    void aShelfThatThereIsNotIsFound() {
        Rule rule = rule(RuleKind.CATEGORY, Limits.NONE, "r", "/category");

        assertThat(check(Walnuts.onAlibaba(), rule)).extracting(Issue::pointer).containsExactly("/category");
    }

    @Test
    void whatTheShelfRequiresIsAskedForAndNothingElse() {
        Map<String, String> without = new HashMap<>(Walnuts.alibabaAttributes());
        without.put("grade", " ");

        assertThat(onShelf(RuleKind.REQUIRED_ATTRIBUTES, Walnuts.saying(without)))
                .extracting(Issue::pointer)
                .containsExactly("/attributes/grade");
    }

    @ParameterizedTest
    @CsvSource({"light halves,0", "mixed,0", "Mixed,1"})
    void anAttributeTakesOneOfItsValues(String grade, int issues) {
        assertThat(onShelf(RuleKind.ATTRIBUTE_VALUES, Walnuts.saying(Map.of("grade", grade, "moisture", "any"))))
                .hasSize(issues);
    }

    @ParameterizedTest
    @CsvSource({"ORGANIC,EU_ORGANIC,0", "ORGANIC,HALAL,1", "NEW_CROP,HALAL,0"})
    void aClaimNeedsItsCertificate(String claim, String held, int issues) {
        Rule rule = rule(RuleKind.CLAIM_PROOF, byClaim(Map.of("ORGANIC", List.of("EU_ORGANIC"))), "r", "/claims");

        assertThat(check(Walnuts.claiming(List.of(claim), Set.of(held)), rule)).hasSize(issues);
    }

    @ParameterizedTest
    @CsvSource({"Organic walnuts,1", "Organically grown,0", "有机核桃,1", "Walnuts,0"})
    void aWordThatClaimsAsksForTheClaim(String title, int issues) {
        Rule rule = rule(
                RuleKind.UNDECLARED_CLAIM, byClaim(Map.of("ORGANIC", List.of("organic", "有机"))), "r", "/texts/0/title");

        assertThat(check(Walnuts.titled(title), rule)).hasSize(issues);
    }

    private static List<Issue> onShelf(RuleKind kind, ListingToCheck listing) {
        return ListingRules.check(
                listing,
                new RuleSet(
                        "test",
                        "1",
                        Instant.EPOCH,
                        null,
                        List.of(KERNELS),
                        List.of(rule(kind, Limits.NONE, "r", "/attributes"))));
    }

    private static Limits byMarket(Map<String, List<String>> byMarket) {
        return new Limits(null, null, null, null, null, null, byMarket, null);
    }

    private static Limits byClaim(Map<String, List<String>> byClaim) {
        return new Limits(null, null, null, null, null, null, null, byClaim);
    }
}

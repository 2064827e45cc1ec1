package org.chuhai.catalog.marketplace.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** The kinds of rules that look at where, on which shelf and for how much the goods are sold. */
final class SaleChecks {

    private static final String NOT_SAID = "–";

    private SaleChecks() {}

    static Stream<Found> market(ListingToCheck listing, RuleSet set, Rule rule) {
        return rule.limits().knows(listing.market())
                ? Stream.empty()
                : Stream.of(rule.broken("/market", listing.market()));
    }

    static Stream<Found> currency(ListingToCheck listing, RuleSet set, Rule rule) {
        List<String> taken = rule.limits().of(listing.market());
        return IntStream.range(0, listing.offers().size())
                .filter(i -> !taken.isEmpty()
                        && !taken.contains(listing.offers().get(i).currency()))
                .mapToObj(i -> rule.broken(
                        "/offers/" + i + "/currency",
                        listing.offers().get(i).currency() + " → " + Words.listed(taken)));
    }

    /** An amount that is not said is only a breach where a smallest one is asked for. */
    static Stream<Found> amount(ListingToCheck listing, RuleSet set, Rule rule) {
        return Places.amounts(listing, rule).stream()
                .filter(place -> place.amount() == null
                        ? rule.limits().from() != null
                        : !rule.limits().fits(place.amount()))
                .map(place -> rule.broken(
                        place.pointer(),
                        place.amount() == null ? NOT_SAID : place.amount().toPlainString()));
    }

    static Stream<Found> category(ListingToCheck listing, RuleSet set, Rule rule) {
        return set.category(listing.category()) == null
                ? Stream.of(rule.broken("/category", listing.category()))
                : Stream.empty();
    }

    static Stream<Found> requiredAttributes(ListingToCheck listing, RuleSet set, Rule rule) {
        return attributes(listing, set)
                .filter(attribute -> attribute.required() && said(listing, attribute) == null)
                .map(attribute -> rule.broken(pointer(attribute), attribute.label(), null));
    }

    static Stream<Found> attributeValues(ListingToCheck listing, RuleSet set, Rule rule) {
        return attributes(listing, set)
                .filter(attribute -> !attribute.values().isEmpty()
                        && said(listing, attribute) != null
                        && !attribute.values().contains(said(listing, attribute)))
                .map(attribute -> {
                    String values = Words.listed(attribute.values());
                    return rule.broken(
                            pointer(attribute),
                            new Text(
                                    attribute.label().zh() + "：" + values,
                                    attribute.label().en() + ": " + values),
                            null);
                });
    }

    static Stream<Found> claimProof(ListingToCheck listing, RuleSet set, Rule rule) {
        return IntStream.range(0, listing.claims().size()).mapToObj(i -> i).flatMap(i -> {
            String claim = listing.claims().get(i);
            List<String> proofs = rule.limits().byClaim().getOrDefault(claim, List.of());
            return proofs.isEmpty() || proofs.stream().anyMatch(listing.certificateKinds()::contains)
                    ? Stream.empty()
                    : Stream.of(rule.broken("/claims/" + i, claim + " → " + Words.listed(proofs)));
        });
    }

    /** Of a shelf that there is not, another rule speaks. */
    private static Stream<CategoryAttribute> attributes(ListingToCheck listing, RuleSet set) {
        Category category = set.category(listing.category());
        return category == null ? Stream.empty() : category.attributes().stream();
    }

    private static @Nullable String said(ListingToCheck listing, CategoryAttribute attribute) {
        String said = listing.attributes().get(attribute.name());
        return said == null || said.isBlank() ? null : said;
    }

    private static String pointer(CategoryAttribute attribute) {
        return "/attributes/" + attribute.name().replace("~", "~0").replace("/", "~1");
    }
}

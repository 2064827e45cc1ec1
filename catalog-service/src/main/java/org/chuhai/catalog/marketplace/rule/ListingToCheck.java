package org.chuhai.catalog.marketplace.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a listing the rules look at, member by member as the listing's content has it, so that a pointer into the one is a
 * pointer into the other.
 *
 * @param market where it shall be sold: a country of ISO 3166-1 alpha-3, or EU
 * @param brand the product's brand; null for none. A brand is spelled as it likes
 * @param claims what the listing says of the goods beyond their nature, such as ORGANIC
 * @param certificateKinds the kinds of the valid certificates that the product has
 * @param dispatchDays days from the order to the dispatch; null where nothing is said
 */
public record ListingToCheck(
        String market,
        String category,
        @Nullable String brand,
        List<Texts> texts,
        Map<String, String> attributes,
        List<String> claims,
        Set<String> certificateKinds,
        List<Offer> offers,
        List<String> shippingWays,
        @Nullable Integer dispatchDays) {

    public ListingToCheck {
        texts = List.copyOf(texts);
        attributes = Map.copyOf(attributes);
        claims = List.copyOf(claims);
        certificateKinds = Set.copyOf(certificateKinds);
        offers = List.copyOf(offers);
        shippingWays = List.copyOf(shippingWays);
    }

    /** What the listing says in one language, ISO 639-1. */
    public record Texts(
            String language,
            @Nullable String title,
            @Nullable String description,
            List<String> keywords,
            List<String> bullets) {

        public Texts {
            keywords = List.copyOf(keywords);
            bullets = List.copyOf(bullets);
        }
    }

    /** What one variant costs. */
    public record Offer(
            String sku,
            BigDecimal price,
            String currency,
            @Nullable BigDecimal minimumQuantity) {}

    /** This listing with no other text than the one, or the list of texts, that the patch would change: its first and only. */
    ListingToCheck around(Patch patch) {
        Texts all = texts.get(patch.language());
        return with(new Texts(
                all.language,
                patch.changes("title") ? all.title : null,
                patch.changes("description") ? all.description : null,
                patch.changes("keywords") ? all.keywords : List.of(),
                patch.changes("bullets") ? all.bullets : List.of()));
    }

    /** This listing, which has one single language, with the patch applied. */
    ListingToCheck patched(Patch patch) {
        Texts old = texts.getFirst();
        return with(new Texts(
                old.language,
                patch.changes("title") ? patch.after() : old.title,
                patch.changes("description") ? patch.after() : old.description,
                patch.changes("keywords") ? entries(old.keywords, patch) : old.keywords,
                patch.changes("bullets") ? entries(old.bullets, patch) : old.bullets));
    }

    private ListingToCheck with(Texts only) {
        return new ListingToCheck(
                market,
                category,
                brand,
                List.of(only),
                attributes,
                claims,
                certificateKinds,
                offers,
                shippingWays,
                dispatchDays);
    }

    private static List<String> entries(List<String> before, Patch patch) {
        List<String> after = new ArrayList<>(before);
        if (patch.after() == null) {
            after.remove(patch.entry());
        } else {
            after.set(patch.entry(), patch.after());
        }
        return after;
    }
}

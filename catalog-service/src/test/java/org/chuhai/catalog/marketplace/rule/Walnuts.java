package org.chuhai.catalog.marketplace.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.catalog.marketplace.rule.ListingToCheck.Offer;
import org.chuhai.catalog.marketplace.rule.ListingToCheck.Texts;
import org.jspecify.annotations.Nullable;

/** Listings of walnut kernels with which everything is right, and the same with one thing changed. */
public final class Walnuts {

    public static final String TITLE = "Light Walnut Kernels Halves from Longnan";
    private static final String DESCRIPTION =
            "Dried walnut kernels of the new crop, sorted by hand and packed in cartons of ten kilograms.";
    private static final List<String> KEYWORDS = List.of("walnut kernels", "light halves", "shelled nuts");
    private static final List<String> BULLETS = List.of("New crop of the autumn", "Sorted by hand");

    private Walnuts() {}

    public static ListingToCheck onAlibaba() {
        return listing("KAZ", texts(TITLE), List.of(), Set.of(), "6.80", new BigDecimal("100"), alibabaAttributes());
    }

    public static ListingToCheck onAmazon() {
        return onAmazon(TITLE);
    }

    public static ListingToCheck onAmazon(String title) {
        return listing("USA", texts(title), List.of(), Set.of(), "19.90", null, amazonAttributes());
    }

    static Texts texts(@Nullable String title) {
        return new Texts("en", title, DESCRIPTION, KEYWORDS, BULLETS);
    }

    static ListingToCheck titled(@Nullable String title) {
        return with(texts(title));
    }

    static ListingToCheck withKeywords(List<String> keywords) {
        return with(new Texts("en", TITLE, DESCRIPTION, keywords, BULLETS));
    }

    static ListingToCheck with(Texts... texts) {
        ListingToCheck like = onAlibaba();
        return new ListingToCheck(
                like.market(),
                like.category(),
                "Longnan",
                List.of(texts),
                like.attributes(),
                like.claims(),
                like.certificateKinds(),
                like.offers(),
                like.shippingWays(),
                like.dispatchDays());
    }

    static ListingToCheck claiming(List<String> claims, Set<String> certificateKinds) {
        return listing(
                "KAZ", texts(TITLE), claims, certificateKinds, "6.80", new BigDecimal("100"), alibabaAttributes());
    }

    static ListingToCheck offered(String price, @Nullable BigDecimal minimumQuantity) {
        return listing("KAZ", texts(TITLE), List.of(), Set.of(), price, minimumQuantity, alibabaAttributes());
    }

    static ListingToCheck saying(Map<String, String> attributes) {
        return listing("KAZ", texts(TITLE), List.of(), Set.of(), "6.80", new BigDecimal("100"), attributes);
    }

    static ListingToCheck soldIn(String market) {
        return listing(market, texts(TITLE), List.of(), Set.of(), "6.80", null, alibabaAttributes());
    }

    static Map<String, String> alibabaAttributes() {
        return Map.of(
                "placeOfOrigin", "Gansu",
                "cropYear", "2026",
                "packaging", "carton of 10 kg",
                "shelfLife", "12 months",
                "grade", "light halves",
                "processing", "raw");
    }

    private static Map<String, String> amazonAttributes() {
        return Map.of(
                "countryOfOrigin", "CHN",
                "ingredients", "walnut kernels",
                "netContent", "500 g",
                "isExpirationDatedProduct", "yes",
                "allergenInformation", "tree nuts",
                "itemForm", "halves");
    }

    private static ListingToCheck listing(
            String market,
            Texts texts,
            List<String> claims,
            Set<String> certificateKinds,
            String price,
            @Nullable BigDecimal minimumQuantity,
            Map<String, String> attributes) {
        return new ListingToCheck(
                market,
                "walnut-kernels",
                "Longnan",
                List.of(texts),
                attributes,
                claims,
                certificateKinds,
                List.of(new Offer("WAL-KERNEL-LH", new BigDecimal(price), "USD", minimumQuantity)),
                List.of("EXPRESS"),
                15);
    }
}

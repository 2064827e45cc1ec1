package org.chuhai.catalog.wall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Registry;
import org.chuhai.testing.wall.Registry.Sharing;

/** How every operation of the contract names rows. Add here what a new operation names, or why it names nothing. */
final class Operations {

    static final String SHOPS = "/v1/shops";
    static final String PRODUCTS = "/v1/products";
    static final String CERTIFICATES = "/v1/certificates";
    static final String LISTINGS = "/v1/listings";

    private static final String DATA = "data that ships with the service, the same for every tenant";

    static final Registry<Rows> ALL = new Registry<>(
            references(),
            without(),
            Pattern.compile("sku"),
            Map.of(
                    SHOPS,
                    Sharing.THE_SHOP_ALONE,
                    PRODUCTS,
                    Sharing.THE_SHOP_ALONE,
                    CERTIFICATES,
                    Sharing.THE_SHOP_ALONE,
                    LISTINGS,
                    Sharing.THE_SHOP_ALONE));

    private Operations() {}

    private static Map<String, List<Reference<Rows>>> references() {
        Map<String, List<Reference<Rows>>> all = new HashMap<>();
        all.putAll(ShopReferences.all());
        all.putAll(ProductReferences.all());
        all.putAll(CertificateReferences.all());
        all.putAll(ListingReferences.all());
        return all;
    }

    private static Map<String, String> without() {
        return Map.of(
                "listMarketplaces", DATA,
                "getMarketplace", DATA,
                "listCategories", DATA,
                "listRuleSets", DATA,
                "getRuleSet", DATA,
                "listCertificateKinds", DATA,
                "listClaims", DATA,
                "listMarketRequirements", DATA);
    }
}

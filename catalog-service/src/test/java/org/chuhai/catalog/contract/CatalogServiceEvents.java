package org.chuhai.catalog.contract;

import org.chuhai.platform.json.EventJson;
import org.chuhai.testing.event.contract.EventCatalogue;

/** All that this service tells, each with an example of the walnut shop. Features say theirs in classes of their own. */
final class CatalogServiceEvents {

    private CatalogServiceEvents() {}

    static EventCatalogue catalogue() {
        EventCatalogue catalogue = EventCatalogue.of(
                "catalog-service", "What is sold: shops, products, listings and certificates.", EventJson.MAPPER);
        ShopExamples.tell(catalogue);
        ProductExamples.tell(catalogue);
        CertificateExamples.tell(catalogue);
        ListingExamples.tell(catalogue);
        return catalogue;
    }
}

package org.chuhai.catalog.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.catalog.compliance.access.AccessVerdict;
import org.chuhai.catalog.listing.ListingEvent;
import org.chuhai.catalog.listing.ListingFacts;
import org.chuhai.catalog.listing.ListingState;
import org.chuhai.catalog.wording.BilingualName;
import org.chuhai.testing.event.contract.EventCatalogue;

/** What is told of the listing of the walnut kernels. */
final class ListingExamples {

    private static final UUID LISTING = UUID.fromString("019bb0c1-5b00-7c11-8a52-3f0a3d0f6b01");
    private static final String RULES = "2024-1";

    private ListingExamples() {}

    static void tell(EventCatalogue catalogue) {
        catalogue.has(
                "chuhai.catalog.listing",
                "Listings from their first validation on; each fact carries what an order has to know of the goods.");
        tell(
                catalogue,
                "Somebody had a listing held against the rules of its marketplace and its market, whatever was found.",
                new ListingEvent.ListingValidated(
                        facts(ListingState.DRAFT),
                        false,
                        2,
                        1,
                        List.of("alibaba.whitespace", "kaz.declaration", "kaz.label"),
                        RULES,
                        AccessVerdict.NOT_ADMITTED));
        tell(
                catalogue,
                "Buyers see a listing: neither rules nor market refused it.",
                new ListingEvent.ListingPublished(facts(ListingState.ACTIVE)));
        tell(
                catalogue,
                "Buyers see a listing no more.",
                new ListingEvent.ListingWithdrawn(facts(ListingState.WITHDRAWN), "Sold out until the next crop"));
    }

    private static void tell(EventCatalogue catalogue, String summary, ListingEvent example) {
        catalogue.tells(example.type().name(), summary, example);
    }

    private static ListingFacts facts(ListingState state) {
        return new ListingFacts(
                LISTING,
                ShopExamples.SHOP,
                ProductExamples.PRODUCT,
                new BilingualName("核桃仁 浅色半仁", "Walnut kernels, light halves"),
                "alibaba",
                "KAZ",
                "walnut-kernels",
                state,
                Map.of("en", "Walnut Kernels Light Halves Xiangling Bulk 25 kg Carton for Bakeries"),
                List.of(),
                "0802320000",
                "CHN",
                List.of(new ListingFacts.Offered(
                        "WAL-KERNEL-LH",
                        new BilingualName("核桃仁 浅色半仁 25 kg carton", "Walnut kernels, light halves 25 kg carton"),
                        "035",
                        new BigDecimal("6.80"),
                        "USD",
                        new BigDecimal("1000"),
                        new BigDecimal("25"),
                        new BigDecimal("25.5"))),
                RULES);
    }
}

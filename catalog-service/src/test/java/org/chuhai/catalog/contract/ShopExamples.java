package org.chuhai.catalog.contract;

import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.shop.SellerFirm;
import org.chuhai.catalog.shop.ShopEvent;
import org.chuhai.catalog.shop.ShopFacts;
import org.chuhai.catalog.shop.ShopState;
import org.chuhai.catalog.wording.BilingualName;
import org.chuhai.testing.event.contract.EventCatalogue;

/** What is told of the walnut shop. */
final class ShopExamples {

    static final UUID SHOP = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    private static final List<String> TWO = List.of("KAZ", "EU");

    private ShopExamples() {}

    static void tell(EventCatalogue catalogue) {
        catalogue.has("chuhai.catalog.shop", "Shops; each fact carries the whole shop.");
        tell(catalogue, "A seller has a shop.", new ShopEvent.ShopOpened(facts(TWO, ShopState.OPEN)));
        tell(
                catalogue,
                "A shop says something else of itself than before.",
                new ShopEvent.ShopChanged(facts(List.of("KAZ", "RUS", "EU"), ShopState.OPEN)));
        tell(
                catalogue,
                "A shop sells no more: it takes no new products and listings.",
                new ShopEvent.ShopClosed(facts(TWO, ShopState.CLOSED), "The season is over"));
    }

    private static void tell(EventCatalogue catalogue, String summary, ShopEvent example) {
        catalogue.tells(example.type().name(), summary, example);
    }

    private static ShopFacts facts(List<String> markets, ShopState state) {
        return new ShopFacts(
                SHOP,
                new BilingualName("陇南核桃", "Longnan Walnuts"),
                new SellerFirm("陇南核桃商行", "91000000MA0WANUT1J"),
                markets,
                List.of("en", "ru"),
                state,
                true);
    }
}

package org.chuhai.catalog.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.catalog.product.ProductEvent;
import org.chuhai.catalog.product.ProductFacts;
import org.chuhai.catalog.product.ProductOption;
import org.chuhai.catalog.product.ProductState;
import org.chuhai.catalog.product.ProductVariant;
import org.chuhai.catalog.wording.BilingualName;
import org.chuhai.testing.event.contract.EventCatalogue;

/** What is told of the walnut kernels. */
final class ProductExamples {

    static final UUID PRODUCT = UUID.fromString("019bb0aa-2a00-7c11-8a52-3f0a3d0f6a01");

    private static final String PACKING = "packing";
    private static final String KILO = "1 kg";
    private static final String CARTON = "25 kg carton";

    private ProductExamples() {}

    static void tell(EventCatalogue catalogue) {
        catalogue.has("chuhai.catalog.product", "Products of shops; each fact carries the whole product.");
        tell(
                catalogue,
                "A shop has goods that it can offer.",
                new ProductEvent.ProductCreated(facts("25.5", ProductState.ACTIVE)));
        tell(
                catalogue,
                "A product says something else than before.",
                new ProductEvent.ProductChanged(facts("25.6", ProductState.ACTIVE)));
        tell(
                catalogue,
                "A product is offered no more.",
                new ProductEvent.ProductArchived(facts("25.6", ProductState.ARCHIVED)));
    }

    private static void tell(EventCatalogue catalogue, String summary, ProductEvent example) {
        catalogue.tells(example.type().name(), summary, example);
    }

    private static ProductFacts facts(String gross, ProductState state) {
        return new ProductFacts(
                PRODUCT,
                ShopExamples.SHOP,
                new BilingualName("核桃仁 浅色半仁", "Walnut kernels, light halves"),
                null,
                "0802320000",
                "CHN",
                "035",
                List.of("035"),
                List.of(new ProductOption(PACKING, List.of(KILO, CARTON))),
                List.of(
                        new ProductVariant(
                                "WAL-KERNEL-LH-1",
                                Map.of(PACKING, KILO),
                                BigDecimal.ONE,
                                new BigDecimal("1.04"),
                                260,
                                180,
                                60),
                        new ProductVariant(
                                "WAL-KERNEL-LH",
                                Map.of(PACKING, CARTON),
                                new BigDecimal("25"),
                                new BigDecimal(gross),
                                460,
                                320,
                                300)),
                state);
    }
}

package org.chuhai.order.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.order.dispatch.DispatchHearing;
import org.chuhai.order.listing.ListingHearing;
import org.chuhai.order.order.Buyer;
import org.chuhai.order.order.ChangedMember;
import org.chuhai.order.order.Consignee;
import org.chuhai.order.order.Fulfilment;
import org.chuhai.order.order.OrderEvent;
import org.chuhai.order.order.OrderFacts;
import org.chuhai.order.order.OrderLine;
import org.chuhai.order.order.OrderParty;
import org.chuhai.order.order.OrderState;
import org.chuhai.order.order.ShippedLine;
import org.chuhai.platform.json.EventJson;
import org.chuhai.testing.event.contract.EventCatalogue;
import org.chuhai.testing.event.contract.EventCatalogue.Memory;

/** All that this service tells and hears, each with an example of the walnut export. */
final class OrderServiceEvents {

    private static final UUID SHOP = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID ORDER = UUID.fromString("019bc000-0000-7000-8000-000000000001");
    private static final UUID LISTING = UUID.fromString("019bc000-0000-7000-8000-00000000000c");
    private static final String NONE = "0";
    private static final String KERNELS = "5000";

    private OrderServiceEvents() {}

    static EventCatalogue catalogue() {
        EventCatalogue catalogue = EventCatalogue.of(
                        "order-service", "Who buys: orders from their confirmation on.", EventJson.MAPPER)
                .has(
                        "chuhai.order.order",
                        "Orders from their confirmation on; each fact carries the whole order. A draft is nobody else's"
                                + " business.");
        tell(
                catalogue,
                "Seller and buyer have agreed: the goods may be prepared.",
                new OrderEvent.OrderConfirmed(
                        facts(OrderState.CONFIRMED, Fulfilment.UNFULFILLED, KERNELS, NONE, NONE, NONE)));
        tell(
                catalogue,
                "A confirmed order says something else than before.",
                new OrderEvent.OrderChanged(
                        facts(OrderState.CONFIRMED, Fulfilment.UNFULFILLED, "4900", NONE, NONE, NONE),
                        List.of(
                                new ChangedMember("/lines/1/quantity", KERNELS, "4900"),
                                new ChangedMember("/lines/1/total", "34000.00", "33320.00"),
                                new ChangedMember("/goodsValue", "81000.00", "80320.00")),
                        "The buyer needs less"));
        tell(
                catalogue,
                "A confirmed order ended before anything of it was shipped.",
                new OrderEvent.OrderCancelled(
                        facts(OrderState.CANCELLED, Fulfilment.UNFULFILLED, KERNELS, NONE, NONE, KERNELS),
                        "The buyer withdrew the order"));
        tell(
                catalogue,
                "Goods of the order left under a waybill; everything, or a part.",
                new OrderEvent.OrderShipped(
                        facts(OrderState.CONFIRMED, Fulfilment.SHIPPED, KERNELS, KERNELS, NONE, NONE),
                        "KH2601150001",
                        "91000000MA0CARRAXR",
                        List.of(
                                new ShippedLine(1, new BigDecimal("20000")),
                                new ShippedLine(2, new BigDecimal(KERNELS)))));
        tell(
                catalogue,
                "Everything that was not cancelled has arrived.",
                new OrderEvent.OrderCompleted(
                        facts(OrderState.COMPLETE, Fulfilment.DELIVERED, KERNELS, KERNELS, KERNELS, NONE)));
        return catalogue
                .hears(
                        "listings",
                        ListingHearing.listings(),
                        Map.of(Memory.PROJECTION, "Keeps what the shop offers, for the lines of orders."))
                .hears(
                        "waybills",
                        DispatchHearing.waybills(),
                        Map.of(Memory.PROJECTION, "Keeps the waybills that goods of an order may leave under."))
                .hears(
                        "shipments",
                        DispatchHearing.shipments(),
                        Map.of(
                                Memory.PROJECTION,
                                "Keeps how far shipments have come; what is delivered is delivered in the order.",
                                Memory.FACT_LOG,
                                "Writes milestones into the order's timeline, each once. Of two about one milestone the"
                                        + " higher ce_eventno counts."));
    }

    private static void tell(EventCatalogue catalogue, String summary, OrderEvent example) {
        catalogue.tells(example.type().name(), summary, example);
    }

    /** Counters of the second line; those of the first follow. */
    private static OrderFacts facts(
            OrderState state,
            Fulfilment fulfilment,
            String quantity,
            String shipped,
            String delivered,
            String cancelled) {
        BigDecimal inShell = new BigDecimal("47000.00");
        BigDecimal kernels =
                new BigDecimal(quantity).multiply(new BigDecimal("6.80")).setScale(2);
        return new OrderFacts(
                ORDER,
                SHOP,
                "WN-20260115-0001",
                "9710",
                "B",
                state,
                fulfilment,
                new OrderParty("91000000MA0PLATF94", "陇南跨境电商平台"),
                new OrderParty("91000000MA0WANUT1J", "陇南核桃商行"),
                new Buyer("Almaty Nan LLP", "KAZ", false),
                new Consignee(
                        "Almaty Nan LLP, warehouse 3",
                        "Raiymbek Avenue 212",
                        "Almaty",
                        null,
                        "050034",
                        "KAZ",
                        "+7 727 000 0000",
                        null),
                "FOB",
                "Khorgos",
                "USD",
                inShell.add(kernels),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                1300,
                new BigDecimal("25460"),
                Instant.parse("2026-01-15T08:20:00Z"),
                List.of(
                        new OrderLine(
                                1,
                                LISTING,
                                "WAL-INSHELL-32",
                                "带壳干核桃 32mm+",
                                "0802310000",
                                new BigDecimal("20000"),
                                "035",
                                new BigDecimal("2.35"),
                                inShell,
                                first(shipped),
                                first(delivered),
                                first(cancelled)),
                        new OrderLine(
                                2,
                                null,
                                "WAL-KERNEL-LH",
                                "干核桃仁 浅色半仁",
                                "0802320000",
                                new BigDecimal(quantity),
                                "035",
                                new BigDecimal("6.80"),
                                kernels,
                                new BigDecimal(shipped),
                                new BigDecimal(delivered),
                                new BigDecimal(cancelled))));
    }

    private static BigDecimal first(String second) {
        return NONE.equals(second) ? BigDecimal.ZERO : new BigDecimal("20000");
    }
}

package org.chuhai.assessment.fact;

import java.util.List;
import java.util.stream.Stream;

/**
 * A topic that is heard as a whole. The types that are known today are named for the contract; others are kept just the same, and
 * the next version of a rule may read them.
 */
enum HeardTopic {
    SHOPS("shops", "catalog.shop", "opened", "changed", "closed"),
    PRODUCTS("products", "catalog.product", "created", "changed", "archived"),
    LISTINGS("listings", "catalog.listing", "validated", "published", "withdrawn"),
    CERTIFICATES("certificates", "catalog.certificate", "submitted", "accepted", "rejected", "revoked"),
    ORDERS("orders", "order.order", "confirmed", "changed", "cancelled", "shipped", "completed"),
    SHIPMENTS(
            "shipments",
            "logistics.shipment",
            "booked",
            "handed-over",
            "in-transit",
            "export-customs",
            "departed",
            "arrived",
            "import-customs",
            "at-local-post-office",
            "out-for-delivery",
            "delivered",
            "available-for-pickup",
            "delivery-failed",
            "held",
            "returning",
            "returned",
            "lost",
            "destroyed",
            "cancelled",
            "changed",
            "milestone-reached",
            "milestone-withdrawn"),
    CASES(
            "cases",
            "logistics.case",
            "opened",
            "waiting",
            "matched",
            "discrepant",
            "waived",
            "reopened",
            "corrected",
            "goods-returned",
            "merged"),
    WAYBILLS("waybills", "logistics.waybill", "filed", "cancelled");

    private final String channel;
    private final List<String> types;

    HeardTopic(String channel, String aggregate, String... facts) {
        this.channel = channel;
        this.types = Stream.of(facts)
                .map(fact -> "org.chuhai." + aggregate + "." + fact + ".v1")
                .toList();
    }

    /** As the configuration calls it, and under which its facts are remembered. */
    String channel() {
        return channel;
    }

    /** Those that are known today. */
    List<String> types() {
        return types;
    }
}

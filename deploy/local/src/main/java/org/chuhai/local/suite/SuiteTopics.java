package org.chuhai.local.suite;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The topics of all services with their dead letters, as their contracts declare them; made before any service starts, because
 * none makes its own.
 */
final class SuiteTopics {

    private static final int PARTITIONS = 8;

    private static final List<String> NAMES = List.of(
            "chuhai.order.order",
            "chuhai.order.order.logistics-service.dlq",
            "chuhai.logistics.case",
            "chuhai.logistics.shipment",
            "chuhai.logistics.shipment.order-service.dlq",
            "chuhai.logistics.waybill",
            "chuhai.logistics.waybill.order-service.dlq");

    private SuiteTopics() {}

    /** The number of partitions of each. */
    static Map<String, Integer> partitions() {
        return NAMES.stream().collect(Collectors.toMap(Function.identity(), _ -> PARTITIONS));
    }
}

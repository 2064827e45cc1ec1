package org.chuhai.order;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.chuhai.testing.server.SuiteServers;

/** PostgreSQL, Kafka and issuers for every HTTP test of this service: one start for all of them. */
@QuarkusTestResource(
        value = SuiteServers.class,
        initArgs = {
            @ResourceArg(name = "database", value = "orders"),
            @ResourceArg(
                    name = "topics",
                    value = "chuhai.order.order,chuhai.catalog.listing,chuhai.catalog.listing.order-service.dlq,"
                            + "chuhai.logistics.waybill,chuhai.logistics.waybill.order-service.dlq,"
                            + "chuhai.logistics.shipment,chuhai.logistics.shipment.order-service.dlq")
        })
class OrderServers {}

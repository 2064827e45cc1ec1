package org.chuhai.logistics;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.chuhai.testing.server.SuiteServers;

/** PostgreSQL, Kafka and issuers for every HTTP test of this service: one start for all of them. */
@QuarkusTestResource(
        value = SuiteServers.class,
        initArgs = {
            @ResourceArg(name = "database", value = "logistics"),
            @ResourceArg(
                    name = "topics",
                    value = "chuhai.order.order,chuhai.order.order.logistics-service.dlq,chuhai.logistics.case,"
                            + "chuhai.catalog.product,chuhai.catalog.product.logistics-service.dlq,"
                            + "chuhai.logistics.reconciliation-batch,chuhai.logistics.reconciliation-profile,"
                            + "chuhai.logistics.shipment,chuhai.logistics.waybill,chuhai.logistics.declaration")
        })
class LogisticsServers {}

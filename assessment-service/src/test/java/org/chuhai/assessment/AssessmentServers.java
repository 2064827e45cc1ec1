package org.chuhai.assessment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.chuhai.testing.server.SuiteServers;

/** PostgreSQL, Kafka and issuers for every HTTP test of this service: one start for all of them. */
@QuarkusTestResource(
        value = SuiteServers.class,
        initArgs = {
            @ResourceArg(name = "database", value = "assessment"),
            @ResourceArg(
                    name = "topics",
                    value = "chuhai.assessment.learner,"
                            + "chuhai.catalog.shop,chuhai.catalog.shop.assessment-service.dlq,"
                            + "chuhai.catalog.product,chuhai.catalog.product.assessment-service.dlq,"
                            + "chuhai.catalog.listing,chuhai.catalog.listing.assessment-service.dlq,"
                            + "chuhai.catalog.certificate,chuhai.catalog.certificate.assessment-service.dlq,"
                            + "chuhai.order.order,chuhai.order.order.assessment-service.dlq,"
                            + "chuhai.logistics.shipment,chuhai.logistics.shipment.assessment-service.dlq,"
                            + "chuhai.logistics.case,chuhai.logistics.case.assessment-service.dlq,"
                            + "chuhai.logistics.waybill,chuhai.logistics.waybill.assessment-service.dlq")
        })
class AssessmentServers {}

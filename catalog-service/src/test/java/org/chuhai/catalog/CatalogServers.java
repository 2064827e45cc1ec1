package org.chuhai.catalog;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.chuhai.testing.server.SuiteServers;

/** PostgreSQL, Kafka and issuers for every HTTP test of this service: one start for all of them. */
@QuarkusTestResource(
        value = SuiteServers.class,
        initArgs = {
            @ResourceArg(name = "database", value = "catalog"),
            @ResourceArg(
                    name = "topics",
                    value =
                            "chuhai.catalog.shop,chuhai.catalog.product,chuhai.catalog.listing,chuhai.catalog.certificate")
        })
class CatalogServers {}

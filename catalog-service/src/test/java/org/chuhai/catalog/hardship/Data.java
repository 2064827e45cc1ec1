package org.chuhai.catalog.hardship;

import java.util.Map;
import java.util.Set;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.World;

/** Requests for what ships with the service. */
final class Data {

    /** Those that need no database. */
    static final Set<String> OPERATIONS = ready().keySet();

    private Data() {}

    static Map<String, Ask> ready() {
        World world = World.fresh();
        return Map.of(
                "listMarketplaces", world.get("/v1/marketplaces"),
                "getMarketplace", world.get("/v1/marketplaces/amazon"),
                "listCategories", world.get("/v1/marketplaces/amazon/categories"),
                "listRuleSets", world.get("/v1/marketplaces/amazon/rule-sets"),
                "getRuleSet", world.get("/v1/marketplaces/amazon/rule-sets/2025-1"),
                "listCertificateKinds", world.get("/v1/certificate-kinds"),
                "listClaims", world.get("/v1/claims"),
                "listMarketRequirements",
                        world.get("/v1/market-requirements?market=EU&hsCode=0802320000&claim=ORGANIC"));
    }
}

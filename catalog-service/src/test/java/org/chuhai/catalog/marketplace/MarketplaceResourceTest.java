package org.chuhai.catalog.marketplace;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.catalog.Api;
import org.junit.jupiter.api.Test;

/** What ships with the service, as every tenant reads it. */
@QuarkusTest
class MarketplaceResourceTest {

    private final Api api = Api.newTenant();

    @Test
    void marketplacesSayWhichRulesHoldNow() {
        api.manager().get("/v1/marketplaces").then().statusCode(200).body("items.code", contains("alibaba", "amazon"));
        api.manager()
                .get("/v1/marketplaces/amazon")
                .then()
                .statusCode(200)
                .body("ruleSetInEffect", equalTo("2025-1"))
                .body("ruleSets.version", contains("2024-2", "2025-1"));
    }

    @Test
    void aRuleSetShowsItsFiguresAndWhereTheyComeFrom() {
        api.manager()
                .get("/v1/marketplaces/amazon/rule-sets/2025-1")
                .then()
                .statusCode(200)
                .body("rules.evidence", everyItem(is(oneOf("PUBLISHED", "ASSUMED"))))
                .body("rules.find { it.id == 'amazon.title-length' }.limits.most", equalTo(200))
                .body("rules.find { it.id == 'amazon.price' }.limits.from", equalTo("0.01"));
        api.manager()
                .get("/v1/marketplaces/amazon/rule-sets")
                .then()
                .body("items[0].effectiveTo", equalTo("2025-01-21T00:00:00Z"));
    }

    @Test
    void aCategorySaysWhatItRequires() {
        api.manager()
                .get("/v1/marketplaces/alibaba/categories")
                .then()
                .statusCode(200)
                .body("items.code", contains("walnuts-in-shell", "walnut-kernels", "dried-fruit"))
                .body("items[1].attributes.find { it.name == 'grade' }.values", hasItem("light halves"));
    }

    @Test
    void whatAMarketAsksIsFilteredByGoodsAndClaim() {
        api.manager()
                .get("/v1/market-requirements?market=DEU&hsCode=0802320000&claim=ORGANIC")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("eu.label", "eu.aflatoxin", "eu.organic-coi"))
                .body("items.id", not(hasItem("eu.halal")));
        api.manager().get("/v1/market-requirements?market=USA").then().body("items.size()", equalTo(0));
    }

    @Test
    void theCodesOfPapersAndClaimsCanBeRead() {
        api.manager().get("/v1/claims").then().statusCode(200).body("items.code", contains("ORGANIC", "HALAL"));
        api.manager().get("/v1/certificate-kinds").then().body("items.code", hasItems("EU_ORGANIC", "PHYTOSANITARY"));
    }
}

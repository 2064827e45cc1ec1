package org.chuhai.logistics.productfact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CallerScope;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;
import org.junit.jupiter.api.Test;

/** What other features are told of goods. */
@QuarkusTest
class ProductFactsTest {

    @Inject
    ProductFacts facts;

    @Inject
    CallerScope scope;

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();

    @Test
    void unitsThatNobodyHasGivenAreThoseOfTheTariff() {
        put("WAL-1", Goods.KERNELS.replace("[\"035\"]", "null"));
        put("WAL-2", Goods.KERNELS.replace("[\"035\"]", "[\"036\"]"));
        put("WAL-3", Goods.KERNELS.replace("[\"035\"]", "[]").replace("0802320000", "9999999999"));

        Map<String, ProductFact> known = of(List.of("WAL-1", "WAL-2", "WAL-3", "NOBODY", "WAL-1"));

        assertThat(known).containsOnlyKeys("WAL-1", "WAL-2", "WAL-3");
        assertThat(known.get("WAL-1").legalUnits()).containsExactly("035");
        assertThat(known.get("WAL-2").legalUnits()).containsExactly("036");
        assertThat(known.get("WAL-3").legalUnits()).isEmpty();
    }

    @Test
    void ofNothingNothingIsAsked() {
        assertThat(of(List.of())).isEmpty();
    }

    private void put(String itemNo, String body) {
        api.manager()
                .contentType("application/json")
                .body(body)
                .put("/v1/product-facts/" + itemNo + "?shopId=" + shop)
                .then()
                .statusCode(201);
    }

    private Map<String, ProductFact> of(List<String> itemNos) {
        Caller caller = new Caller(
                api.tenant(), "https://issuer.test", "test", null, Set.of(Role.SERVICE), new ShopScope.All(), null);
        Map<String, ProductFact> known = new HashMap<>();
        scope.run(caller, () -> known.putAll(facts.of(shop, itemNos)));
        return known;
    }
}

package org.chuhai.order.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.TenantSql;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.Topics;
import org.chuhai.testing.server.SuiteServers;

/** A listing of walnuts as the catalog would tell it, kernels in two qualities, priced in dollars for a kilogram. */
public record Offered(String tenant, UUID shop, UUID id) {

    public static Offered in(String tenant, UUID shop) {
        return new Offered(tenant, shop, UUID.randomUUID());
    }

    /** Returns when it is known to the service. */
    public Offered published(long eventNo, String price) {
        tell("published", eventNo, published(price));
        awaitKnown(
                "select published || ' ' || price from listing join listing_goods on listing_id = id"
                        + " where sku = 'WAL-KERNEL-LH' and id = '" + id + "'",
                "true " + price);
        return this;
    }

    /** Returns when it is known to the service. */
    public Offered withdrawn(long eventNo) {
        // Its product has no such variants any more.
        tell(
                "withdrawn",
                eventNo,
                "{\"listing\":{\"id\":\"%s\",\"hsCode\":\"0802320000\",\"offers\":[]}}".formatted(id));
        awaitKnown("select published from listing where id = '" + id + "'", "f");
        return this;
    }

    private String published(String price) {
        return """
                {"listing":{"id":"%s","shopId":"%s","marketplace":"alibaba","market":"KAZ","hsCode":"0802320000",
                 "offers":[{"sku":"WAL-KERNEL-LH","name":{"zh":"干核桃仁 浅色半仁","en":"Walnut kernels, light halves"},
                   "unit":"035","price":"%s","currency":"USD","minimumQuantity":"100"},
                  {"sku":"WAL-KERNEL-LP","name":{"zh":"干核桃仁 浅色碎仁","en":null},"unit":"035","price":"5.10","currency":"USD"}],
                 "aMemberOfANewerVersion":1}}""".formatted(id, shop, price);
    }

    private void tell(String fact, long eventNo, String body) {
        Topics.at(SuiteServers.kafka().bootstrapServers())
                .send(Letter.of("org.chuhai.catalog.listing." + fact + ".v1", tenant, shop, id, body)
                        .numbered(eventNo));
    }

    private void awaitKnown(String query, String row) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(new TenantSql(tenant, "*").rows(query)).isEqualTo(List.of(row)));
    }
}

package org.chuhai.logistics.productfact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.Topics;
import org.chuhai.testing.event.contract.EventContract;
import org.chuhai.testing.server.SuiteServers;
import org.junit.jupiter.api.Test;

/** What the catalogue tells of its products is known of their items, in the newest state. */
@QuarkusTest
class ProductEventsTest {

    private static final EventContract PRODUCER = EventContract.in(Path.of("../catalog-service/contract"));
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String ITEM = "WAL-KERNEL-LH";

    private final Topics topics = Topics.at(SuiteServers.kafka().bootstrapServers());
    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final UUID product = UUID.randomUUID();

    private Letter told(String fact, long eventNo) {
        String type = "org.chuhai.catalog.product." + fact + ".v1";
        return Letter.of(type, api.tenant(), shop, product, PRODUCER.example(type))
                .replacing("019bb0aa-2a00-7c11-8a52-3f0a3d0f6a01", product.toString())
                .numbered(eventNo);
    }

    private Response read(String itemNo) {
        return api.manager().get("/v1/product-facts/" + itemNo + "?shopId=" + shop);
    }

    private JsonPath known(String itemNo, String etag) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(read(itemNo).header("ETag")).isEqualTo(etag));
        return read(itemNo).jsonPath();
    }

    private Response put(String itemNo, String etag, String body) {
        var caller = api.manager().contentType("application/json").body(body);
        return (etag.isEmpty() ? caller : caller.header("If-Match", etag))
                .put("/v1/product-facts/" + itemNo + "?shopId=" + shop);
    }

    @Test
    void eachVariantOfAToldProductIsAKnownItem() {
        topics.send(told("created", 1));

        JsonPath item = known(ITEM, "\"0\"");
        assertThat(item.getString("hsCode")).isEqualTo("0802320000");
        assertThat(item.getList("legalUnits")).isEqualTo(List.of("035"));
        // Sold by the kilogram, whatever a carton holds.
        assertThat(item.getString("netWeightKg")).isEqualTo("1");
        assertThat(item.getBoolean("followed")).isTrue();
        assertThat(item.getString("declaredElements")).isNull();
        assertThat(read(ITEM + "-1").statusCode()).isEqualTo(200);
    }

    @Test
    void whatTheCatalogueTellsReplacesWhatWasPutAndLeavesTheRest() {
        put(ITEM, "", Goods.KERNELS.replace("\"CHN\"", "\"KAZ\"")).then().statusCode(201);

        topics.send(told("created", 1));

        JsonPath item = known(ITEM, "\"1\"");
        assertThat(item.getString("origin")).isEqualTo("CHN");
        assertThat(item.getString("declaredElements")).isEqualTo("0|0|干|去壳|||");
        assertThat(item.getString("producer.code")).isEqualTo("91000000MA0GRWER6P");
    }

    @Test
    void whatTheCatalogueTellsIsNotChangedHere() {
        topics.send(told("created", 1));
        known(ITEM, "\"0\"");

        Response changed = put(ITEM, "\"0\"", Goods.KERNELS.replace("\"CHN\"", "\"KAZ\""));
        Response added = put(ITEM, "\"0\"", Goods.KERNELS);
        Response removed =
                api.manager().header("If-Match", "\"1\"").delete("/v1/product-facts/" + ITEM + "?shopId=" + shop);

        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.jsonPath().getList("errors.pointer")).isEqualTo(List.of("/origin"));
        assertThat(changed.jsonPath().getString("code")).isEqualTo("product-fact-is-followed");
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(removed.statusCode()).isEqualTo(409);
    }

    @Test
    void elementsOfAnotherCommodityCodeAreForgotten() {
        topics.send(told("created", 1));
        known(ITEM, "\"0\"");
        put(ITEM, "\"0\"", Goods.KERNELS).then().statusCode(200);

        topics.send(told("changed", 2).replacing("0802320000", "0802310000"));

        JsonPath item = known(ITEM, "\"2\"");
        assertThat(item.getString("hsCode")).isEqualTo("0802310000");
        assertThat(item.getString("declaredElements")).isNull();
        assertThat(item.getString("ciqCode")).isNull();
        assertThat(item.getString("producer.code")).isEqualTo("91000000MA0GRWER6P");
    }

    @Test
    void ofFactsInAnyOrderTheNewestCounts() {
        topics.send(
                told("changed", 3).replacing("浅色半仁", "第三"),
                told("changed", 2).replacing("浅色半仁", "第二"),
                told("created", 1),
                told("changed", 3).replacing("浅色半仁", "又来"));
        topics.send(told("changed", 4).replacing("WAL-KERNEL-LH-1", "WAL-LAST"));

        known("WAL-LAST", "\"0\"");
        assertThat(known(ITEM, "\"1\"").getString("name.zh")).isEqualTo("核桃仁 浅色半仁");
    }

    @Test
    void anItemThatItsProductDoesNotHaveAnyMoreStaysKnown() {
        topics.send(told("created", 1), told("changed", 2).replacing("WAL-KERNEL-LH-1", "WAL-NEW"));

        known("WAL-NEW", "\"0\"");
        assertThat(read(ITEM + "-1").jsonPath().getBoolean("followed")).isFalse();
        assertThat(read(ITEM + "-1").jsonPath().getString("hsCode")).isEqualTo("0802320000");
    }

    @Test
    void anArchivedProductIsStillDeclared() {
        topics.send(told("created", 1), told("archived", 2), told("changed", 3).replacing("\"CHN\"", "\"KGZ\""));

        known(ITEM, "\"1\"");

        assertThat(read(ITEM).statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeTakenIsADeadLetterAndTheNextIsTaken() {
        topics.send(told("created", 1).replacing("0802320000", "08023200"), told("changed", 2));

        known(ITEM, "\"0\"");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics.on(
                                "chuhai.catalog.product.logistics-service.dlq",
                                heard -> product.toString().equals(heard.key())))
                        .singleElement()
                        .satisfies(dead ->
                                assertThat(dead.header("dead-letter-reason")).startsWith("BAD_BODY: product.hsCode")));
    }
}

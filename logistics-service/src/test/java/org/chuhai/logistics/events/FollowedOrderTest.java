package org.chuhai.logistics.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.declaration.SilkExport;
import org.chuhai.logistics.exportcase.CaseDesk;
import org.chuhai.logistics.exportcase.Filing;
import org.chuhai.testing.event.Topics;
import org.chuhai.testing.server.SuiteServers;
import org.junit.jupiter.api.Test;

/** An order that is told by the service that sold it has one master: nobody changes its content here. */
@QuarkusTest
class FollowedOrderTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Topics topics = Topics.at(SuiteServers.kafka().bootstrapServers());
    private final Api api = Api.newTenant();
    private final Filing filing = new Filing(api);
    private final Sales sales = Sales.of(api.tenant(), filing.shop());

    @Test
    void anotherContentAndACancellationAreRefusedAndTheActionsSayWhy() {
        told();

        Response revised = filing.order(Filing.clean("order", order -> order.put("packages", 7)));
        Response cancelled = Api.command(api.manager(), "{\"reason\":\"no longer wanted\"}")
                .header("If-Match", document().header("ETag"))
                .post(path("/cancellation"));

        for (Response refused : List.of(revised, cancelled)) {
            refused.then()
                    .statusCode(409)
                    .body("code", equalTo("document-is-followed"))
                    .body("allowed", contains("SUBMIT"));
        }
        assertThat(document().jsonPath().getInt("document.packages")).isEqualTo(1300);
        assertThat(document().jsonPath().getBoolean("summary.followed")).isTrue();
        api.manager()
                .get(path("/allowed-actions"))
                .then()
                .body("actions.findAll { it.allowed }.action", contains("SUBMIT"))
                .body("actions.find { it.action == 'REVISE' }.reason", containsString("the service that sold it"));
    }

    @Test
    void theSameContentMayBeFiledAgainAndChangesNothing() {
        told();

        filing.order(Filing.clean("order", order -> {})).then().statusCode(200).body("summary.revision", equalTo(1));
    }

    @Test
    void whatWasFiledByHandFollowsFromTheFirstFactOn() {
        filing.order(Filing.clean("order", order -> order.put("packages", 7)));

        told();

        assertThat(document().jsonPath().getInt("document.packages")).isEqualTo(1300);
        filing.order(Filing.clean("order", order -> order.put("packages", 8)))
                .then()
                .statusCode(409);
    }

    @Test
    void aCancellationThatIsTheFirstFactMakesItFollowToo() {
        filing.order(Filing.clean("order", order -> {}));

        topics.send(sales.cancelled());
        awaitFollowed();

        assertThat(document().jsonPath().getString("summary.state")).isEqualTo("CANCELLED");
        filing.order(Filing.clean("order", order -> order.put("packages", 8)))
                .then()
                .statusCode(409)
                .body("code", equalTo("document-is-followed"));
    }

    @Test
    void theMessageOfAnOrderThatIsCancelledWhereItWasSoldDoesNotLeave() {
        UUID shop = UUID.randomUUID();
        SilkExport export = new SilkExport(api, shop, "").known();
        export.send("ORDER", export.order());

        topics.send(Sales.of(api.tenant(), shop).told("cancelled", order -> order.put("orderNo", export.order())));

        await().atMost(SOON)
                .untilAsserted(() -> api.manager()
                        .get("/v1/documents/orders/" + export.order() + "?shopId=" + shop)
                        .then()
                        .body("summary.state", equalTo("CANCELLED")));
        api.manager().get("/v1/customs-transmissions?shopId=" + shop).then().body("items.state", contains("WITHDRAWN"));
    }

    @Test
    void aCorrectionOfTheOrderIsMadeWhereItWasSold() {
        topics.send(sales.told("confirmed", order -> order.put("goodsValue", "80999")));
        awaitFollowed();
        filing.waybill(Filing.clean("waybill", paper -> {}));
        filing.declaration("D-1", Filing.clean("declaration", paper -> {}));
        Map<String, Object> one = filing.cases().getFirst();

        Response refused = Api.command(api.manager(), "{\"reason\":\"as proposed\"}")
                .header("If-Match", "\"" + version(one) + "\"")
                .post("/v1/cases/" + one.get("id") + "/corrections");

        refused.then()
                .statusCode(409)
                .body("code", equalTo("correction-needs-another-act"))
                .body("errors[0].code", equalTo("FOLLOWED"))
                .body("errors[0].message", containsString("where it was sold"));
    }

    /** What was sold is a fact: it is filed whatever customs has, and the case says what must be done. */
    @Test
    void aChangeAfterItsListWasAcceptedIsFiledAndBlocks() {
        told();
        filing.waybill(Filing.clean("waybill", paper -> {}));
        filing.declaration(
                "D-1", Filing.sample("faulty/walnuts-by-list/declaration").put("declarationNo", "940020260000123456"));

        topics.send(sales.changed(order -> order.put("freight", "1")));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(found(filing, "V07")).containsExactly("freight"));
        assertThat(document().jsonPath().getInt("summary.revision")).isEqualTo(2);
    }

    /** Nobody else may have its number while customs has it. */
    @Test
    void aCancellationAfterItsListWasAcceptedIsFiledAndBlocks() {
        calledOffAfterItsListWasAccepted();

        assertThat(found(filing, "V07")).containsExactly("orderNo");
        Filing other = new Filing(api);
        other.order(Filing.clean("order", order -> {})).then().statusCode(201);
        assertThat(found(other, "V05")).containsExactly("orderNo");
    }

    @Test
    void theNumberOfWhatWasCalledOffIsFreeOnceItsListIsWithdrawn() {
        calledOffAfterItsListWasAccepted();

        new CaseDesk(api, filing).declare("withdrawal", "").statusCode(200);

        assertThat(found(filing, "V07")).isEmpty();
        Filing other = new Filing(api);
        other.order(Filing.clean("order", order -> {})).then().statusCode(201);
        assertThat(found(other, "V05")).isEmpty();
    }

    private void calledOffAfterItsListWasAccepted() {
        told();
        filing.waybill(Filing.clean("waybill", paper -> {}));
        filing.declaration(
                "D-1", Filing.sample("faulty/walnuts-by-list/declaration").put("declarationNo", "940020260000123456"));
        topics.send(sales.cancelled());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(document().jsonPath().getString("summary.state"))
                        .isEqualTo("CANCELLED"));
    }

    private String version(Map<String, Object> one) {
        return api.manager().get("/v1/cases/" + one.get("id")).header("ETag").replace("\"", "");
    }

    private List<String> found(Filing shop, String rule) {
        return api.manager()
                .get("/v1/cases/" + shop.cases().getFirst().get("id") + "/findings")
                .jsonPath()
                .getList("items.finding.findAll { it.rule == '" + rule + "' }.field");
    }

    private void told() {
        topics.send(sales.confirmed());
        awaitFollowed();
    }

    private void awaitFollowed() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(document().jsonPath().getString("summary.followed"))
                        .isEqualTo("true"));
    }

    private Response document() {
        return api.manager().get(path(""));
    }

    private String path(String part) {
        return "/v1/documents/orders/" + Sales.NUMBER + part + "?shopId=" + filing.shop();
    }
}

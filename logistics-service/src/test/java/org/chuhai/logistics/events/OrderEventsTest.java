package org.chuhai.logistics.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuhai.logistics.events.Sales.NUMBER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.exportcase.Filing;
import org.chuhai.testing.event.Heard;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.Topics;
import org.chuhai.testing.server.SuiteServers;
import org.junit.jupiter.api.Test;

/** What is told of orders becomes the case's order document, once, and in the newest state. */
@QuarkusTest
class OrderEventsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Topics topics = Topics.at(SuiteServers.kafka().bootstrapServers());
    private final Api api = Api.newTenant();
    private final Filing filing = new Filing(api);
    private final Sales sales = Sales.of(api.tenant(), filing.shop());

    @Test
    void aConfirmedOrderIsTheOrderDocumentOfACase() {
        topics.send(sales.confirmed());

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(document().statusCode()).isEqualTo(200));
        assertThat(document().jsonPath().getString("document.lines[1].unitPrice"))
                .isEqualTo("6.80");
        assertThat(filing.cases())
                .singleElement()
                .satisfies(
                        one -> assertThat(one).containsEntry("orderNo", NUMBER).containsEntry("state", "WAITING"));
        assertThat(revisions("origin")).containsExactly("FOLLOWED");
        assertThat(revisions("actor")).containsExactly("somebody");
    }

    @Test
    void anOrderThatIsToldThreeTimesIsFiledOnce() {
        Letter told = sales.confirmed();

        topics.send(told, told, told);
        settle();

        assertThat(revisions("revision")).hasSize(1);
    }

    @Test
    void ofFactsInReverseOrderTheNewestCounts() {
        topics.send(sales.packages(1310, 3), sales.packages(1305, 2), sales.confirmed());
        settle();

        assertThat(document().jsonPath().getInt("document.packages")).isEqualTo(1310);
        assertThat(revisions("revision")).hasSize(1);
    }

    @Test
    void anOldFactComesTooLateWhateverItsId() {
        topics.send(sales.confirmed(), sales.packages(1305, 2), sales.packages(1399, 1));
        settle();

        assertThat(document().jsonPath().getInt("document.packages")).isEqualTo(1305);
    }

    @Test
    void aLateChangeReopensAMatchedCase() {
        filing.registerSeller();
        topics.send(sales.confirmed());
        filing.waybill(Filing.clean("waybill", paper -> {}));
        filing.declaration("D-1", Filing.clean("declaration", paper -> {}));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(filing.cases("state", "MATCHED")).hasSize(1));

        topics.send(sales.packages(1305, 2));

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(filing.cases("state", "DISCREPANT")).hasSize(1));
        assertThat(revisions("reason")).first().isEqualTo("the buyer asked for it");
        String id =
                String.valueOf(filing.cases("state", "DISCREPANT").getFirst().get("id"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics.on("chuhai.logistics.case", heard -> id.equals(heard.key())))
                        .extracting(Heard::type)
                        .endsWith(
                                "org.chuhai.logistics.case.matched.v1",
                                "org.chuhai.logistics.case.reopened.v1",
                                "org.chuhai.logistics.case.discrepant.v1"));
    }

    @Test
    void aCancelledOrderIsNoPartOfItsCaseAnyMore() {
        filing.registerSeller();
        topics.send(sales.confirmed());
        filing.waybill(Filing.clean("waybill", paper -> {}));
        filing.declaration("D-1", Filing.clean("declaration", paper -> {}));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(filing.cases("state", "MATCHED")).hasSize(1));

        topics.send(sales.cancelled());

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(filing.cases("state", "WAITING")).hasSize(1));
        assertThat(document().jsonPath().getString("summary.state")).isEqualTo("CANCELLED");
    }

    @Test
    void whatIsToldForAnotherTenantIsSeenThereOnly() {
        Api stranger = Api.newTenant();
        Sales strange = new Sales(stranger.tenant(), filing.shop(), sales.order());

        topics.send(strange.packages(7, 9), sales.confirmed());
        settle();

        assertThat(document().jsonPath().getInt("document.packages")).isEqualTo(1300);
        assertThat(stranger.manager().get(path()).jsonPath().getInt("document.packages"))
                .isEqualTo(7);
    }

    /** Until the consumer has taken what was sent before: facts of one key keep their order. */
    private void settle() {
        UUID other = UUID.randomUUID();
        Sales last = new Sales(api.tenant(), other, sales.order());
        topics.send(last.packages(1, 99));
        String path = path().replace(filing.shop().toString(), other.toString());
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(api.manager().get(path).statusCode()).isEqualTo(200));
    }

    private Response document() {
        return api.manager().get(path());
    }

    private String path() {
        return "/v1/documents/orders/" + NUMBER + "?shopId=" + filing.shop();
    }

    private List<Object> revisions(String member) {
        return api.manager()
                .get("/v1/documents/orders/" + NUMBER + "/revisions?shopId=" + filing.shop())
                .jsonPath()
                .getList("items." + member);
    }
}

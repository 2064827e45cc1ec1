package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is filed in one shop counts in the others, and nothing of it is told there. */
@QuarkusTest
class RegistryTest {

    private final Api api = Api.newTenant();
    private final Filing first = new Filing(api);
    private final Filing later = new Filing(api);

    @Test
    void anOrderNumberOfAnotherShopBlocksTheLaterOneAndTellsNothing() {
        first.order(Filing.clean("order", order -> {}));

        later.order(Filing.clean("order", order -> {}));

        assertThat(rules(first)).doesNotContain("V05");
        assertThat(rules(later)).contains("V05");
        String seen =
                api.operator(later.shop()).get(location(later) + "/report").asString();
        assertThat(seen)
                .contains("is taken on its platform")
                .doesNotContain(first.shop().toString());
        assertThat(api.operator(later.shop()).get("/v1/cases").asString())
                .doesNotContain(first.shop().toString());
    }

    @RepeatedTest(3)
    void ofTwoShopsThatFileAtOnceOneIsTheLater() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Response>> filed = Stream.of(first, later)
                    .map(shop -> both.submit(() -> shop.order(Filing.clean("order", order -> {}))))
                    .toList();
            for (Future<Response> one : filed) {
                assertThat(one.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
            }
        }

        assertThat(Stream.of(first, later).filter(shop -> rules(shop).contains("V05")))
                .hasSize(1);
    }

    @Test
    void anotherPlatformMayHaveTheSameNumber() {
        first.order(Filing.clean("order", order -> {}));

        later.order(Filing.clean(
                "order",
                order -> order.putObject("platform")
                        .put("code", "91000000MA0CARRAXR")
                        .put("name", "Another platform")));

        assertThat(rules(later)).doesNotContain("V05");
    }

    /** The firm's two codes become one when it is registered; whoever is examined first then is not the first. */
    @Test
    void aCodeThatIsLearnedLaterDoesNotChangeWhoCameFirst() {
        first.order(Filing.clean("order", order -> platform(order, "91000000MA0WANUT1J", null)));
        later.order(Filing.clean("order", order -> platform(order, "NO", "6201960XYZ")));
        assertThat(rules(later)).doesNotContain("V05");
        first.registerSeller();

        new CaseDesk(api, later).post("runs", "").statusCode(200);
        new CaseDesk(api, first).post("runs", "").statusCode(200);

        assertThat(rules(first)).doesNotContain("V05");
        assertThat(rules(later)).contains("V05");
    }

    @Test
    void anotherTenantMayHaveTheSameNumber() {
        first.order(Filing.clean("order", order -> {}));
        Filing stranger = new Filing(Api.newTenant());

        stranger.order(Filing.clean("order", order -> {}));

        assertThat(TenantSql.of(api).rows("select count(*) from document_number"))
                .containsExactly("1");
    }

    @Test
    void whatWasCalledOffGivesItsNumberBack() {
        first.order(Filing.clean("order", order -> {}));
        new CaseDesk(api, first)
                .act("orders", "WN-20260115-0001", "cancellation", "{\"reason\":\"the buyer withdrew\"}")
                .statusCode(200);

        later.order(Filing.clean("order", order -> {}));

        assertThat(rules(later)).doesNotContain("V05");
    }

    @Test
    void aDryRunKnowsNoHistory() {
        first.order(Filing.clean("order", order -> {}));

        api.manager()
                .contentType("application/json")
                .body("{\"order\":%s,\"waybill\":null,\"declaration\":null}"
                        .formatted(Filing.clean("order", order -> {})))
                .post("/v1/reconciliations")
                .then()
                .statusCode(200)
                .body("findings.rule", not(hasItem("V05")))
                .body("evaluated", not(hasItem("V05")))
                .body("skipped.rule", not(hasItem("V05")));
    }

    @Test
    void aDeclarationMadeFromAnEarlierRevisionIsOutOfDate() {
        CaseDesk desk = new CaseDesk(api, first).clean();

        first.order(Filing.clean("order", order -> order.put("packages", 1299)));
        first.waybill(Filing.clean("waybill", waybill -> waybill.put("packages", 1299)));

        desk.read("findings")
                .body("items[0].finding.rule", equalTo("R16"))
                .body("items[0].finding.cause", equalTo("STALE_DOCUMENT"))
                .body("items[0].finding.text.en", containsString("out of date"))
                .body("items[0].finding.text.zh", containsString("第 1 版"));
        desk.post("corrections", "{\"reason\":\"carried on\"}").statusCode(200).body("state", equalTo("MATCHED"));
    }

    @Test
    void aChangeMessageThatIsOlderThanWhatWasDeclaredIsNotStored() {
        CaseDesk desk = new CaseDesk(api, first).clean();
        desk.declare("submission", "").statusCode(200);

        desk.file(
                        "declaration",
                        Filing.clean("declaration", declared -> declared.put("declaredAt", "2026-01-16T02:00:00Z")))
                .statusCode(409)
                .body("code", equalTo("document-is-stale"));

        desk.file(
                        "declaration",
                        Filing.clean("declaration", declared -> declared.put("declaredAt", "2026-01-17T03:00:00Z")))
                .statusCode(200);
    }

    private static void platform(ObjectNode order, String code, @Nullable String customsCode) {
        order.putObject("platform")
                .put("code", code)
                .put("customsCode", customsCode)
                .put("name", "A platform");
    }

    private List<String> rules(Filing filing) {
        return api.manager().get(location(filing) + "/findings").jsonPath().getList("items.finding.rule");
    }

    private String location(Filing filing) {
        return new CaseDesk(api, filing).location();
    }
}

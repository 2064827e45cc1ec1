package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.profile.Profiling;
import org.junit.jupiter.api.Test;

/** Cases of several orders, waybills and declarations, in a tenant whose profile allows them. */
@QuarkusTest
class SeveralDocumentsTest {

    private static final String FIRST = Groupage.FIRST;
    private static final String SECOND = Groupage.SECOND;

    private final Api api = Api.newTenant();
    private final Filing filing = new Filing(api);
    private final Profiling profiles = new Profiling(api);

    @Test
    void twoOrdersOnOneFormAreOneCaseWhateverComesFirst() {
        allow("SEVERAL_ORDERS");
        filing.order(Groupage.kernels());
        filing.declaration("D-1", Groupage.groupage());
        filing.waybill(Filing.clean("waybill", waybill -> {}));

        assertThat(only()).containsEntry("state", "WAITING").containsEntry("waitingFor", List.of("ORDER"));

        filing.order(Groupage.inShell());

        assertThat(only()).containsEntry("state", "MATCHED").containsEntry("verdict", "MATCHED");
        assertThat(numbers(only())).containsExactly(FIRST, SECOND, "KH2601150001", "D-1");
    }

    @Test
    void aFaultOfTheSecondOrderIsCorrectedInTheSecondOrder() {
        allow("SEVERAL_ORDERS");
        filing.order(Groupage.inShell());
        filing.order(Groupage.line(Groupage.kernels(), "total", "43000.00"));
        filing.declaration("D-1", Groupage.groupage());
        filing.waybill(Filing.clean("waybill", waybill -> {}));
        assertThat(only()).containsEntry("state", "DISCREPANT");

        correct();

        assertThat(only()).containsEntry("state", "MATCHED");
        assertThat(revision("orders", SECOND)).isEqualTo(2);
        assertThat(revision("orders", FIRST)).isEqualTo(1);
    }

    @Test
    void aFurtherOrderThatChangesIsExaminedWithItsCase() {
        allow("SEVERAL_ORDERS");
        filing.order(Groupage.inShell());
        filing.order(Groupage.kernels());
        filing.declaration("D-1", Groupage.groupage());
        filing.waybill(Filing.clean("waybill", waybill -> {}));

        filing.order(Groupage.line(Groupage.kernels(), "unitPrice", "6.08"));

        assertThat(only()).containsEntry("state", "DISCREPANT");
    }

    @Test
    void withoutAllowanceTwoOrdersOnOneFormAreRefused() {
        filing.order(Groupage.inShell());
        filing.order(Groupage.kernels());
        filing.waybill(Filing.clean("waybill", waybill -> {}));

        filing.declaration("D-1", Groupage.groupage());

        Map<String, Object> declared = cases().stream()
                .filter(one -> numbers(one).contains("D-1"))
                .findFirst()
                .orElseThrow();
        assertThat(declared).containsEntry("state", "DISCREPANT");
        assertThat(report(declared).getList("findings.field")).contains("furtherOrderNos");
    }

    @Test
    void theGoodsOfOneFormTravelByTwoWaybills() {
        allow("SEVERAL_WAYBILLS");
        filing.order(Filing.clean("order", order -> {}));
        filing.declaration("D-1", Filing.clean("declaration", declared -> {}));
        filing.waybill(Groupage.waybill("KH2601150001", 800, "20160"));
        assertThat(only()).containsEntry("state", "DISCREPANT");

        filing.waybill(Groupage.waybill("KH2601150002", 500, "5300"));

        assertThat(only()).containsEntry("state", "MATCHED");
        assertThat(numbers(only())).containsExactly(FIRST, "KH2601150001", "KH2601150002", "D-1");
    }

    @Test
    void anOrderThatLeavesInTwoPartsMatchesInBoth() {
        allow("SEVERAL_DECLARATIONS");
        filing.order(Filing.clean("order", order -> {}));
        filing.waybill(Groupage.waybill("KH2601150001", 800, "20160"));
        filing.waybill(Groupage.waybill("KH2601150002", 500, "5300"));
        filing.declaration("D-1", Groupage.part(0, "KH2601150001", 800, "20160", "20000"));
        assertThat(cases()).extracting(one -> one.get("state")).contains("DISCREPANT");

        filing.declaration("D-2", Groupage.part(1, "KH2601150002", 500, "5300", "5000"));

        assertThat(cases()).hasSize(2).allSatisfy(one -> assertThat(one).containsEntry("state", "MATCHED"));
    }

    @Test
    void aPartThatIsCalledOffReopensTheOther() {
        allow("SEVERAL_DECLARATIONS");
        filing.order(Filing.clean("order", order -> {}));
        filing.waybill(Groupage.waybill("KH2601150001", 800, "20160"));
        filing.waybill(Groupage.waybill("KH2601150002", 500, "5300"));
        filing.declaration("D-1", Groupage.part(0, "KH2601150001", 800, "20160", "20000"));
        filing.declaration("D-2", Groupage.part(1, "KH2601150002", 500, "5300", "5000"));

        new CaseDesk(api, filing)
                .act("declarations", "D-2", "cancellation", "{\"reason\":\"no truck\"}")
                .statusCode(200);

        assertThat(cases()).extracting(one -> one.get("state")).containsExactly("DISCREPANT", "WAITING");
    }

    @Test
    void anAllowanceThatComesLaterJoinsWhatWaitsWhenTheCaseIsExaminedAnew() {
        filing.order(Groupage.inShell());
        filing.order(Groupage.kernels());
        filing.waybill(Filing.clean("waybill", waybill -> {}));
        filing.declaration("D-1", Groupage.groupage());
        String declared = cases().stream()
                .filter(one -> numbers(one).contains("D-1"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .toString();
        allow("SEVERAL_ORDERS");

        Api.command(api.manager(), "")
                .header("If-Match", api.manager().get("/v1/cases/" + declared).header("ETag"))
                .post("/v1/cases/" + declared + "/runs")
                .then()
                .statusCode(200);

        assertThat(api.manager().get("/v1/cases/" + declared).jsonPath().getString("state"))
                .isEqualTo("MATCHED");
    }

    @Test
    void aDryRunTakesSeveralToo() {
        allow("SEVERAL_ORDERS");
        ObjectNode body = Groupage.groupage().objectNode();
        body.set("order", Groupage.inShell());
        body.putArray("furtherOrders").add(Groupage.kernels());
        body.set("waybill", Filing.clean("waybill", waybill -> {}));
        body.set("declaration", Groupage.groupage());

        JsonPath report = api.manager()
                .contentType("application/json")
                .body(body.toString())
                .post("/v1/reconciliations")
                .jsonPath();

        assertThat(report.getString("verdict")).isEqualTo("MATCHED");
    }

    private void allow(String allowance) {
        filing.registerSeller();
        profiles.inForce(Profiling.allowing(allowance));
    }

    private List<Map<String, Object>> cases() {
        return filing.cases().stream()
                .sorted(Comparator.comparing(one -> numbers(one).getLast()))
                .toList();
    }

    private Map<String, Object> only() {
        assertThat(filing.cases()).hasSize(1);
        return filing.cases().getFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<String> numbers(Map<String, Object> one) {
        return ((List<Map<String, Object>>) one.get("documents"))
                .stream()
                        .map(document -> String.valueOf(document.get("number")))
                        .toList();
    }

    private JsonPath report(Map<String, Object> one) {
        return api.manager().get("/v1/cases/" + one.get("id") + "/report").jsonPath();
    }

    private void correct() {
        new CaseDesk(api, filing).post("corrections", "{\"reason\":\"a slip\"}").statusCode(200);
    }

    private int revision(String kind, String number) {
        UUID shop = filing.shop();
        return api.manager()
                .get("/v1/documents/" + kind + "/" + number + "?shopId=" + shop)
                .jsonPath()
                .getInt("revision.revision");
    }
}

package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CaseJoiningTest {

    private static final String ORDER = "WN-20260115-0001";
    private static final String WAYBILL = "KH2601150001";

    private final Api api = Api.newTenant();
    private final Filing filing = new Filing(api);

    @ParameterizedTest
    @ValueSource(strings = {"OWD", "ODW", "WOD", "WDO", "DOW", "DWO"})
    void inWhicheverOrderDocumentsComeTheyMakeOneCase(String sequence) {
        filing.registerSeller();

        sequence.chars().forEach(kind -> file(kind).then().statusCode(201));

        List<Map<String, Object>> cases = filing.cases();
        assertThat(cases).hasSize(1);
        assertThat(cases.getFirst())
                .containsEntry("state", "MATCHED")
                .containsEntry("verdict", "MATCHED")
                .containsEntry("orderNo", ORDER)
                .containsEntry("waybillNo", WAYBILL)
                .containsEntry("waitingFor", List.of());
    }

    @Test
    void aCaseThatWasMergedSaysWhereItsDocumentsAre() {
        filing.order(clean("order"));
        filing.waybill(clean("waybill"));
        assertThat(filing.cases()).hasSize(2);

        filing.declaration("D-1", clean("declaration"));

        Map<String, Object> left = filing.cases().getFirst();
        assertThat(filing.cases("state", "MERGED"))
                .singleElement()
                .satisfies(merged -> assertThat(merged).containsEntry("mergedInto", left.get("id")));
    }

    @Test
    void theSameDocumentTwiceChangesNothing() {
        filing.order(clean("order"));
        Object before = filing.cases();

        filing.order(clean("order")).then().statusCode(200).header("ETag", "\"0\"");

        assertThat(filing.cases()).isEqualTo(before);
    }

    @Test
    void aWaybillThatNamesItsOrderMakesAWrongNumberInTheDeclarationAFinding() {
        filing.order(clean("order"));
        filing.waybill(Filing.clean("waybill", waybill -> waybill.put("orderNo", ORDER)));

        filing.declaration("D-1", Filing.clean("declaration", declared -> declared.put("orderNo", "WN-20260115-0010")));

        assertThat(filing.cases()).singleElement().satisfies(one -> {
            assertThat(one).containsEntry("state", "DISCREPANT");
            assertThat(rules(one)).contains("R01");
        });
    }

    @Test
    void anOrderOnTwoDeclarationsStandsInBothCases() {
        filing.order(clean("order"));
        filing.waybill(clean("waybill"));
        filing.declaration("D-1", clean("declaration"));
        filing.declaration("D-2", clean("declaration"));

        filing.order(Filing.clean("order", order -> order.put("packages", 1299)));

        assertThat(filing.cases()).hasSize(2).allSatisfy(one -> assertThat(one).containsEntry("state", "DISCREPANT"));
    }

    @Test
    void whatADeclarationLetsGoWaitsInACaseOfItsOwnAgain() {
        filing.order(clean("order"));
        filing.waybill(clean("waybill"));
        filing.declaration("D-1", clean("declaration"));

        filing.declaration("D-1", Filing.clean("declaration", declared -> declared.put("waybillNo", "KH2601159999")));

        List<Map<String, Object>> cases = filing.cases();
        assertThat(cases).hasSize(2);
        assertThat(cases)
                .filteredOn(one -> WAYBILL.equals(one.get("waybillNo")))
                .singleElement()
                .satisfies(lonely -> assertThat(lonely)
                        .containsEntry("state", "WAITING")
                        .containsEntry("waitingFor", List.of("ORDER", "DECLARATION")));
        assertThat(cases)
                .filteredOn(one -> ORDER.equals(one.get("orderNo")))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting).containsEntry("waitingFor", List.of("WAYBILL")));
    }

    @Test
    void numbersJoinHoweverTheyAreWritten() {
        filing.put(
                        "orders",
                        "ＷＮ-20260115-0001",
                        Filing.clean("order", order -> order.put("orderNo", "ＷＮ-20260115-0001 ")))
                .then()
                .statusCode(201);

        filing.declaration("D-1", clean("declaration"));

        assertThat(filing.cases()).hasSize(1);
        assertThat(filing.cases("orderNo", ORDER)).hasSize(1);
    }

    @Test
    void theSameNumbersInAnotherShopAreAnotherCase() {
        filing.order(clean("order"));

        new Filing(api).declaration("D-1", clean("declaration"));

        assertThat(filing.cases()).hasSize(1);
        assertThat(filing.cases().getFirst()).containsEntry("waitingFor", List.of("WAYBILL", "DECLARATION"));
    }

    private Response file(int kind) {
        return switch (kind) {
            case 'O' -> filing.order(clean("order"));
            case 'W' -> filing.waybill(clean("waybill"));
            default -> filing.declaration("D-1", clean("declaration"));
        };
    }

    private List<String> rules(Map<String, Object> one) {
        return api.manager()
                .get("/v1/cases/" + one.get("id") + "/findings")
                .jsonPath()
                .getList("items.finding.rule", String.class);
    }

    private static ObjectNode clean(String kind) {
        return Filing.clean(kind, document -> {});
    }
}

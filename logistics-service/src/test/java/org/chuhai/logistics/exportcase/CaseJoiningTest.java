package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.chuhai.logistics.Api;
import org.chuhai.testing.wall.Body;
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

    @Test
    void theDeclarationTakesOverTheCaseOfTheWaybillThatItNames() {
        filing.order(clean("order"));
        filing.waybill(waybill("W-1", ORDER));
        filing.waybill(waybill("W-2", ORDER));
        Object second = filing.cases("waybillNo", "W-2").getFirst().get("id");

        filing.declaration("D-1", declaration(ORDER, "W-2"));

        assertThat(filing.cases("waybillNo", "W-2"))
                .singleElement()
                .satisfies(one -> assertThat(one).containsEntry("id", second).containsEntry("waitingFor", List.of()));
    }

    @Test
    void aWaybillThatIsRevisedToAnotherOrderMovesToItsCase() {
        filing.order(order("O-1"));
        filing.order(order("O-2"));
        filing.waybill(waybill("W-1", "O-1"));
        Object first = filing.cases("orderNo", "O-1").getFirst().get("id");

        filing.waybill(waybill("W-1", "O-2"));

        assertThat(filing.cases("orderNo", "O-1"))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("id", first)
                        .containsEntry("waitingFor", List.of("WAYBILL", "DECLARATION")));
        assertThat(filing.cases("orderNo", "O-2"))
                .singleElement()
                .satisfies(one -> assertThat(one).containsEntry("waitingFor", List.of("DECLARATION")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noDocumentIsEverLost(long seed) {
        RandomGenerator random = new Random(seed);
        Set<String> filed = new TreeSet<>();
        for (int i = 0; i < 14; i++) {
            String order = "O-" + random.nextInt(3);
            String waybill = "W-" + random.nextInt(3);
            switch (random.nextInt(3)) {
                case 0 -> filed.add(numberOf(filing.order(order(order))));
                case 1 -> filed.add(numberOf(filing.waybill(waybill(waybill, order))));
                default ->
                    filed.add(numberOf(filing.declaration("D-" + random.nextInt(3), declaration(order, waybill))));
            }

            assertThat(held()).as("after filing %s", i).isEqualTo(filed);
        }
    }

    private Set<String> held() {
        Set<String> held = new TreeSet<>();
        Body.of(api.manager().queryParam("shopId", filing.shop()).get("/v1/cases"))
                .path("items")
                .forEach(one -> held.addAll(one.path("documents").findValuesAsText("number")));
        return held;
    }

    private static String numberOf(Response filed) {
        return Body.of(filed).at("/summary/number").asText();
    }

    private static ObjectNode order(String number) {
        return Filing.clean("order", order -> order.put("orderNo", number));
    }

    private static ObjectNode waybill(String number, String orderNo) {
        return Filing.clean(
                "waybill", waybill -> waybill.put("waybillNo", number).put("orderNo", orderNo));
    }

    private static ObjectNode declaration(String orderNo, String waybillNo) {
        return Filing.clean(
                "declaration", declared -> declared.put("orderNo", orderNo).put("waybillNo", waybillNo));
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

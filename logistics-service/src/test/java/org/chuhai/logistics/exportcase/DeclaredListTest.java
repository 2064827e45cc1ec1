package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.profile.Profiling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Order and waybill stay as their list declared them while customs has it (V07). Walnuts by list need a waiver. */
@QuarkusTest
class DeclaredListTest {

    private final CaseDesk desk = CaseDesk.fresh();

    @BeforeEach
    void walnutsByList() {
        desk.clean();
        desk.filing()
                .declaration("D-1", Filing.sample("faulty/walnuts-by-list/declaration"))
                .then()
                .statusCode(200);
        desk.waive().statusCode(200);
        desk.declare("submission", "").statusCode(200);
    }

    @Test
    void whatADeclaredListDeclaresDoesNotChange() {
        desk.file("order", order().put("freight", "1"))
                .statusCode(409)
                .body("code", equalTo("list-is-declared"))
                .body("errors[0].code", equalTo("WITHDRAW_FIRST"))
                .body("errors[0].message", containsString("D-1"));
        desk.file("waybill", Filing.clean("waybill", waybill -> waybill.put("packages", 1299)))
                .statusCode(409);

        desk.declare("withdrawal", "").statusCode(200);
        desk.file("order", order().put("freight", "1")).statusCode(200);
    }

    @Test
    void whatNoMessageCarriesMayChange() {
        desk.file("order", order().put("packages", 1299)).statusCode(200);
        desk.file("waybill", Filing.clean("waybill", waybill -> waybill.put("mode", "3")))
                .statusCode(200);

        desk.read("findings").body("items.finding.rule", not(hasItem("V07")));
    }

    @ParameterizedTest
    @CsvSource({"orders, WN-20260115-0001", "waybills, KH2601150001"})
    void whatADeclaredListDeclaresIsNotCalledOff(String kind, String number) {
        actions(kind, number)
                .body("actions.find { it.action == 'CANCEL' }.allowed", equalTo(false))
                .body("actions.find { it.action == 'CANCEL' }.reason", containsString("D-1"));
        cancel(kind, number)
                .statusCode(409)
                .body("code", equalTo("list-is-declared"))
                .body("errors[0].code", equalTo("WITHDRAW_FIRST"))
                .body("errors[0].message", containsString("D-1"))
                .body("allowed", contains("REVISE", "SUBMIT"));
        assertThat(TenantSql.of(desk.api()).rows("select count(*) from document_number"))
                .containsExactly("2");

        desk.declare("withdrawal", "").statusCode(200);
        cancel(kind, number).statusCode(200);
    }

    /** What cannot be called off for another reason says that. */
    @Test
    void whatWasAcceptedIsWithdrawnBeforeItIsCalledOff() {
        desk.act("orders", "WN-20260115-0001", "submission", "").statusCode(200);
        desk.act("orders", "WN-20260115-0001", "acceptance", "{\"customsNumber\":null}")
                .statusCode(200);

        cancel("orders", "WN-20260115-0001").statusCode(409).body("code", equalTo("state-refuses"));
    }

    @Test
    void customsMatchesTheThreeWhenItHasThem() {
        new Profiling(desk.api()).inForce(Profiling.content("\"R26\"", "", ""));
        desk.post("runs", "").statusCode(200);
        desk.read().body("verdict", equalTo("MATCHED_WITH_WARNINGS"));
        desk.read("findings")
                .body("items.finding.findAll { it.rule == 'K09' }.field", contains("orderNo", "waybillNo"));

        desk.act("orders", "WN-20260115-0001", "submission", "").statusCode(200);
        desk.act("waybills", "KH2601150001", "submission", "").statusCode(200);

        desk.read("findings").body("items", empty());
        desk.read().body("verdict", equalTo("MATCHED"));
        desk.read("report").body("evaluated", hasItem("K09")).body("skipped.rule", not(hasItem("K09")));
    }

    private ValidatableResponse cancel(String kind, String number) {
        return desk.act(kind, number, "cancellation", "{\"reason\":\"the buyer withdrew\"}");
    }

    private ValidatableResponse actions(String kind, String number) {
        return desk.api()
                .manager()
                .get("/v1/documents/" + kind + "/" + number + "/allowed-actions?shopId="
                        + desk.filing().shop())
                .then()
                .statusCode(200);
    }

    private static ObjectNode order() {
        return Filing.clean("order", order -> {});
    }
}

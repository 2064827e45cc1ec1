package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has a number: whoever took it first, which is not whoever was there first. */
@QuarkusTest
class NumberPlaceTest {

    private static final String PLATFORM = "91000000MA0PLATF94";

    private final Api api = Api.newTenant();
    private final Filing first = new Filing(api);
    private final Filing later = new Filing(api);

    @Test
    void whatIsRevivedComesAfterWhoTookTheNumberMeanwhile() {
        first.order(order(PLATFORM));
        new CaseDesk(api, first)
                .act("orders", "WN-20260115-0001", "cancellation", "{\"reason\":\"the buyer withdrew\"}")
                .statusCode(200);
        later.order(order(PLATFORM));

        first.order(order(PLATFORM)).then().statusCode(200);

        examineAnew();
        assertThat(severities(first, "V05")).containsExactly("BLOCK");
        assertThat(severities(later, "V05")).isEmpty();
    }

    /** Before, it had no platform of its own, or another one. */
    @ParameterizedTest
    @ValueSource(strings = {"NO", "91000000MA0CARRAXR"})
    void whatMovesToAPlatformComesAfterWhoIsThere(String before) {
        first.order(order(before));
        later.order(order(PLATFORM));

        first.order(order(PLATFORM)).then().statusCode(200);

        examineAnew();
        assertThat(severities(first, "V05")).containsExactly("BLOCK");
        assertThat(severities(later, "V05")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, BLOCK", "7, INFO"})
    void aWaybillNumberIsTakenForSixMonths(int months, String severity) {
        first.waybill(waybill("91000000MA0CARRAXR"));
        numbersAreOlderBy(months);

        later.waybill(waybill("91000000MA0CARRAXR"));

        assertThat(severities(later, "V06")).containsExactly(severity);
    }

    /** Eight months ago it was filed; seven ago another one took the number; today it takes the number itself. */
    @Test
    void theSixMonthsEndWhenTheNumberIsTakenAnew() {
        first.waybill(waybill("NO"));
        TenantSql.of(api).execute("update customs_document set created_at = created_at - interval '8 months'");
        later.waybill(waybill("91000000MA0CARRAXR"));
        numbersAreOlderBy(7);

        first.waybill(waybill("91000000MA0CARRAXR")).then().statusCode(200);

        assertThat(severities(first, "V06")).containsExactly("INFO");
    }

    /** Whoever takes a number of last year for a new one would write over it. */
    @Test
    void aNumberThatTheShopHasUsedIsNotFiledAsNew() {
        CaseDesk desk = new CaseDesk(api, first).clean();
        desk.declare("submission", "").statusCode(200);
        desk.declare("acceptance", "{\"customsNumber\":\"940020260000123456\"}").statusCode(200);

        api.manager()
                .contentType("application/json")
                .body(Filing.clean("waybill", waybill -> waybill.put("packages", 7))
                        .toString())
                .put("/v1/documents/waybills/KH2601150001?shopId=" + first.shop())
                .then()
                .statusCode(428);

        desk.read().body("state", equalTo("MATCHED"));
    }

    /** The service may not change when a number was taken; it may give it back and take it. */
    private void numbersAreOlderBy(int months) {
        TenantSql.of(api).execute("""
                with taken as (delete from document_number returning *)
                insert into document_number
                select tenant_id, fingerprint, document_id, since - interval '%d months' from taken""".formatted(months));
    }

    private void examineAnew() {
        new CaseDesk(api, later).post("runs", "").statusCode(200);
        new CaseDesk(api, first).post("runs", "").statusCode(200);
    }

    private static ObjectNode order(String platform) {
        return Filing.clean(
                "order",
                order -> order.putObject("platform").put("code", platform).put("name", "A platform"));
    }

    private static ObjectNode waybill(String carrier) {
        return Filing.clean(
                "waybill",
                waybill -> waybill.putObject("carrier").put("code", carrier).put("name", "A carrier"));
    }

    private List<String> severities(Filing filing, String rule) {
        return api.manager()
                .get(new CaseDesk(api, filing).location() + "/findings")
                .jsonPath()
                .getList("items.finding.findAll { it.rule == '" + rule + "' }.severity");
    }
}

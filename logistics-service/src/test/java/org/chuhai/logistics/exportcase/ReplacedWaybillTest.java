package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.Api;
import org.junit.jupiter.api.Test;

/** The goods of a declaration that names no waybill, or a wrong one, travel by whichever names their order. */
@QuarkusTest
class ReplacedWaybillTest {

    private final Api api = Api.newTenant();
    private final Filing filing = new Filing(api);

    @Test
    void anotherWaybillTakesThePlaceOfOneThatWasCalledOff() {
        filing.registerSeller();
        filing.order(Filing.clean("order", order -> {}));
        filing.waybill(Groupage.waybill("KH2601150001", 1300, "25460"));
        filing.declaration("D-1", Filing.clean("declaration", declared -> declared.putNull("waybillNo")));
        new CaseDesk(api, filing)
                .act("waybills", "KH2601150001", "cancellation", "{\"reason\":\"the truck broke down\"}")
                .statusCode(200);

        filing.waybill(Groupage.waybill("KH2601150002", 1300, "25460"));

        assertThat(casesOf("D-1")).singleElement().satisfies(one -> {
            assertThat(numbers(one)).contains("KH2601150002").doesNotContain("KH2601150001");
            assertThat(one).containsEntry("waitingFor", List.of());
        });
    }

    @Test
    void aWaybillThatNamesItsOrderLateWaitsNoMore() {
        filing.order(Filing.clean("order", order -> {}));
        filing.declaration("D-1", Filing.clean("declaration", declared -> declared.put("waybillNo", "KH2601150010")));
        filing.waybill(Filing.clean("waybill", waybill -> {}));
        assertThat(filing.cases()).hasSize(2);

        filing.waybill(Groupage.waybill("KH2601150001", 1300, "25460"));

        assertThat(filing.cases()).hasSize(1);
        assertThat(numbers(filing.cases().getFirst())).contains("KH2601150001", "D-1");
    }

    private List<Map<String, Object>> casesOf(String number) {
        return filing.cases().stream()
                .filter(one -> numbers(one).contains(number))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> numbers(Map<String, Object> one) {
        return ((List<Map<String, Object>>) one.get("documents"))
                .stream()
                        .map(document -> String.valueOf(document.get("number")))
                        .toList();
    }
}

package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.profile.Profiling;
import org.junit.jupiter.api.Test;

/** Which waybills a case has does not depend on what arrives when. */
@QuarkusTest
class WaybillsOfPartsTest {

    private final Api api = Api.newTenant();
    private final Filing filing = new Filing(api);

    @Test
    void theFirstWaybillStaysTheFirstWhateverArrives() {
        allow("SEVERAL_WAYBILLS");
        filing.order(Filing.clean("order", order -> {}));
        filing.declaration("D-1", Filing.clean("declaration", declared -> declared.putNull("waybillNo")));
        filing.waybill(Groupage.waybill("KH2601150002", 500, "5300"));
        filing.waybill(Groupage.waybill("KH2601150003", 300, "160"));

        filing.waybill(Groupage.waybill("KH2601150001", 500, "20000"));

        assertThat(numbers(filing.cases().getFirst()))
                .containsExactly(Groupage.FIRST, "KH2601150002", "KH2601150003", "KH2601150001", "D-1");
    }

    @Test
    void aWaybillThatNoDeclarationNamesJoinsNoPart() {
        allow("SEVERAL_DECLARATIONS", "SEVERAL_WAYBILLS");
        filing.order(Filing.clean("order", order -> {}));
        filing.waybill(Groupage.waybill("KH2601150001", 800, "20160"));
        filing.waybill(Groupage.waybill("KH2601150002", 500, "5300"));
        filing.declaration("D-1", Groupage.part(0, "KH2601150001", 800, "20160", "20000"));
        filing.declaration("D-2", Groupage.part(1, "KH2601150002", 500, "5300", "5000"));

        filing.waybill(Groupage.waybill("KH2601150003", 1, "1"));

        assertThat(filing.cases())
                .filteredOn(one -> numbers(one).contains("KH2601150003"))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one).containsEntry("state", "WAITING"));
        assertThat(filing.cases("state", "MATCHED")).hasSize(2);
    }

    /** Which came first says nothing about which part it carries. */
    @Test
    void aPartThatNamesNoWaybillGetsNone() {
        allow("SEVERAL_DECLARATIONS");
        filing.order(Filing.clean("order", order -> {}));
        filing.waybill(Groupage.waybill("KH2601150001", 800, "20160"));
        filing.declaration("D-1", Groupage.part(0, "UNKNOWN-1", 800, "20160", "20000"));

        filing.declaration("D-2", Groupage.part(1, "UNKNOWN-2", 500, "5300", "5000"));

        assertThat(filing.cases())
                .filteredOn(one -> numbers(one).contains("KH2601150001"))
                .hasSize(1)
                .noneSatisfy(one -> assertThat(numbers(one)).containsAnyOf("D-1", "D-2"));
    }

    @Test
    void anOrderThatADeclarationGivesUpComesBackToTheOtherPart() {
        allow("SEVERAL_DECLARATIONS", "SEVERAL_ORDERS");
        filing.order(Filing.clean("order", order -> {}));
        filing.order(Groupage.line(Groupage.kernels(), "no", "1"));
        filing.waybill(Groupage.waybill("KH2601150001", 800, "20160"));
        filing.waybill(Groupage.waybill("KH2601150002", 500, "5300"));
        filing.declaration("D-1", Groupage.part(0, "KH2601150001", 800, "20160", "20000"));
        ObjectNode second = Groupage.part(1, "KH2601150002", 500, "5300", "5000");
        second.put("orderNo", Groupage.SECOND).putArray("furtherOrderNos").add(Groupage.FIRST);
        filing.declaration("D-2", second);
        int before = runs("KH2601150001");

        second.remove("furtherOrderNos");
        filing.declaration("D-2", second);

        assertThat(runs("KH2601150001")).isEqualTo(before + 1);
    }

    /** Not every waybill of an order is one case's: one that another declaration names goes there. */
    @Test
    void aWaybillThatALaterDeclarationNamesLeavesTheCaseThatHadIt() {
        allow("SEVERAL_WAYBILLS");
        filing.order(Filing.clean("order", order -> {}));
        filing.declaration("D-1", Filing.clean("declaration", declared -> {}));
        filing.waybill(Groupage.waybill("KH2601150001", 800, "20160"));
        filing.waybill(Groupage.waybill("KH2601150002", 500, "5300"));

        filing.declaration("D-2", Groupage.part(1, "KH2601150002", 500, "5300", "5000"));

        assertThat(filing.cases())
                .filteredOn(one -> numbers(one).contains("D-1"))
                .hasSize(1)
                .allSatisfy(one -> assertThat(numbers(one)).doesNotContain("KH2601150002"));
    }

    @Test
    void aWaybillComesBackFromAPartThatWasAMistake() {
        allow("SEVERAL_DECLARATIONS");
        filing.order(Filing.clean("order", order -> {}));
        filing.waybill(Groupage.waybill("KH2601150001", 1300, "25460"));
        filing.declaration("D-1", Filing.clean("declaration", declared -> declared.putNull("waybillNo")));
        filing.declaration("D-2", Filing.clean("declaration", declared -> declared.putNull("waybillNo")));
        CaseDesk desk = new CaseDesk(api, filing);

        desk.act("declarations", "D-2", "cancellation", "{\"reason\":\"filed twice\"}")
                .statusCode(200);

        assertThat(filing.cases())
                .filteredOn(one -> numbers(one).contains("D-1"))
                .hasSize(1)
                .allSatisfy(one -> assertThat(numbers(one)).contains("KH2601150001"));
        Object whole = filing.cases("waybillNo", "KH2601150001").getFirst().get("id");
        assertThat(TenantSql.of(api)
                        .rows("select payload ->> 'into' from outbox where type like '%.case.merged.v1' order by id"))
                .last()
                .isEqualTo(whole);
        assertThat(TenantSql.of(api).rows("select payload ->> 'id' from outbox where type like '%.case.merged.v1'"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aDeclarationThatWasCalledOffClaimsNoWaybill() {
        allow("SEVERAL_WAYBILLS");
        filing.order(Filing.clean("order", order -> {}));
        filing.declaration("D-1", Filing.clean("declaration", declared -> {}));
        filing.waybill(Groupage.waybill("KH2601150001", 800, "20160"));
        filing.waybill(Groupage.waybill("KH2601150002", 500, "5300"));
        filing.declaration("D-2", Groupage.part(1, "KH2601150002", 500, "5300", "5000"));

        new CaseDesk(api, filing)
                .act("declarations", "D-2", "cancellation", "{\"reason\":\"filed twice\"}")
                .statusCode(200);

        assertThat(filing.cases())
                .filteredOn(one -> numbers(one).contains("D-1"))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one).containsEntry("state", "MATCHED"));
    }

    private int runs(String waybill) {
        return (int) filing.cases("waybillNo", waybill).getFirst().get("run");
    }

    private void allow(String... allowances) {
        filing.registerSeller();
        new Profiling(api).inForce(Profiling.allowing(allowances));
    }

    @SuppressWarnings("unchecked")
    private static List<String> numbers(Map<String, Object> one) {
        return ((List<Map<String, Object>>) one.get("documents"))
                .stream()
                        .map(document -> String.valueOf(document.get("number")))
                        .toList();
    }
}

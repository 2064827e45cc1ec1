package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.profile.Profiling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections of a report whose documents are not those that the profile would give the case now. */
@QuarkusTest
class CompanyChangeTest {

    private final CaseDesk desk = CaseDesk.fresh();
    private final Api api = desk.api();
    private final Profiling profiles = new Profiling(api);

    @BeforeEach
    void theSecondOfTwoOrdersIsWrong() {
        desk.filing().registerSeller();
        profiles.inForce(Profiling.allowing("SEVERAL_ORDERS"));
        desk.filing().order(Groupage.inShell());
        desk.filing().order(Groupage.line(Groupage.kernels(), "total", "43000.00"));
        desk.filing().declaration("D-1", Groupage.groupage());
        desk.filing().waybill(Filing.clean("waybill", waybill -> {}));
        desk.read().body("state", equalTo("DISCREPANT"));
    }

    @Test
    void anAllowanceThatIsTakenBackDoesNotHinderTheReportsCorrections() {
        profiles.inForce(Profiling.content("", "", ""));

        desk.post("corrections", "{\"reason\":\"a slip\"}").statusCode(200);

        assertThat(revision(Groupage.SECOND)).isEqualTo(2);
        assertThat(revision(Groupage.FIRST)).isEqualTo(1);
    }

    @Test
    void aDocumentThatHasLeftTheCaseAsksForAnExaminationFirst() {
        TenantSql.of(api).execute("delete from export_case_further", "update export_case set several = false");

        desk.post("corrections", "{\"reason\":\"a slip\"}")
                .statusCode(409)
                .body("code", equalTo("examine-first"))
                .body("detail", containsString(Groupage.SECOND))
                .body("allowed", hasItem("EXAMINE"));

        assertThat(revision(Groupage.SECOND)).isEqualTo(1);
    }

    /** It is the other one that is wrong. */
    @Test
    void anOrderThatWasCalledOffIsNotCorrected() {
        desk.act("orders", Groupage.FIRST, "cancellation", "{\"reason\":\"the buyer withdrew\"}")
                .statusCode(200);

        desk.post("corrections", "{\"reason\":\"a slip\"}").statusCode(200);

        assertThat(revision(Groupage.SECOND)).isEqualTo(2);
        assertThat(revision(Groupage.FIRST)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatACaseMayHoldNoMoreWaitsInACaseOfItsOwn(boolean rolledOut) {
        profiles.inForce(Profiling.content("", "", ""));

        examine(rolledOut);

        assertThat(numbersOf("DISCREPANT")).containsExactly(Groupage.FIRST, "KH2601150001", "D-1");
        assertThat(numbersOf("WAITING")).containsExactly(Groupage.SECOND);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatACaseMayHoldFromNowOnWaitsNoMore(boolean rolledOut) {
        profiles.inForce(Profiling.content("", "", ""));
        examine(rolledOut);
        profiles.inForce(Profiling.allowing("SEVERAL_ORDERS"));

        examine(rolledOut);

        assertThat(numbersOf("DISCREPANT")).containsExactly(Groupage.FIRST, Groupage.SECOND, "KH2601150001", "D-1");
        assertThat(desk.filing().cases()).hasSize(1);
        assertThat(desk.told()).contains("merged");
    }

    private void examine(boolean rolledOut) {
        if (rolledOut) {
            Api.command(api.manager(), "{}").post("/v1/case-runs").then().statusCode(200);
            return;
        }
        String path = "/v1/cases/"
                + desk.filing().cases("state", "DISCREPANT").getFirst().get("id");
        Api.command(api.manager(), "")
                .header("If-Match", api.manager().get(path).header("ETag"))
                .post(path + "/runs")
                .then()
                .statusCode(200);
    }

    @SuppressWarnings("unchecked")
    private List<String> numbersOf(String state) {
        return desk.filing().cases("state", state).stream()
                .flatMap(one -> ((List<Map<String, Object>>) one.get("documents")).stream())
                .map(document -> String.valueOf(document.get("number")))
                .toList();
    }

    private int revision(String order) {
        return api.manager()
                .get("/v1/documents/orders/" + order + "?shopId="
                        + desk.filing().shop())
                .jsonPath()
                .getInt("revision.revision");
    }
}

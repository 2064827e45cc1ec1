package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.profile.Profiling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    private int revision(String order) {
        return api.manager()
                .get("/v1/documents/orders/" + order + "?shopId="
                        + desk.filing().shop())
                .jsonPath()
                .getInt("revision.revision");
    }
}

package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.profile.Profiling;
import org.chuhai.testing.rows.Snapshot;
import org.junit.jupiter.api.Test;

/** What a profile would do to findings that the registry's rules make. */
@QuarkusTest
class RegistryImpactTest {

    private final CaseDesk desk = CaseDesk.fresh();
    private final Api api = desk.api();
    private final Profiling profiling = new Profiling(api);

    @Test
    void aRuleThatComesOnIsForetoldAndTakesNoNumber() {
        profiling.inForce(Profiling.content("\"V05\",\"V06\"", "", ""));
        new CaseDesk(api, new Filing(api)).clean();
        desk.filing().waybill(Filing.clean("waybill", waybill -> {}));
        desk.filing().declaration("D-1", Filing.clean("declaration", declared -> {}));
        desk.filing().order(Filing.clean("order", order -> {}));
        String draft = profiling.draft(Profiling.kilograms("10"));
        Map<String, String> before = Snapshot.ofTenant(api.tenant());

        api.operator(desk.filing().shop())
                .get(draft + "/impact")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].appeared.rule", contains("V05", "V06"))
                .body("items[0].after.verdict", equalTo("DISCREPANT"));

        assertThat(Snapshot.ofTenant(api.tenant())).isEqualTo(before);
    }

    @Test
    void anAllowanceLiftsTheOrdersSecondList() {
        String list = "faulty/walnuts-by-list/declaration";
        desk.clean();
        desk.filing().declaration("D-1", Filing.sample(list));
        desk.filing().declaration("D-2", Filing.sample(list));

        api.manager()
                .get(profiling.draft(Profiling.allowing("SEVERAL_DECLARATIONS")) + "/impact")
                .then()
                .statusCode(200)
                .body("items.disappeared.flatten().findAll { it.rule == 'K07' }.field", contains("orderNo"));
    }
}

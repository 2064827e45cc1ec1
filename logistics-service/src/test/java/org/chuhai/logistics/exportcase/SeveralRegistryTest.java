package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.profile.Profiling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Further orders of a case take their numbers, lose them and are judged like the first. */
@QuarkusTest
class SeveralRegistryTest {

    private final Api api = Api.newTenant();
    private final Filing first = new Filing(api);
    private final Filing later = new Filing(api);

    @BeforeEach
    void severalOrdersAreAllowed() {
        first.registerSeller();
        new Profiling(api).inForce(Profiling.allowing("SEVERAL_ORDERS"));
    }

    @Test
    void aFurtherOrderTakesItsNumber() {
        first.declaration("D-1", Groupage.groupage());
        first.order(Groupage.inShell());
        first.order(Groupage.kernels());

        later.order(Groupage.kernels());

        assertThat(found(first, "V05")).isEmpty();
        assertThat(found(later, "V05")).hasSize(1);
    }

    @Test
    void aFurtherOrderWhoseNumberIsTakenIsNamed() {
        first.order(Groupage.kernels());

        later.declaration("D-1", Groupage.groupage());
        later.order(Groupage.inShell());
        later.order(Groupage.kernels());

        assertThat(found(later, "V05")).hasSize(1);
        assertThat(found(later, "V05").getFirst())
                .extractingByKey("documents")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("order", Groupage.SECOND);
    }

    @Test
    void aFurtherOrderThatIsCalledOffGivesItsNumberBack() {
        first.declaration("D-1", Groupage.groupage());
        first.order(Groupage.inShell());
        first.order(Groupage.kernels());

        new CaseDesk(api, first)
                .act("orders", Groupage.SECOND, "cancellation", "{\"reason\":\"the buyer withdrew\"}")
                .statusCode(200);

        assertThat(TenantSql.of(api).rows("select count(distinct document_id) from document_number"))
                .containsExactly("1");
    }

    private List<Map<String, Object>> found(Filing filing, String rule) {
        return api.manager()
                .get(new CaseDesk(api, filing).location() + "/findings")
                .jsonPath()
                .getList("items.finding.findAll { it.rule == '" + rule + "' }");
    }
}

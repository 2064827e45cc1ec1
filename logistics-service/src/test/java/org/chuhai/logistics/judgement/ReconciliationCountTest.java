package org.chuhai.logistics.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.exportcase.Filing;
import org.chuhai.logistics.reconciliation.Verdict;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReconciliationCountTest {

    private final Filing filing = new Filing(Api.newTenant());

    @Test
    void anExaminationOfACaseCounts() {
        double before = count("case", "WAITING");

        filing.order(Filing.clean("order", order -> {})).then().statusCode(201);

        assertThat(count("case", "WAITING")).isEqualTo(before + 1);
    }

    @Test
    void aDryRunCountsAsOne() {
        double before = count("dry-run", "DISCREPANT");
        double ofCases = count("case", "DISCREPANT");

        Api.newTenant()
                .manager()
                .contentType("application/json")
                .body("{\"order\":%s,\"waybill\":%s,\"declaration\":%s}"
                        .formatted(Filing.slipped("order"), Filing.slipped("waybill"), Filing.slipped("declaration")))
                .post("/v1/reconciliations")
                .then()
                .statusCode(200);

        assertThat(count("dry-run", "DISCREPANT")).isEqualTo(before + 1);
        assertThat(count("case", "DISCREPANT")).isEqualTo(ofCases);
    }

    @Test
    void whatIsRolledBackDoesNotCount() {
        double before = count("case", "MATCHED_WITH_WARNINGS");
        Reconciled reconciled = new Reconciled(Reconciled.Kind.CASE, Verdict.MATCHED_WITH_WARNINGS);

        QuarkusTransaction.begin();
        Arc.container().beanManager().getEvent().fire(reconciled);
        QuarkusTransaction.rollback();

        assertThat(count("case", "MATCHED_WITH_WARNINGS")).isEqualTo(before);
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container().beanManager().getEvent().fire(reconciled));
        assertThat(count("case", "MATCHED_WITH_WARNINGS")).isEqualTo(before + 1);
    }

    private static double count(String kind, String verdict) {
        MeterRegistry metrics = Arc.container().instance(MeterRegistry.class).get();
        return metrics.counter("chuhai.reconciliations", "kind", kind, "verdict", verdict)
                .count();
    }
}

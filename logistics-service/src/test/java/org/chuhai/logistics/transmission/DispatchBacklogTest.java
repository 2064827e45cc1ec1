package org.chuhai.logistics.transmission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.health.api.Wellness;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.declaration.SilkExport;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

/** What waits too long is seen by whoever runs the service. */
@QuarkusTest
class DispatchBacklogTest {

    @Test
    void aMessageThatCannotLeaveForTooLongIsNotWell() {
        SilkExport export = new SilkExport(Api.newTenant(), UUID.randomUUID(), "").known();
        export.send("ORDER", export.order());
        TenantSql.of(export.api())
                .execute("update customs_transmission set created_at = created_at - interval '20 minutes'");

        HealthCheckResponse told = looked();

        assertThat(told.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat((long) told.getData().orElseThrow().get("messages")).isPositive();
        assertThat((long) told.getData().orElseThrow().get("oldestSeconds")).isGreaterThanOrEqualTo(1200);
        CustomsPost.goRound();
        assertThat((long) looked().getData().orElseThrow().get("oldestSeconds")).isLessThan(1200);
    }

    private static HealthCheckResponse looked() {
        DispatchBacklog backlog = Arc.container()
                .instance(DispatchBacklog.class, Wellness.Literal.INSTANCE)
                .get();
        backlog.look();
        return backlog.call();
    }
}

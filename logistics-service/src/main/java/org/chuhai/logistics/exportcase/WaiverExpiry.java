package org.chuhai.logistics.exportcase;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CallerScope;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;
import org.jboss.logging.Logger;

/**
 * Reopens cases whose waivers are over, whoever's they are: the relay, whom the wall lets see what is due, finds them, and
 * each is reopened in the name of its tenant, in a transaction of its own. Nothing waits for it: whoever looks at a case
 * looks at the clock too.
 */
// At once, so that whoever watches its counter sees it before the first run.
@Startup
@Singleton
@Unremovable
class WaiverExpiry {

    /** Who ends a waiver that nobody has withdrawn. */
    static final String ACTOR = "logistics-service";

    private static final Logger LOG = Logger.getLogger(WaiverExpiry.class);
    private static final int BATCH = 500;

    private final AgroalDataSource relay;
    private final CallerScope callers;
    private final Waiving waiving;
    private final Clock clock;
    private final Counter failed;

    WaiverExpiry(
            @DataSource("relay") AgroalDataSource relay,
            CallerScope callers,
            Waiving waiving,
            Clock clock,
            MeterRegistry metrics) {
        this.relay = relay;
        this.callers = callers;
        this.waiving = waiving;
        this.clock = clock;
        this.failed = Counter.builder("chuhai.waiver.expiry.failed")
                .description("Waivers that are over and whose cases could not be reopened yet")
                .register(metrics);
    }

    private record Due(String tenant, UUID shop, UUID exportCase) {

        Caller caller() {
            return new Caller(tenant, ACTOR, ACTOR, null, Set.of(Role.SERVICE), new ShopScope.Some(Set.of(shop)), null);
        }
    }

    /** Twice a minute. */
    @Scheduled(every = "30s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        due().forEach(this::expire);
    }

    private void expire(Due due) {
        try {
            callers.run(due.caller(), () -> waiving.expire(due.exportCase()));
        } catch (RuntimeException e) {
            // The next run tries again; until then the case only looks as if its waiver held in lists of its state.
            failed.increment();
            LOG.warnf("the waiver of case %s is over and could not be ended: %s", due.exportCase(), e.getMessage());
        }
    }

    /** In no order: one that fails again and again does not keep others waiting for ever. */
    private List<Due> due() {
        List<Due> due = new ArrayList<>();
        try (Connection connection = relay.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select tenant_id, shop_id, case_id from export_case_waiver
                        where ended_at is null and expires_at <= ? order by random() limit ?""")) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setInt(2, BATCH);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    due.add(new Due(
                            found.getString(1), found.getObject(2, UUID.class), found.getObject(3, UUID.class)));
                }
            }
        } catch (SQLException e) {
            LOG.warnf("waivers that are over could not be looked for: %s", e.getMessage());
        }
        return due;
    }
}

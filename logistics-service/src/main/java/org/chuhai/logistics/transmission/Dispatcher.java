package org.chuhai.logistics.transmission;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Hands messages to their channels, whoever's they are: the relay, whom the wall lets see what has not left, finds them, and
 * each is handed over in the name of its tenant. What fails stays where it is and is tried again.
 */
@Startup
@Singleton
@Unremovable
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final int BATCH = 200;

    private final AgroalDataSource relay;
    private final ShopWork work;
    private final Dispatching dispatching;
    private final Counter failed;

    Dispatcher(
            @DataSource("relay") AgroalDataSource relay,
            ShopWork work,
            Dispatching dispatching,
            MeterRegistry metrics) {
        this.relay = relay;
        this.work = work;
        this.dispatching = dispatching;
        this.failed = Counter.builder("chuhai.customs.dispatch.failed")
                .description("Steps of messages to customs that failed and are tried again")
                .register(metrics);
    }

    private record Due(String tenant, UUID shop, UUID id) {}

    /** Every second, unless set otherwise; who waits for customs waits for minutes. */
    @Scheduled(
            every = "{chuhai.customs-pace}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void dispatch() {
        due().forEach(due -> work.inNameOf(due.tenant(), due.shop(), () -> handOver(due.id())));
    }

    private void handOver(UUID id) {
        try {
            TransmissionState reached;
            do {
                reached = dispatching.step(id);
            } while (reached == TransmissionState.STAGED);
        } catch (RuntimeException e) {
            failed.increment();
            LOG.warnf("message %s could not be handed to its channel, and is tried again: %s", id, e.getMessage());
            noteTrouble(id, String.valueOf(e.getMessage()));
        }
    }

    private void noteTrouble(UUID id, String why) {
        try {
            dispatching.trouble(id, why);
        } catch (RuntimeException e) {
            LOG.debugf("the trouble of message %s could not be written down: %s", id, e.getMessage());
        }
    }

    /** In no order: those that fail again and again do not keep others waiting for ever. */
    private List<Due> due() {
        List<Due> due = new ArrayList<>();
        try (Connection connection = relay.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select tenant_id, shop_id, id from customs_transmission
                        where state <> 'HANDED_OVER' order by random() limit ?""")) {
            statement.setInt(1, BATCH);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    due.add(new Due(
                            found.getString(1), found.getObject(2, UUID.class), found.getObject(3, UUID.class)));
                }
            }
        } catch (SQLException e) {
            LOG.warnf("messages that wait for customs could not be looked for: %s", e.getMessage());
        }
        return due;
    }
}

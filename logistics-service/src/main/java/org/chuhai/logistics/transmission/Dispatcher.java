package org.chuhai.logistics.transmission;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.chuhai.logistics.transmission.ShopTurns.Shop;
import org.chuhai.platform.problem.PassingTrouble;
import org.jboss.logging.Logger;

/**
 * Hands messages to their channels, whoever's they are: the relay, whom the wall lets see what has not left, finds their shops,
 * and each shop has a turn of its own in the name of its tenant, a few at a time. A shop that is slow or fails keeps nobody else
 * waiting; what fails stays where it is and is tried again.
 */
@Startup
@Singleton
@Unremovable
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final int MOST_SHOPS = 500;
    private static final int MOST_MESSAGES = 200;

    /** Staged, found missing, staged again, released: what needs more goes on in the next round. */
    private static final int MOST_STEPS = 4;

    private final AgroalDataSource relay;
    private final Dispatching dispatching;
    private final Clock clock;
    private final Counter failed;
    private final ShopTurns turns;

    Dispatcher(
            @DataSource("relay") AgroalDataSource relay,
            ShopWork work,
            Dispatching dispatching,
            Clock clock,
            MeterRegistry metrics) {
        this.relay = relay;
        this.dispatching = dispatching;
        this.clock = clock;
        this.turns = new ShopTurns("customs-dispatch-", work, clock);
        this.failed = Counter.builder("chuhai.customs.dispatch.failed")
                .description("Steps of messages to customs that failed and are tried again")
                .register(metrics);
    }

    /** Every second, unless set otherwise; who waits for customs waits for minutes. */
    @Scheduled(
            every = "{chuhai.customs-pace}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void dispatch() {
        begin();
    }

    /** A turn for each shop that has something to send and that is not at it already. */
    List<Future<?>> begin() {
        return turns.begin(due(), this::send);
    }

    /** Steps that are begun may end; the rest waits for whoever comes next. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        if (!turns.stop()) {
            LOG.warn("a channel to customs takes long; its message is tried again after the start");
        }
    }

    private void send(Shop shop, ShopTurns.Turn turn) {
        for (UUID id : due(shop)) {
            if (turn.isOver()) {
                return;
            }
            handOver(id);
        }
    }

    private List<UUID> due(Shop shop) {
        try {
            return dispatching.due(shop.id(), MOST_MESSAGES);
        } catch (RuntimeException e) {
            failed.increment();
            LOG.warnf("messages of shop %s could not be looked for: %s", shop.id(), e.getMessage());
            return List.of();
        }
    }

    private void handOver(UUID id) {
        try {
            Dispatching.Step step = Dispatching.Step.ON;
            for (int taken = 0; taken < MOST_STEPS && step == Dispatching.Step.ON; taken++) {
                step = dispatching.step(id);
            }
            if (step == Dispatching.Step.FAILED) {
                failed.increment();
            }
        } catch (RuntimeException e) {
            failed.increment();
            if (PassingTrouble.is(e)) {
                // A database that is away, or busy, is no reason for a pause.
                LOG.warnf("message %s could not be handed to its channel, and is tried again: %s", id, e.getMessage());
            } else {
                LOG.errorf(
                        e, "message %s could not be handed to its channel by a fault of ours, and is tried again", id);
                noteFault(id);
            }
        }
    }

    private void noteFault(UUID id) {
        try {
            dispatching.fault(id);
        } catch (RuntimeException e) {
            LOG.debugf("the trouble of message %s could not be written down: %s", id, e.getMessage());
        }
    }

    /** In no order: who has always something to send does not keep others waiting. */
    private List<Shop> due() {
        List<Shop> due = new ArrayList<>();
        try (Connection connection = relay.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select t.tenant_id, t.shop_id from customs_transmission t
                        join customs_account a on a.tenant_id = t.tenant_id and a.shop_id = t.shop_id
                        where t.state in ('NEW', 'STAGED')
                          and (t.next_attempt_at <= ? or t.account_version is distinct from a.version)
                        group by t.tenant_id, t.shop_id order by random() limit ?""")) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setInt(2, MOST_SHOPS);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    due.add(new Shop(found.getString(1), found.getObject(2, UUID.class)));
                }
            }
        } catch (SQLException e) {
            LOG.warnf("messages that wait for customs could not be looked for: %s", e.getMessage());
        }
        return due;
    }
}

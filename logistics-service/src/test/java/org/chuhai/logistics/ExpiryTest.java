package org.chuhai.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.chuhai.platform.retention.Expiry;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;

/** Placed with the service, because the job needs its database. */
@QuarkusTest
class ExpiryTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Expiry expiry = Arc.container().instance(Expiry.class).get();
    private final MeterRegistry metrics;

    ExpiryTest(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @Test
    void theRelayForgetsOldAnswersAndReadsNone() throws SQLException {
        keep("old", "now() - interval '49 hours'");
        keep("young", "now() - interval '47 hours'");

        RawSql.asRelay().execute("delete from idempotency_key where created_at < now() - interval '48 hours'");

        assertThat(kept("old")).isEqualTo("0");
        assertThat(kept("young")).isEqualTo("1");
    }

    @Test
    void theJobRunsAsTheRelay() throws SQLException {
        keep("older", "now() - interval '50 hours'");

        expiry.expire();

        assertThat(kept("older")).isEqualTo("0");
    }

    @Test
    void whatWasToldIsKeptAWeek() throws SQLException {
        tell(1, "now() - interval '8 days'");
        tell(2, "now() - interval '6 days'");

        expiry.expire();

        assertThat(count("outbox where topic = 'expiry'")).isEqualTo("1");
        assertThat(count("outbox where topic = 'expiry' and published_at < now() - interval '7 days'"))
                .isEqualTo("0");
    }

    @Test
    void whatWasTakenIsRememberedNinetyDays() throws SQLException {
        take("now() - interval '91 days'");
        take("now() - interval '89 days'");

        expiry.expire();

        assertThat(count("inbox where consumer = 'expiry'")).isEqualTo("1");
    }

    @Test
    void aBatchThatIsHeldUpDoesNotHoldUpTheOlderOnes() throws Exception {
        execute("insert into idempotency_key"
                + " (issuer, subject, actor, operation, key, request_hash, status, headers, created_at)"
                + " select 'i', 's', 'a', 'o', 'many-' || n, 'h', 200, '{}', now() - interval '60 hours' + n * interval '1 second'"
                + " from generate_series(1, 2500) n");

        try (Connection busy = RawSql.asRelay().connect();
                var lock = busy.createStatement()) {
            busy.setAutoCommit(false);
            lock.execute("delete from idempotency_key where created_at ="
                    + " (select max(created_at) from idempotency_key where created_at < now() - interval '48 hours')");
            Thread run = Thread.ofPlatform().start(expiry::expire);
            await().atMost(SOON).untilAsserted(() -> assertThat(manyKept()).isEqualTo("500"));
            assertThat(run.isAlive()).isTrue();
            busy.rollback();
            run.join();
        }

        assertThat(manyKept()).isEqualTo("0");
    }

    @Test
    void aRunThatFailsIsCounted() throws SQLException {
        double before = failed();

        RawSql.asOwner().execute("revoke delete on idempotency_key from relay");
        try {
            expiry.expire();
        } finally {
            RawSql.asOwner().execute("grant delete on idempotency_key to relay");
        }

        assertThat(failed()).isEqualTo(before + 1);
    }

    private double failed() {
        return metrics.get("chuhai.expiry.failed")
                .tag("table", "idempotency_key")
                .counter()
                .count();
    }

    private static String manyKept() throws SQLException {
        return count("idempotency_key where key like 'many-%'");
    }

    private static void keep(String key, String at) throws SQLException {
        execute("insert into idempotency_key"
                + " (issuer, subject, actor, operation, key, request_hash, status, headers, created_at)"
                + " values ('i', 's', 'a', 'o', '" + key + "', 'h', 200, '{}', " + at + ")");
    }

    /** As if Kafka had it already. */
    private static void tell(int number, String publishedAt) throws SQLException {
        execute(
                "insert into outbox (shard, event_id, topic, aggregate_id, event_no, type, payload, actor, actor_issuer,"
                        + " traceparent, created_at, published_at) values (0, uuidv7(), 'expiry', uuidv7(), " + number
                        + ", 't', '{}', 'a', 'i', '', now(), " + publishedAt + ")");
    }

    private static void take(String at) throws SQLException {
        execute("insert into inbox (consumer, source, event_id, received_at)" + " values ('expiry', 's', uuidv7(), "
                + at + ")");
    }

    private static String kept(String key) throws SQLException {
        return count("idempotency_key where key = '" + key + "'");
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = seeing();
                var work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    private static String count(String rows) throws SQLException {
        try (Connection connection = seeing();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getString(1);
        }
    }

    private static Connection seeing() throws SQLException {
        Connection connection = RawSql.asApp().connect();
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', 'expiry', false), set_config('app.shops', '*', false)");
        }
        return connection;
    }
}

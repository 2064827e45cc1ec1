package org.chuhai.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.chuhai.platform.idempotency.KeyExpiry;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;

/** Placed with the service, because the job needs its database. */
@QuarkusTest
class KeyExpiryTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final KeyExpiry expiry = Arc.container().instance(KeyExpiry.class).get();
    private final MeterRegistry metrics;

    KeyExpiryTest(MeterRegistry metrics) {
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
    void aBatchThatIsHeldUpDoesNotHoldUpTheOlderOnes() throws Exception {
        try (Connection owner = RawSql.asApp().connect();
                var statement = owner.createStatement()) {
            statement.execute("select set_config('app.tenant', 'expiry', false)");
            statement.execute("insert into idempotency_key"
                    + " (issuer, subject, actor, operation, key, request_hash, status, headers, created_at)"
                    + " select 'i', 's', 'a', 'o', 'many-' || n, 'h', 200, '{}', now() - interval '60 hours' + n * interval '1 second'"
                    + " from generate_series(1, 2500) n");
        }

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
        return metrics.get("chuhai.idempotency.expiry.failed").counter().count();
    }

    private static String manyKept() throws SQLException {
        try (Connection connection = RawSql.asApp().connect();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', 'expiry', false)");
            try (var rows = statement.executeQuery("select count(*) from idempotency_key where key like 'many-%'")) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void keep(String key, String at) throws SQLException {
        try (Connection connection = RawSql.asApp().connect();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', 'expiry', false)");
            statement.execute("insert into idempotency_key"
                    + " (issuer, subject, actor, operation, key, request_hash, status, headers, created_at)"
                    + " values ('i', 's', 'a', 'o', '" + key + "', 'h', 200, '{}', " + at + ")");
        }
    }

    private static String kept(String key) throws SQLException {
        try (Connection connection = RawSql.asApp().connect();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', 'expiry', false)");
            try (var rows = statement.executeQuery("select count(*) from idempotency_key where key = '" + key + "'")) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}

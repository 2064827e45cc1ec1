package org.chuhai.logistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.chuhai.platform.idempotency.KeyExpiry;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;

/** Placed with the service, because the job needs its database. */
@QuarkusTest
class KeyExpiryTest {

    private final KeyExpiry expiry = Arc.container().instance(KeyExpiry.class).get();

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

    private static void keep(String key, String at) throws SQLException {
        try (Connection connection = RawSql.asApp().connect();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', 'expiry', false)");
            statement.execute("insert into idempotency_key"
                    + " (issuer, actor, operation, key, request_hash, status, headers, created_at)"
                    + " values ('i', 'a', 'o', '" + key + "', 'h', 200, '{}', " + at + ")");
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

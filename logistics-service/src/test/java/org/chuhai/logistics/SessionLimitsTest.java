package org.chuhai.logistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server ends what the service cannot end any more: the limits reach it with every connection. */
@QuarkusTest
class SessionLimitsTest {

    private final AgroalDataSource pool =
            Arc.container().instance(AgroalDataSource.class).get();

    @ParameterizedTest
    @CsvSource({"statement_timeout, 8s", "idle_in_transaction_session_timeout, 15s"})
    void aConnectionOfThePoolIsBounded(String setting, String most) throws SQLException {
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo(most);
        }
    }

    @Test
    void aConnectionThatSaysNothingIsGivenUpAfterTenSeconds() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(10_000);
        }
    }
}

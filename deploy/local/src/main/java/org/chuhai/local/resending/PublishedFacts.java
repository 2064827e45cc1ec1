package org.chuhai.local.resending;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** The facts that a service has told and still keeps, as the relay's role sees them: those of all tenants. */
record PublishedFacts(Connection connection) {

    private static final String SEND_AGAIN =
            "update outbox set published_at = null where published_at is not null and created_at >= ?";

    /** The relay sends them in their old order, before what is new; answers how many. */
    int sendAgain(Instant since) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SEND_AGAIN)) {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        }
    }
}

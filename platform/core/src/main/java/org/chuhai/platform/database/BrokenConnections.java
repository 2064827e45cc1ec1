package org.chuhai.platform.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * One broken connection speaks for the idle ones: whatever killed or froze it did so to all. Without this a request would
 * try them one after the other, and wait for each of them in turn.
 */
@Singleton
public class BrokenConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(BrokenConnections.class);

    /** The driver closes a connection that broke; one that the pool itself gives up is still open here. */
    @Override
    public void onConnectionDestroy(Connection connection) {
        try {
            if (connection.isClosed()) {
                // Not injected: the pool is made with its interceptors.
                Arc.container().instance(AgroalDataSource.class).get().flush(FlushMode.IDLE);
            }
        } catch (SQLException e) {
            LOG.debugf(e, "a connection does not say whether it is closed");
        }
    }
}

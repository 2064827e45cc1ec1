package org.chuhai.platform.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells every connection for whom it works before anybody gets it, and makes it forget that when it comes back. Without a
 * caller both settings are empty, and the policies of the tables show no row.
 */
@Singleton
public class TenantWall implements AgroalPoolInterceptor {

    private static final String SETTINGS =
            "select set_config('app.tenant', ?, false), set_config('app.shops', ?, false)";

    private static final Logger LOG = Logger.getLogger(TenantWall.class);

    private final CurrentCaller currentCaller;

    TenantWall(CurrentCaller currentCaller) {
        this.currentCaller = currentCaller;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Caller caller = caller();
        set(
                connection,
                caller == null ? "" : caller.tenant(),
                caller == null ? "" : caller.shops().setting());
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            set(connection, "", "");
        } catch (WallNotBuilt e) {
            // The pool would lose the connection if this escaped. It is validated and set anew before anybody gets it.
            LOG.debugf(e, "a connection came back broken");
        }
    }

    private @Nullable Caller caller() {
        return Arc.container().requestContext().isActive() ? currentCaller.orNull() : null;
    }

    private static void set(Connection connection, String tenant, String shops) {
        try (PreparedStatement statement = connection.prepareStatement(SETTINGS)) {
            statement.setString(1, tenant);
            statement.setString(2, shops);
            statement.execute();
        } catch (SQLException e) {
            // Thrown on acquiring: nobody gets a connection that may still work for somebody else.
            throw new WallNotBuilt(e);
        }
    }

    /** The connection did not take the settings. */
    static final class WallNotBuilt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WallNotBuilt(SQLException cause) {
            super("the database connection did not take the tenant's settings", cause);
        }
    }
}

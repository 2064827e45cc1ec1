package org.chuhai.embedded.postgresql;

import org.jspecify.annotations.Nullable;

/** PostgreSQL could not be started, stopped or set up; the message says why, with the end of the server's log. */
public final class PostgresqlUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    PostgresqlUnavailable(String message) {
        super(message);
    }

    PostgresqlUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package org.chuhai.embedded.server;

import org.jspecify.annotations.Nullable;

/** A server could not be started, stopped or set up; the message says why, with the end of the server's log. */
public final class ServerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ServerUnavailable(String message) {
        super(message);
    }

    public ServerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

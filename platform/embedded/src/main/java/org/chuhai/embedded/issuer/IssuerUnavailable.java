package org.chuhai.embedded.issuer;

import org.jspecify.annotations.Nullable;

/** The issuer could not be started, or its key cannot be used. */
public final class IssuerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    IssuerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

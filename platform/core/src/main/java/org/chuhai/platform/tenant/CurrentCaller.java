package org.chuhai.platform.tenant;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The caller of the request that is being served. */
@RequestScoped
public class CurrentCaller {

    private @Nullable Caller caller;

    /**
     * The caller, where there must be one.
     *
     * @throws IllegalStateException outside of an authenticated request
     */
    public Caller get() {
        if (caller == null) {
            throw new IllegalStateException("nobody has called: this belongs into an authenticated request");
        }
        return caller;
    }

    public @Nullable Caller orNull() {
        return caller;
    }

    /** Said once, by whoever authenticated the caller. */
    void is(Caller authenticated) {
        caller = authenticated;
    }
}

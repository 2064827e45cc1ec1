package org.chuhai.logistics;

import java.util.UUID;
import org.chuhai.testing.wall.Tenant;

/** Callers of the API in a tenant of their own, so that no test sees another's data. */
public final class Api extends Tenant {

    private Api(String tenant) {
        super(tenant);
    }

    /** A tenant that nobody has used before. */
    public static Api newTenant() {
        return new Api("t-" + UUID.randomUUID());
    }

    /** A tenant that somebody uses already. */
    public static Api of(String tenant) {
        return new Api(tenant);
    }
}

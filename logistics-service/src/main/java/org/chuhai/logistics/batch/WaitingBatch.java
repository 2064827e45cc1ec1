package org.chuhai.logistics.batch;

import java.util.Set;
import java.util.UUID;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;

/** A batch that has something to be done, and whose it is. */
record WaitingBatch(String tenant, UUID shop, UUID id) {

    /** Who does what nobody asks for. */
    static final String ACTOR = "logistics-service";

    /** In whose name it is done: the tenant's, and no other shop's. */
    Caller caller() {
        return new Caller(tenant, ACTOR, ACTOR, null, Set.of(Role.SERVICE), new ShopScope.Some(Set.of(shop)), null);
    }
}

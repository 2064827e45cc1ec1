package org.chuhai.logistics.transmission;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CallerScope;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;

/** Work for one shop that nobody has asked for: messages go and receipts come by themselves. */
@Singleton
class ShopWork {

    private static final String ACTOR = "logistics-service";

    private final CallerScope callers;

    ShopWork(CallerScope callers) {
        this.callers = callers;
    }

    void inNameOf(String tenant, UUID shop, Runnable work) {
        callers.run(
                new Caller(tenant, ACTOR, ACTOR, null, Set.of(Role.SERVICE), new ShopScope.Some(Set.of(shop)), null),
                work);
    }
}

package org.chuhai.logistics.customssimulator;

import io.quarkus.arc.Arc;
import java.util.Set;
import java.util.UUID;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CallerScope;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;

/** Fills every table of the simulated customs of a shop. */
public final class SimulatedRows {

    private SimulatedRows() {}

    public static boolean fill(String tenant, UUID shop) {
        CustomsSimulator customs =
                Arc.container().instance(CustomsSimulator.class).get();
        Caller caller = new Caller(
                tenant, "https://issuer.test", "test", null, Set.of(Role.SERVICE), new ShopScope.All(), null);
        Arc.container().instance(CallerScope.class).get().run(caller, () -> {
            customs.receive(shop, "m-1", Silk.ORDER.bytes());
            customs.setScript(shop, "\"0\"", AnswerScripts.NONE);
        });
        return true;
    }
}

package org.chuhai.logistics.customssimulator;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CallerScope;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;

/** Fills every table of the simulated customs of a shop. */
public final class SimulatedRows {

    private static final int A_MONTH = 2_592_000;

    /** What has arrived is collected, and gone. */
    private static final AnswerScript LATER = new AnswerScript(List.of(new AnswerScript.Case(
            new AnswerScript.Match(null, null, null, null, null),
            List.of(new AnswerScript.Answer("120", null, null, null, A_MONTH, null)))));

    private SimulatedRows() {}

    public static boolean fill(String tenant, UUID shop) {
        CustomsSimulator customs =
                Arc.container().instance(CustomsSimulator.class).get();
        Caller caller = new Caller(
                tenant, "https://issuer.test", "test", null, Set.of(Role.SERVICE), new ShopScope.All(), null);
        Arc.container().instance(CallerScope.class).get().run(caller, () -> {
            customs.setScript(shop, null, LATER);
            customs.receive(shop, "m-1", Silk.ORDER.bytes());
        });
        return true;
    }
}

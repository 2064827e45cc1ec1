package org.chuhai.logistics.customssimulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CallerScope;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The memory in the database and the one of the tests answer alike. */
@QuarkusTest
class StoredEntriesTest {

    private static final int MESSAGES = 25;
    private static final int MANY = 1000;

    @Inject
    CustomsSimulator customs;

    @Inject
    CallerScope scope;

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSameTrafficIsAnsweredAlike(long seed) {
        Counter memory = Counter.usual();
        List<Silk> traffic = RandomTraffic.of(seed, MESSAGES);
        traffic.forEach(memory::send);

        List<DueReceipt> stored = new ArrayList<>();
        Caller caller = new Caller(
                api.tenant(), "https://issuer.test", "test", null, Set.of(Role.SERVICE), new ShopScope.All(), null);
        scope.run(caller, () -> {
            for (int i = 0; i < traffic.size(); i++) {
                customs.receive(shop, "m-" + i, traffic.get(i).bytes());
            }
            stored.addAll(customs.waiting(shop, MANY));
        });

        for (CebMessage receipt : List.of(CebMessage.CEB304, CebMessage.CEB506, CebMessage.CEB604)) {
            assertThat(Counter.statuses(stored, receipt)).isEqualTo(memory.statuses(receipt));
        }
        assertThat(stored).extracting(DueReceipt::due).allMatch(due -> !due.isAfter(Instant.now()));
    }
}

package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();
    private final WaitingBatch large = batch("large");
    private final WaitingBatch small = batch("small");

    @Test
    void tenantsTakeTurnsHoweverManyBatchesTheyHave() {
        WaitingBatch another = batch("large");
        served(1, List.of(small));

        List<String> served = served(6, List.of(large, another, small));

        assertThat(served).containsExactly("large", "small", "large", "small", "large", "small");
    }

    @Test
    void whoComesLaterIsNext() {
        served(5, List.of(large));

        List<String> served = served(2, List.of(large, small));

        assertThat(served).containsExactly("small", "large");
    }

    @Test
    void theBatchesOfATenantTakeTurnsToo() {
        WaitingBatch another = batch("large");
        List<UUID> ids = new ArrayList<>();

        for (int i = 0; i < 4; i++) {
            WaitingBatch next = turns.inOrder(List.of(large, another)).getFirst();
            turns.begin(next);
            ids.add(next.id());
        }

        assertThat(ids.subList(0, 2)).containsExactlyInAnyOrder(large.id(), another.id());
        assertThat(ids.subList(2, 4)).isEqualTo(ids.subList(0, 2));
    }

    @Test
    void whoHasNothingIsForgottenAndComesBackAsNew() {
        served(2, List.of(large, small));
        served(1, List.of(large));

        List<String> served = served(1, List.of(large, small));

        assertThat(served).containsExactly("small");
    }

    private List<String> served(int times, List<WaitingBatch> waiting) {
        List<String> tenants = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            WaitingBatch next = turns.inOrder(waiting).getFirst();
            turns.begin(next);
            tenants.add(next.tenant());
        }
        return tenants;
    }

    private static WaitingBatch batch(String tenant) {
        return new WaitingBatch(tenant, UUID.randomUUID(), UUID.randomUUID());
    }
}

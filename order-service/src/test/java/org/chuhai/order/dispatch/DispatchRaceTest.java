package org.chuhai.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuhai.order.dispatch.DispatchDesk.SOON;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.testing.event.Letter;
import org.junit.jupiter.api.Test;

/** Whoever dispatches and whoever hears of the shipment meet in the same moment. */
@QuarkusTest
class DispatchRaceTest {

    private static final int ORDERS = 12;

    private final DispatchDesk desk = DispatchDesk.open();

    @Test
    void aShipmentThatArrivesWhileItsDispatchIsWrittenIsNotMissed() throws InterruptedException {
        List<String> orders = new ArrayList<>();
        List<Carrier> carriers = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            orders.add(desk.orders().confirmed("WN-" + i));
            carriers.add(desk.carrier("KH" + i));
        }
        desk.tell(carriers.stream().map(Carrier::filed).toArray(Letter[]::new));
        carriers.forEach(desk::awaitWaybill);

        Thread logistics =
                Thread.startVirtualThread(() -> carriers.forEach(carrier -> desk.tell(carrier.state("DELIVERED", 1))));
        for (int i = 0; i < ORDERS; i++) {
            desk.dispatch(orders.get(i), 1, carriers.get(i), "").then().statusCode(201);
        }
        logistics.join();

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(orders.stream().map(desk::state)).containsOnly("COMPLETE"));
    }
}

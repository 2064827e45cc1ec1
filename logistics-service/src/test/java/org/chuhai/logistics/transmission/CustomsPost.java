package org.chuhai.logistics.transmission;

import io.quarkus.arc.Arc;

/** The jobs that hand messages over and fetch receipts, when a test wants them to. */
public final class CustomsPost {

    private CustomsPost() {}

    /** Everything that can leave leaves, and everything that has come is fetched. */
    public static void goRound() {
        Arc.container().instance(Dispatcher.class).get().dispatch();
        Arc.container().instance(ReceiptCollector.class).get().collect();
    }
}

package org.chuhai.logistics.transmission;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The jobs that hand messages over and fetch receipts, when a test wants them to. */
public final class CustomsPost {

    static {
        ShopFolder.mount();
    }

    private CustomsPost() {}

    /** Everything that can leave leaves, and everything that has come is fetched. */
    public static void goRound() {
        await(Arc.container().instance(Dispatcher.class).get().begin());
        await(Arc.container().instance(ReceiptCollector.class).get().begin());
    }

    private static void await(List<Future<?>> turns) {
        try {
            for (Future<?> turn : turns) {
                turn.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A sender takes one step with a message, commits, and stops. */
    public static void step(String tenant, UUID shop, UUID message) {
        inNameOf(
                tenant,
                shop,
                () -> Arc.container().instance(Dispatching.class).get().step(message));
    }

    /** A sender shows a staged message to the client of the folder, and stops before it can commit. */
    public static void showAndStop(String tenant, UUID shop, UUID message) {
        inNameOf(tenant, shop, () -> stopped(message, FolderChannel::release));
    }

    /** Whoever takes a message back has taken it out of the folder, and stops before it can commit. */
    public static void recallAndStop(String tenant, UUID shop, UUID message) {
        inNameOf(tenant, shop, () -> stopped(message, FolderChannel::recall));
    }

    /** What a folder is asked to do. */
    private interface Work {
        boolean with(FolderChannel channel, CustomsChannel.Outgoing message) throws IOException;
    }

    private static void stopped(UUID message, Work work) {
        QuarkusTransaction.begin();
        try {
            Transmission claimed = Arc.container()
                    .instance(Transmissions.class)
                    .get()
                    .claim(message)
                    .orElseThrow();
            work.with(Arc.container().instance(FolderChannel.class).get(), claimed.outgoing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static void inNameOf(String tenant, UUID shop, Runnable work) {
        Arc.container().instance(ShopWork.class).get().inNameOf(tenant, shop, work);
    }
}

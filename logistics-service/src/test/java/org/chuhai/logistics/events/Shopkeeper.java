package org.chuhai.logistics.events;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.chuhai.embedded.issuer.LocalIssuer;
import org.chuhai.logistics.exportcase.Filing;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.PackagedService;
import org.chuhai.testing.hardship.World;

/** Revises the waybills of a shop one after the other, at whichever replica answers, until each says what it should. */
final class Shopkeeper {

    private static final int OK = 200;
    private static final int WAYBILLS = 5;
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(300);

    private final World world;
    private final List<Http> replicas;
    private final AtomicInteger accepted;
    private int turn;
    private int packages;

    Shopkeeper(String tenant, LocalIssuer issuer, List<Http> replicas, AtomicInteger accepted) {
        world = World.by(issuer.signer(), tenant, UUID.randomUUID(), "shopkeeper");
        this.replicas = replicas;
        this.accepted = accepted;
    }

    /** Another number of packages for each of the waybills. */
    void round() {
        packages++;
        for (int i = 0; i < WAYBILLS; i++) {
            revise("WB-" + i);
        }
        // Processors for those who start: that they do soon is worth more than that many facts are written meanwhile.
        LockSupport.parkNanos(BETWEEN_ROUNDS.toNanos());
    }

    /** How many facts there must be. */
    int revisions() {
        return packages * WAYBILLS;
    }

    private void revise(String number) {
        String path = "/v1/documents/waybills/" + number + "?shopId=" + world.shop();
        turn++;
        while (true) {
            Http replica = replicas.get(turn % replicas.size());
            try {
                Answer known = replica.tryToExchange(world.get(path));
                boolean exists = known.status() == OK;
                if (exists && known.json().path("document").path("packages").asInt() == packages) {
                    accepted.incrementAndGet();
                    return;
                }
                Ask put = world.ask("PUT", path).json(waybill(number));
                replica.tryToExchange(exists ? put.with("If-Match", known.header("ETag")) : put);
            } catch (IOException e) {
                // Killed before it answered, or not there yet: the next look, at another, tells whether it was done.
                turn++;
                PackagedService.pause();
            }
        }
    }

    private String waybill(String number) {
        return Filing.clean("waybill", paper -> {
                    paper.put("waybillNo", number);
                    paper.put("packages", packages);
                })
                .toString();
    }
}

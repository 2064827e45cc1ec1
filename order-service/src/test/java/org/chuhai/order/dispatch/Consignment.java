package org.chuhai.order.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chuhai.order.hardship.Sales;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.Topics;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.OwnServers;
import org.chuhai.testing.hardship.World;

/** An order, and the waybill that its goods travel under; logistics tells of both the waybill and the shipment. */
record Consignment(int number, Carrier carrier) {

    private static final int PACKAGES = 1300;
    private static final int MOVES_EVERY = 5;

    /** The facts of these go to one partition of each topic, those of the next one to the next. */
    static Consignment of(World world, int number) {
        int partition = number % OwnServers.PARTITIONS;
        UUID paper = Topics.aggregateOn(partition, OwnServers.PARTITIONS);
        UUID shipment = Topics.aggregateOn(partition, OwnServers.PARTITIONS);
        return new Consignment(number, new Carrier(world.tenant(), world.shop(), "KH" + number, paper, shipment));
    }

    /** A confirmed order, by HTTP; its path. */
    String confirmed(World world, Http http) {
        String path = done(http, Sales.draft(world, Sales.content("WN-" + number)))
                .header("Location")
                .replaceFirst("^https?://[^/]*", "");
        done(http, world.post(path + "/confirmation").with("If-Match", "\"0\""));
        return path;
    }

    /** Its goods left; the waybill is known. */
    void left(World world, Http http, String order) {
        done(http, world.post(order + "/dispatches").with("If-Match", "\"1\"").json(DispatchDesk.body(carrier, "")));
    }

    private static Answer done(Http http, Ask ask) {
        Answer answer = http.exchange(ask);
        if (!answer.isGood()) {
            throw new AssertionError(ask + " was answered " + answer);
        }
        return answer;
    }

    /** What is told in a round, counted from 1: the waybill is another, and the shipment has come further. */
    List<Letter> told(int round) {
        List<Letter> letters = new ArrayList<>();
        letters.add(carrier.filed(round, packages(round), "25460", "91000000MA0WANUT1J", "KAZ"));
        if (isMove(round)) {
            letters.add(carrier.state("IN_TRANSIT", round));
        } else if (milestones(round) % 2 == 0) {
            letters.add(carrier.withdrawn("DISPATCHED", round));
        } else {
            String at = Instant.EPOCH.plusSeconds(round).toString();
            letters.add(carrier.reached("DISPATCHED", at, round));
        }
        return letters;
    }

    /** As many as the order expects in the first round, and another number in each. */
    static int packages(int round) {
        return PACKAGES + round - 1;
    }

    /** A state now and then, in another round for each; else a milestone. */
    private boolean isMove(int round) {
        return (round + number) % MOVES_EVERY == 0;
    }

    /** How many milestones were told, this round included. Each says something else than the one before. */
    int milestones(int round) {
        return Math.toIntExact(
                IntStream.rangeClosed(1, round).filter(one -> !isMove(one)).count());
    }
}

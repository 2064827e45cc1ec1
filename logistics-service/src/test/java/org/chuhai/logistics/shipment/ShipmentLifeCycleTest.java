package org.chuhai.logistics.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShipmentLifeCycleTest {

    private static final long SEED = 20261122;
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    @ParameterizedTest
    @EnumSource
    void everyStateTakesTheActionsOfTheTable(ShipmentState state) {
        Set<ShipmentAction> expected = switch (state) {
            case DRAFT -> EnumSet.complementOf(EnumSet.of(ShipmentAction.RECORD_TRACKING_EVENT));
            case BOOKED -> EnumSet.complementOf(EnumSet.of(ShipmentAction.BOOK, ShipmentAction.DELETE));
            case CANCELLED -> EnumSet.noneOf(ShipmentAction.class);
            default -> EnumSet.of(ShipmentAction.RECORD_TRACKING_EVENT);
        };

        assertThat(ShipmentLifeCycle.actions(state)).containsExactlyElementsOf(expected);
        for (ShipmentAction action : ShipmentAction.values()) {
            assertThat(ShipmentLifeCycle.takes(state, action)).as("%s", action).isEqualTo(expected.contains(action));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStateIsEitherDecidedOrSeen(ShipmentState state) {
        boolean decided = EnumSet.of(ShipmentState.DRAFT, ShipmentState.BOOKED, ShipmentState.CANCELLED)
                .contains(state);

        assertThat(ShipmentLifeCycle.isSeen(state)).isNotEqualTo(decided);
        if (decided) {
            assertThatThrownBy(() -> new Sighting(state, START)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(ShipmentLifeCycle.reached(List.of(new Sighting(state, START))))
                    .isEqualTo(state);
        }
    }

    @Test
    void unseenItIsBooked() {
        assertThat(ShipmentLifeCycle.reached(List.of())).isEqualTo(ShipmentState.BOOKED);
    }

    // Each sighting is an hour after the one before, whatever its place in the list of states.
    @ParameterizedTest
    @CsvSource({
        "HANDED_OVER DEPARTED IN_TRANSIT, DEPARTED",
        "ARRIVED EXPORT_CUSTOMS, ARRIVED",
        "ARRIVED HELD, HELD",
        "HELD IMPORT_CUSTOMS, IMPORT_CUSTOMS",
        "ARRIVED HELD IN_TRANSIT, ARRIVED",
        "OUT_FOR_DELIVERY DELIVERY_FAILED, DELIVERY_FAILED",
        "DELIVERY_FAILED OUT_FOR_DELIVERY, OUT_FOR_DELIVERY",
        "DELIVERY_FAILED AVAILABLE_FOR_PICKUP IN_TRANSIT, AVAILABLE_FOR_PICKUP",
        "RETURNING OUT_FOR_DELIVERY, RETURNING",
        "RETURNING HELD, HELD",
        "RETURNING HELD IN_TRANSIT, RETURNING",
        "RETURNING RETURNED, RETURNED",
        "LOST DELIVERED, DELIVERED",
        "DELIVERED LOST, LOST",
        "DELIVERED RETURNED HELD, RETURNED",
        "DESTROYED IN_TRANSIT, DESTROYED"
    })
    void theFurthestAndThenTheLatestDecides(String seen, ShipmentState reached) {
        List<Sighting> sightings = new ArrayList<>();
        for (String state : seen.split(" ", -1)) {
            sightings.add(at(ShipmentState.valueOf(state), sightings.size()));
        }

        assertThat(ShipmentLifeCycle.reached(sightings)).isEqualTo(reached);
    }

    @Test
    void atTheSameTimeAHoldWins() {
        assertThat(ShipmentLifeCycle.reached(List.of(at(ShipmentState.HELD, 1), at(ShipmentState.ARRIVED, 1))))
                .isEqualTo(ShipmentState.HELD);
    }

    @Test
    void orderAndRepetitionDoNotMatter() {
        Random random = new Random(SEED);
        for (int round = 0; round < 3_000; round++) {
            List<Sighting> sightings = sightings(random);
            ShipmentState reached = ShipmentLifeCycle.reached(sightings);
            List<Sighting> again = new ArrayList<>(sightings);
            for (int i = 0; i < 3 && !sightings.isEmpty(); i++) {
                again.add(sightings.get(random.nextInt(sightings.size())));
            }
            Collections.shuffle(again, random);

            assertThat(ShipmentLifeCycle.reached(again)).as("%s", again).isEqualTo(reached);
        }
    }

    @Test
    void oneMoreSightingNeverMovesItBack() {
        Random random = new Random(SEED);
        for (int round = 0; round < 3_000; round++) {
            List<Sighting> sightings = sightings(random);
            int before = withoutHold(sightings);
            sightings.add(sighting(random));

            assertThat(withoutHold(sightings)).as("%s", sightings).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void whatHappenedEarlierNeverChangesAnEnd() {
        Random random = new Random(SEED);
        for (int round = 0; round < 3_000; round++) {
            List<Sighting> sightings = sightings(random);
            sightings.add(at(ShipmentState.DELIVERED, 100));

            assertThat(ShipmentLifeCycle.reached(sightings)).as("%s", sightings).isEqualTo(ShipmentState.DELIVERED);
        }
    }

    private static int withoutHold(List<Sighting> sightings) {
        return ShipmentLifeCycle.stage(ShipmentLifeCycle.reached(sightings.stream()
                .filter(sighting -> sighting.state() != ShipmentState.HELD)
                .toList()));
    }

    private static List<Sighting> sightings(Random random) {
        List<Sighting> sightings = new ArrayList<>();
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            sightings.add(sighting(random));
        }
        return sightings;
    }

    private static Sighting sighting(Random random) {
        List<ShipmentState> seen = Arrays.stream(ShipmentState.values())
                .filter(ShipmentLifeCycle::isSeen)
                .toList();
        return at(seen.get(random.nextInt(seen.size())), random.nextInt(6));
    }

    private static Sighting at(ShipmentState state, int hour) {
        return new Sighting(state, START.plusSeconds(hour * 3_600L));
    }
}

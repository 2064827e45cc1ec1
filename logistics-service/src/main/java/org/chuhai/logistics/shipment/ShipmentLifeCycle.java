package org.chuhai.logistics.shipment;

import static org.chuhai.logistics.shipment.ShipmentState.ARRIVED;
import static org.chuhai.logistics.shipment.ShipmentState.AT_LOCAL_POST_OFFICE;
import static org.chuhai.logistics.shipment.ShipmentState.AVAILABLE_FOR_PICKUP;
import static org.chuhai.logistics.shipment.ShipmentState.BOOKED;
import static org.chuhai.logistics.shipment.ShipmentState.CANCELLED;
import static org.chuhai.logistics.shipment.ShipmentState.DELIVERED;
import static org.chuhai.logistics.shipment.ShipmentState.DELIVERY_FAILED;
import static org.chuhai.logistics.shipment.ShipmentState.DEPARTED;
import static org.chuhai.logistics.shipment.ShipmentState.DESTROYED;
import static org.chuhai.logistics.shipment.ShipmentState.DRAFT;
import static org.chuhai.logistics.shipment.ShipmentState.EXPORT_CUSTOMS;
import static org.chuhai.logistics.shipment.ShipmentState.HANDED_OVER;
import static org.chuhai.logistics.shipment.ShipmentState.HELD;
import static org.chuhai.logistics.shipment.ShipmentState.IMPORT_CUSTOMS;
import static org.chuhai.logistics.shipment.ShipmentState.IN_TRANSIT;
import static org.chuhai.logistics.shipment.ShipmentState.LOST;
import static org.chuhai.logistics.shipment.ShipmentState.OUT_FOR_DELIVERY;
import static org.chuhai.logistics.shipment.ShipmentState.RETURNED;
import static org.chuhai.logistics.shipment.ShipmentState.RETURNING;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The life of a shipment as data: which state takes which action, and how far what was seen carries it. */
public final class ShipmentLifeCycle {

    private static final Map<ShipmentAction, Set<ShipmentState>> TAKEN_IN = new EnumMap<>(Map.of(
            ShipmentAction.REPLACE_PACKAGES, EnumSet.of(DRAFT, BOOKED),
            ShipmentAction.REPLACE_LEGS, EnumSet.of(DRAFT, BOOKED),
            ShipmentAction.ASSIGN_WAYBILL, EnumSet.of(DRAFT, BOOKED),
            ShipmentAction.BOOK, EnumSet.of(DRAFT),
            ShipmentAction.RECORD_TRACKING_EVENT, EnumSet.complementOf(EnumSet.of(DRAFT, CANCELLED)),
            ShipmentAction.CANCEL, EnumSet.of(DRAFT, BOOKED),
            ShipmentAction.DELETE, EnumSet.of(DRAFT)));

    /** The way of a shipment. A later stage beats an earlier one; within a stage the latest sighting decides. */
    private static final List<Set<ShipmentState>> STAGES = List.of(
            EnumSet.of(HANDED_OVER),
            EnumSet.of(IN_TRANSIT),
            EnumSet.of(EXPORT_CUSTOMS),
            EnumSet.of(DEPARTED),
            EnumSet.of(ARRIVED),
            EnumSet.of(IMPORT_CUSTOMS),
            EnumSet.of(AT_LOCAL_POST_OFFICE),
            EnumSet.of(OUT_FOR_DELIVERY, DELIVERY_FAILED, AVAILABLE_FOR_PICKUP),
            EnumSet.of(RETURNING),
            EnumSet.of(DELIVERED, RETURNED, LOST, DESTROYED));

    private static final Set<ShipmentState> ENDS = STAGES.getLast();

    private static final Comparator<Sighting> BY_TIME =
            Comparator.comparing(Sighting::at).thenComparing(Sighting::state);

    private static final Comparator<Sighting> BY_STAGE = Comparator.<Sighting>comparingInt(
                    sighting -> stage(sighting.state()))
            .thenComparing(BY_TIME);

    private ShipmentLifeCycle() {}

    /** Whether a shipment in this state takes the action. */
    public static boolean takes(ShipmentState state, ShipmentAction action) {
        return TAKEN_IN.getOrDefault(action, Set.of()).contains(state);
    }

    /** The actions that a shipment in this state takes. */
    public static List<ShipmentAction> actions(ShipmentState state) {
        return Arrays.stream(ShipmentAction.values())
                .filter(action -> takes(state, action))
                .toList();
    }

    /** Whether tracking events lead to the state, rather than people. */
    public static boolean isSeen(ShipmentState state) {
        return state == HELD || stage(state) >= 0;
    }

    /**
     * The state of a booked shipment that was seen like this. Order and repetition do not matter. A hold has no stage: it
     * lasts until the shipment is seen elsewhere later, and never begins after the end.
     */
    public static ShipmentState reached(Collection<Sighting> sightings) {
        Optional<Sighting> furthest =
                sightings.stream().filter(sighting -> sighting.state() != HELD).max(BY_STAGE);
        Optional<Sighting> hold =
                sightings.stream().filter(sighting -> sighting.state() == HELD).max(BY_TIME);
        boolean ended = furthest.filter(last -> ENDS.contains(last.state())).isPresent();
        boolean held = hold.filter(begin ->
                        sightings.stream().noneMatch(sighting -> sighting.at().isAfter(begin.at())))
                .isPresent();
        return held && !ended ? HELD : furthest.map(Sighting::state).orElse(BOOKED);
    }

    /** How far on its way a shipment in this state is; -1 where the state is no place on the way. */
    static int stage(ShipmentState state) {
        for (int stage = 0; stage < STAGES.size(); stage++) {
            if (STAGES.get(stage).contains(state)) {
                return stage;
            }
        }
        return -1;
    }
}

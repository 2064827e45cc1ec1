package org.chuhai.order.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.platform.language.Language;

/** Shows dispatches with what is known of their shipments now; a page of them with no more questions than one. */
@ApplicationScoped
class DispatchViews {

    private final Carriages carriages;
    private final CarriageMilestones milestones;

    DispatchViews(Carriages carriages, CarriageMilestones milestones) {
        this.carriages = carriages;
        this.milestones = milestones;
    }

    DispatchView of(Dispatch dispatch, Language language) {
        return of(List.of(dispatch), language).apply(dispatch);
    }

    /** How each of these is shown. They are of one order, and so of one shop. */
    Function<Dispatch, DispatchView> of(List<Dispatch> dispatches, Language language) {
        Map<UUID, Carriage> byDispatch = carriages(dispatches);
        Map<UUID, List<CarriageMilestone>> byCarriage =
                milestones
                        .of(byDispatch.values().stream()
                                .map(Carriage::id)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(CarriageMilestone::carriageId));
        return dispatch -> {
            Carriage carriage = byDispatch.get(dispatch.id());
            return DispatchView.of(
                    dispatch,
                    carriage,
                    carriage == null ? List.of() : byCarriage.getOrDefault(carriage.id(), List.of()),
                    language);
        };
    }

    private Map<UUID, Carriage> carriages(List<Dispatch> dispatches) {
        Map<UUID, Carriage> found = new HashMap<>();
        if (dispatches.isEmpty()) {
            return found;
        }
        Collection<String> numbers = new ArrayList<>();
        dispatches.forEach(dispatch -> numbers.add(dispatch.waybillNo()));
        List<Carriage> all = carriages.under(dispatches.getFirst().shopId(), numbers);
        for (Dispatch dispatch : dispatches) {
            Carriages.best(all, dispatch.waybillNo(), dispatch.carrierCode())
                    .ifPresent(carriage -> found.put(dispatch.id(), carriage));
        }
        return found;
    }
}

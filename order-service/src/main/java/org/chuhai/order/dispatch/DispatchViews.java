package org.chuhai.order.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.platform.language.Language;

/** Shows dispatches with what is known of their shipments now; a page of them with no more questions than one. */
@ApplicationScoped
class DispatchViews {

    private final Waybills waybills;
    private final Carriages carriages;
    private final CarriageMilestones milestones;

    DispatchViews(Waybills waybills, Carriages carriages, CarriageMilestones milestones) {
        this.waybills = waybills;
        this.carriages = carriages;
        this.milestones = milestones;
    }

    DispatchView of(Dispatch dispatch, Language language) {
        return of(dispatch.shopId(), List.of(dispatch), language).apply(dispatch);
    }

    /** How each of these dispatches of a shop is shown. */
    Function<Dispatch, DispatchView> of(UUID shop, List<Dispatch> dispatches, Language language) {
        Set<String> numbers = dispatches.stream().map(Dispatch::waybillNo).collect(Collectors.toSet());
        List<Waybill> papers = waybills.under(shop, numbers);
        Map<UUID, Carriage> byDispatch = carriages(dispatches, carriages.under(shop, numbers));
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
                    Waybills.best(papers, dispatch.waybillNo(), dispatch.carrierCode())
                            .orElse(null),
                    carriage,
                    carriage == null ? List.of() : byCarriage.getOrDefault(carriage.id(), List.of()),
                    language);
        };
    }

    private static Map<UUID, Carriage> carriages(List<Dispatch> dispatches, List<Carriage> all) {
        Map<UUID, Carriage> found = new HashMap<>();
        for (Dispatch dispatch : dispatches) {
            Carriages.best(all, dispatch.waybillNo(), dispatch.carrierCode())
                    .ifPresent(carriage -> found.put(dispatch.id(), carriage));
        }
        return found;
    }
}

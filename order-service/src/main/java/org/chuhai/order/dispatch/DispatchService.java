package org.chuhai.order.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.order.OrderFulfilment;
import org.chuhai.order.order.OrderView;
import org.chuhai.order.order.ShippedLine;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The use cases of goods that leave. */
@ApplicationScoped
public class DispatchService {

    private final OrderFulfilment fulfilment;
    private final Dispatches dispatches;
    private final WaybillLookup waybills;
    private final WaybillTurns turns;
    private final ShipmentFollowing following;
    private final DispatchViews views;
    private final ContentRules rules;
    private final CurrentCaller caller;
    private final Clock clock;

    DispatchService(
            OrderFulfilment fulfilment,
            Dispatches dispatches,
            WaybillLookup waybills,
            WaybillTurns turns,
            ShipmentFollowing following,
            DispatchViews views,
            ContentRules rules,
            CurrentCaller caller,
            Clock clock) {
        this.fulfilment = fulfilment;
        this.dispatches = dispatches;
        this.waybills = waybills;
        this.turns = turns;
        this.following = following;
        this.views = views;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DispatchChecks check(UUID orderId, CheckDispatch asked, Language language) {
        OrderView order = fulfilment.get(orderId);
        rules.check(asked);
        TravellingGoods goods = waybills.find(order.shopId(), asked.waybillNo(), asked.carrierCode());
        List<ShippedLine> leaving = leaving(order, asked.lines());
        return new DispatchChecks(
                asked.waybillNo(),
                asked.carrierCode(),
                leaving,
                DispatchCheckView.of(checks(order, goods, leaving), language));
    }

    /** Data that differ are told last: they mean something only where the order can be dispatched under the waybill at all. */
    @Transactional
    DispatchView dispatch(UUID orderId, @Nullable String ifMatch, ConfirmDispatch command, Language language) {
        turns.take(TravellingGoods.codes(command.waybillNo()));
        OrderView order = fulfilment.hold(orderId, ifMatch);
        rules.check(command, ConfirmDispatch::broken);
        TravellingGoods goods = waybills.find(order.shopId(), command.waybillNo(), command.carrierCode());
        List<ShippedLine> leaving = leaving(order, command.lines());
        if (dispatches.ofOrder(orderId).stream()
                .anyMatch(earlier -> earlier.waybillNo().equals(command.waybillNo()))) {
            throw DispatchProblem.waybillDispatched(command.waybillNo());
        }
        fulfilment.mustTakeShipping(orderId);
        Dispatch dispatch = Dispatch.of(
                order,
                command,
                leaving,
                goods,
                checks(order, goods, leaving),
                caller.get().actor(),
                clock.instant());
        fulfilment.ship(orderId, command.waybillNo(), command.carrierCode(), leaving, command.reason());
        dispatches.persist(dispatch);
        following.catchUp(dispatch);
        dispatches.flush();
        return views.of(dispatch, language);
    }

    @Transactional
    Page<DispatchView> list(UUID orderId, PageQuery page, Language language) {
        OrderView order = fulfilment.get(orderId);
        List<Dispatch> found = dispatches.page(page, order.id());
        return page.page(found, dispatch -> List.of(dispatch.id().toString()))
                .map(views.of(order.shopId(), found, language));
    }

    @Transactional
    DispatchView get(UUID orderId, UUID id, Language language) {
        return views.of(dispatches.ofOrder(orderId, id).orElseThrow(CommonProblem::notFound), language);
    }

    private List<DispatchCheck> checks(OrderView order, TravellingGoods goods, List<ShippedLine> leaving) {
        return DispatchRules.checks(
                ExpectedGoods.of(order), goods, DispatchShare.of(order, leaving, dispatches.ofOrder(order.id())));
    }

    /** What is named, if so much is open; everything that is open where nothing is named. */
    private List<ShippedLine> leaving(OrderView order, @Nullable List<DispatchLine> named) {
        if (named == null) {
            return order.lines().stream()
                    .filter(line -> line.open().signum() > 0)
                    .map(line -> new ShippedLine(line.no(), line.open()))
                    .toList();
        }
        List<ShippedLine> leaving = named.stream().map(DispatchLine::shipped).toList();
        fulfilment.mustHaveOpen(order.id(), leaving);
        return leaving;
    }
}

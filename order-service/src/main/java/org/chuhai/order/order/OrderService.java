package org.chuhai.order.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The use cases of orders between buyer and seller. */
@ApplicationScoped
public class OrderService {

    private final Orders orders;
    private final OrderTimeline timeline;
    private final OrderChronicle chronicle;
    private final LinesOfListings listed;
    private final ContentRules rules;
    private final CurrentCaller caller;
    private final Clock clock;

    OrderService(
            Orders orders,
            OrderTimeline timeline,
            OrderChronicle chronicle,
            LinesOfListings listed,
            ContentRules rules,
            CurrentCaller caller,
            Clock clock) {
        this.orders = orders;
        this.timeline = timeline;
        this.chronicle = chronicle;
        this.listed = listed;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    OrderView draft(UUID shop, OrderContent said) {
        OrderContent content = listed.complete(shop, said);
        rules.check(content, OrderRules::broken);
        Order order = Order.draft(shop, content, clock.instant());
        chronicle.keep(order, OrderHappening.DRAFTED, null, null);
        return OrderView.of(order);
    }

    @Transactional
    Page<OrderSummary> list(PageQuery page, OrderFilter filter) {
        return page.page(
                        orders.page(page, filter, caller.get().shops()),
                        order -> List.of(order.id().toString()))
                .map(OrderSummary::of);
    }

    @Transactional
    OrderView get(UUID id) {
        return OrderView.of(find(id));
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
        return OrderActions.of(find(id), language);
    }

    @Transactional
    Page<TimelineEntryView> timeline(UUID id, PageQuery page) {
        return page.page(timeline.page(page, find(id).id()), entry -> List.of(Integer.toString(entry.no())))
                .map(TimelineEntryView::of);
    }

    @Transactional
    OrderView replace(UUID id, @Nullable String ifMatch, OrderContent said) {
        Order order = current(id, ifMatch);
        OrderContent content = listed.complete(order.shopId(), said);
        rules.check(content, OrderRules::broken);
        return change(order, OrderHappening.REPLACED, null, changed -> changed.replace(content, clock.instant()));
    }

    @Transactional
    void delete(UUID id, @Nullable String ifMatch) {
        Order order = current(id, ifMatch);
        order.must(OrderAction.DELETE);
        chronicle.remove(order);
    }

    @Transactional
    OrderView confirm(UUID id, @Nullable String ifMatch) {
        return change(current(id, ifMatch), OrderHappening.CONFIRMED, null, order -> order.confirm(clock.instant()));
    }

    @Transactional
    OrderView cancel(UUID id, @Nullable String ifMatch, CancelOrder command) {
        Order order = current(id, ifMatch);
        rules.check(command);
        return change(
                order,
                OrderHappening.CANCELLED,
                command.reason(),
                changed -> changed.cancel(command.reason(), clock.instant()));
    }

    @Transactional
    OrderView changeConsignee(UUID id, @Nullable String ifMatch, ChangeConsignee command) {
        Order order = current(id, ifMatch);
        rules.check(command, content -> OrderChangeRules.broken(order, content));
        return change(
                order,
                OrderHappening.CONSIGNEE_CHANGED,
                command.reason(),
                changed -> changed.changeConsignee(command, clock.instant()));
    }

    @Transactional
    OrderView changeLine(UUID id, int no, @Nullable String ifMatch, ChangeOrderLine said) {
        Order order = locked(id);
        if (!order.hasLine(no)) {
            throw CommonProblem.notFound();
        }
        Version.mustBe(order.version(), ifMatch);
        ChangeOrderLine command = listed.complete(order, no, said);
        rules.check(command, content -> OrderChangeRules.broken(order, no, content));
        return change(
                order,
                OrderHappening.LINE_CHANGED,
                command.reason(),
                changed -> changed.changeLine(no, command, clock.instant()));
    }

    private Order find(UUID id) {
        return orders.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
    }

    private Order locked(UUID id) {
        return orders.locked(id).orElseThrow(CommonProblem::notFound);
    }

    private Order current(UUID id, @Nullable String ifMatch) {
        Order order = locked(id);
        Version.mustBe(order.version(), ifMatch);
        return order;
    }

    private OrderView change(Order order, OrderHappening happening, @Nullable String reason, Consumer<Order> verb) {
        OrderView before = OrderView.of(order);
        verb.accept(order);
        chronicle.keep(order, happening, before, reason);
        return OrderView.of(order);
    }
}

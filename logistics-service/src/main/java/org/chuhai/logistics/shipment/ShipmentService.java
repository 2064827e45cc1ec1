package org.chuhai.logistics.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.Refusal;
import org.chuhai.platform.tenant.CurrentCaller;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The use cases of shipments until they travel. */
@ApplicationScoped
public class ShipmentService {

    /** What audit rows call a shipment. */
    public static final String AGGREGATE = "shipment";

    private final Shipments shipments;
    private final ContentRules rules;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Clock clock;

    ShipmentService(
            Shipments shipments,
            ContentRules rules,
            AuditTrail audit,
            Outbox outbox,
            CurrentCaller caller,
            Clock clock) {
        this.shipments = shipments;
        this.rules = rules;
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ShipmentView open(OpenShipment command) {
        rules.check(command);
        if (!caller.get().sees(command.shopId())) {
            throw CommonProblem.invalid(List.of(FieldError.inBody(
                    "/shopId", FieldError.UNKNOWN, new Text("没有您能看到的此店铺", "there is no such shop that you can see"))));
        }
        Shipment shipment = Shipment.open(command, clock.instant());
        shipments.persist(shipment);
        flush("shipment_reference_taken", ShipmentProblem.referenceTaken(command.reference()));
        record(shipment, "open", null, shipment.state().name(), null);
        return ShipmentView.of(shipment);
    }

    @Transactional
    Page<ShipmentSummary> list(PageQuery page, ShipmentFilter filter) {
        return page.page(
                        shipments.page(page, filter, caller.get().shops()),
                        shipment -> List.of(shipment.id().toString()))
                .map(ShipmentSummary::of);
    }

    @Transactional
    ShipmentView get(UUID id) {
        return ShipmentView.of(find(id));
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
        return ShipmentActions.of(find(id), language);
    }

    @Transactional
    ShipmentView replacePackages(UUID id, @Nullable String ifMatch, ReplacePackages command) {
        Shipment shipment = current(id, ifMatch);
        rules.check(command, ShipmentRules::broken);
        return change(
                shipment,
                "replace-packages",
                null,
                changed -> changed.replacePackages(command.packages(), clock.instant()));
    }

    @Transactional
    ShipmentView replaceLegs(UUID id, @Nullable String ifMatch, ReplaceLegs command) {
        Shipment shipment = current(id, ifMatch);
        rules.check(command, ShipmentRules::broken);
        return change(shipment, "replace-legs", null, changed -> changed.replaceLegs(command.legs(), clock.instant()));
    }

    @Transactional
    ShipmentView assignWaybill(UUID id, @Nullable String ifMatch, AssignWaybill command) {
        Shipment shipment = current(id, ifMatch);
        rules.check(command, ShipmentRules::broken);
        shipment.assignWaybill(command, clock.instant());
        flush("shipment_waybill_taken", ShipmentProblem.waybillTaken(command));
        String state = shipment.state().name();
        record(shipment, "assign-waybill", state, state, null);
        tell(shipment, state);
        return ShipmentView.of(shipment);
    }

    @Transactional
    ShipmentView book(UUID id, @Nullable String ifMatch) {
        return change(current(id, ifMatch), "book", null, shipment -> shipment.book(clock.instant()));
    }

    @Transactional
    ShipmentView cancel(UUID id, @Nullable String ifMatch, CancelShipment command) {
        Shipment shipment = current(id, ifMatch);
        rules.check(command);
        return change(
                shipment, "cancel", command.reason(), changed -> changed.cancel(command.reason(), clock.instant()));
    }

    @Transactional
    void delete(UUID id, @Nullable String ifMatch) {
        Shipment shipment = current(id, ifMatch);
        shipment.must(ShipmentAction.DELETE);
        shipments.delete(shipment);
        record(shipment, "delete", shipment.state().name(), null, null);
    }

    private Shipment find(UUID id) {
        return shipments.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
    }

    private Shipment current(UUID id, @Nullable String ifMatch) {
        Shipment shipment = find(id);
        Version.mustBe(shipment.version(), ifMatch);
        return shipment;
    }

    private ShipmentView change(Shipment shipment, String action, @Nullable String reason, Consumer<Shipment> verb) {
        String from = shipment.state().name();
        verb.accept(shipment);
        shipments.flush();
        record(shipment, action, from, shipment.state().name(), reason);
        tell(shipment, from);
        return ShipmentView.of(shipment);
    }

    /** Only the database knows what slips through between two requests. */
    private void flush(String constraint, Refusal refusal) {
        try {
            shipments.flush();
        } catch (ConstraintViolationException e) {
            throw constraint.equals(e.getConstraintName()) ? refusal : e;
        }
    }

    /** Drafts are nobody else's business. */
    private void tell(Shipment shipment, String from) {
        if (!shipment.state().name().equals(from)) {
            outbox.append(shipment.id(), shipment.shopId(), new ShipmentEvent.Reached(ShipmentFacts.of(shipment)));
        } else if (shipment.state() != ShipmentState.DRAFT) {
            outbox.append(shipment.id(), shipment.shopId(), new ShipmentEvent.Changed(ShipmentFacts.of(shipment)));
        }
    }

    private void record(
            Shipment shipment, String action, @Nullable String from, @Nullable String to, @Nullable String reason) {
        audit.record(new AuditTrail.Change(shipment.shopId(), AGGREGATE, shipment.id(), action, from, to, reason));
    }
}

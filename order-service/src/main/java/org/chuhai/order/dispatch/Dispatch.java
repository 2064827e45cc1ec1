package org.chuhai.order.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.order.OrderView;
import org.chuhai.order.order.ShippedLine;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Goods of an order that left under a waybill. What was checked stays as it was; only what becomes of the goods is added. */
@Entity
@Table(name = "dispatch")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills what it loads.
public class Dispatch {

    /** Most entries of a page. */
    private static final int PAGE = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "waybill_no")
    private String waybillNo;

    @Column(name = "carrier_code")
    private String carrierCode;

    @ElementCollection
    @CollectionTable(name = "dispatch_line", joinColumns = @JoinColumn(name = "dispatch_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = PAGE)
    private List<DispatchedLine> lines;

    @Column(name = "packages")
    private int packages;

    @Column(name = "gross_weight_kg")
    private BigDecimal grossWeightKg;

    @Column(name = "checks")
    private String checks;

    @Column(name = "acknowledged")
    private String acknowledged;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "actor")
    private String actor;

    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Dispatch() {}

    /** Refuses a difference that is not acknowledged, or cannot be. */
    static Dispatch of(
            OrderView order,
            ConfirmDispatch command,
            List<ShippedLine> leaving,
            TravellingGoods goods,
            List<DispatchCheck> checked,
            String actor,
            Instant at) {
        DispatchProblem.refuse(checked.stream()
                .filter(check -> check.differs() && !command.acknowledges(check.datum()))
                .toList());
        Dispatch dispatch = new Dispatch();
        dispatch.id = UuidCreator.getTimeOrderedEpoch();
        dispatch.shopId = order.shopId();
        dispatch.orderId = order.id();
        dispatch.waybillNo = command.waybillNo();
        dispatch.carrierCode = command.carrierCode();
        dispatch.lines = leaving.stream()
                .map(line -> new DispatchedLine(order.shopId(), line.no(), line.quantity()))
                .toList();
        dispatch.packages = goods.packages();
        dispatch.grossWeightKg = goods.grossWeightKg();
        dispatch.checks = KeptChecks.json(checked);
        dispatch.acknowledged = KeptChecks.acknowledgedJson(command.estimates());
        dispatch.reason = command.reason();
        dispatch.actor = actor;
        dispatch.dispatchedAt = at;
        dispatch.updatedAt = at;
        return dispatch;
    }

    /** Something else is known of its shipment now: whoever has read it has read an older version. */
    void hear(Instant at) {
        updatedAt = at;
    }

    /** Its goods have arrived, which they do once. */
    void deliver(Instant at) {
        if (deliveredAt != null) {
            throw new IllegalStateException("delivered already: " + id);
        }
        deliveredAt = at;
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID shopId() {
        return shopId;
    }

    UUID orderId() {
        return orderId;
    }

    String waybillNo() {
        return waybillNo;
    }

    String carrierCode() {
        return carrierCode;
    }

    List<ShippedLine> lines() {
        return lines.stream().map(DispatchedLine::shipped).toList();
    }

    int packages() {
        return packages;
    }

    BigDecimal grossWeightKg() {
        return grossWeightKg;
    }

    List<DispatchCheck> checks() {
        return KeptChecks.of(checks);
    }

    List<EstimatedDatum> acknowledged() {
        return KeptChecks.acknowledged(acknowledged);
    }

    @Nullable String reason() {
        return reason;
    }

    String actor() {
        return actor;
    }

    Instant dispatchedAt() {
        return dispatchedAt;
    }

    /** Null while its goods are on their way. */
    @Nullable Instant deliveredAt() {
        return deliveredAt;
    }
}

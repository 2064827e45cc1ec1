package org.chuhai.logistics.shipment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Goods of a shop on their way under one waybill. */
@Entity
@Table(name = "shipment")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class Shipment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "reference")
    private String reference;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private ShipmentState state;

    @ElementCollection
    @CollectionTable(name = "shipment_package", joinColumns = @JoinColumn(name = "shipment_id"))
    @OrderColumn(name = "position")
    private List<PackageOfShop> packages;

    @ElementCollection
    @CollectionTable(name = "shipment_leg", joinColumns = @JoinColumn(name = "shipment_id"))
    @OrderColumn(name = "position")
    private List<LegOfShop> legs;

    @Column(name = "waybill_no")
    private @Nullable String waybillNo;

    @Column(name = "carrier_code")
    private @Nullable String carrierCode;

    @Column(name = "package_count")
    private int packageCount;

    @Column(name = "weight_kg")
    private BigDecimal weightKg;

    @Column(name = "cancellation_reason")
    private @Nullable String cancellationReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Shipment() {}

    /** A draft without packages, way and waybill. */
    static Shipment open(OpenShipment command, Instant at) {
        Shipment shipment = new Shipment();
        shipment.id = UuidCreator.getTimeOrderedEpoch();
        shipment.shopId = command.shopId();
        shipment.reference = command.reference();
        shipment.state = ShipmentState.DRAFT;
        shipment.packages = new ArrayList<>();
        shipment.legs = new ArrayList<>();
        shipment.weightKg = BigDecimal.ZERO;
        shipment.createdAt = at;
        shipment.updatedAt = at;
        return shipment;
    }

    /** Only before it is handed over; a booked shipment keeps at least one. */
    void replacePackages(List<ShipmentPackage> replacements, Instant at) {
        must(ShipmentAction.REPLACE_PACKAGES);
        refuseEmptied(replacements, "/packages", "已订舱的货件至少需要一个包裹", "a booked shipment needs a package");
        packages = new ArrayList<>(replacements.stream()
                .map(content -> new PackageOfShop(shopId, content))
                .toList());
        packageCount = replacements.size();
        weightKg = replacements.stream().map(ShipmentPackage::weightKg).reduce(BigDecimal.ZERO, BigDecimal::add);
        updatedAt = at;
    }

    /** Only before it is handed over; a booked shipment keeps at least one. */
    void replaceLegs(List<ShipmentLeg> replacements, Instant at) {
        must(ShipmentAction.REPLACE_LEGS);
        refuseEmptied(replacements, "/legs", "已订舱的货件至少需要一个运输段", "a booked shipment needs a leg");
        legs = new ArrayList<>(replacements.stream()
                .map(content -> new LegOfShop(shopId, content))
                .toList());
        updatedAt = at;
    }

    /** Only before it is handed over. */
    void assignWaybill(AssignWaybill command, Instant at) {
        must(ShipmentAction.ASSIGN_WAYBILL);
        waybillNo = command.waybillNo();
        carrierCode = command.carrierCode();
        updatedAt = at;
    }

    /** Only a draft that has packages, a way and a waybill. */
    void book(Instant at) {
        must(ShipmentAction.BOOK);
        List<FieldError> missing = missingForBooking();
        if (!missing.isEmpty()) {
            throw CommonProblem.invalid(missing);
        }
        state = ShipmentState.BOOKED;
        updatedAt = at;
    }

    /** Only before it is handed over. */
    void cancel(String reason, Instant at) {
        must(ShipmentAction.CANCEL);
        state = ShipmentState.CANCELLED;
        cancellationReason = reason;
        updatedAt = at;
    }

    /** Takes the state that everything that was seen of it leads to; only once it is booked. Whether that is another. */
    public boolean follow(Collection<Sighting> sightings, Instant at) {
        must(ShipmentAction.RECORD_TRACKING_EVENT);
        ShipmentState reached = ShipmentLifeCycle.reached(sightings);
        if (reached == state) {
            return false;
        }
        state = reached;
        updatedAt = at;
        return true;
    }

    /** Refuses, where the state does not take the action. */
    public void must(ShipmentAction action) {
        if (!ShipmentLifeCycle.takes(state, action)) {
            throw ShipmentProblem.stateRefuses(state, action);
        }
    }

    /** Whether carriers call it so now. */
    public boolean travelsUnder(WaybillName waybill) {
        return state != ShipmentState.CANCELLED
                && waybill.waybillNo().equals(waybillNo)
                && waybill.carrierCode().equals(carrierCode);
    }

    /** What a draft lacks before it can be booked. */
    List<FieldError> missingForBooking() {
        List<FieldError> missing = new ArrayList<>();
        if (packages.isEmpty()) {
            missing.add(missing("/packages", "订舱前至少需要一个包裹", "booking needs a package"));
        }
        if (legs.isEmpty()) {
            missing.add(missing("/legs", "订舱前至少需要一个运输段", "booking needs a leg"));
        }
        if (waybillNo == null) {
            missing.add(missing("/waybill", "订舱前需要运单", "booking needs a waybill"));
        }
        return missing;
    }

    private void refuseEmptied(List<?> replacements, String pointer, String zh, String en) {
        if (state == ShipmentState.BOOKED && replacements.isEmpty()) {
            throw CommonProblem.invalid(List.of(missing(pointer, zh, en)));
        }
    }

    private static FieldError missing(String pointer, String zh, String en) {
        return FieldError.inBody(pointer, "REQUIRED", new Text(zh, en));
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID shopId() {
        return shopId;
    }

    String reference() {
        return reference;
    }

    public ShipmentState state() {
        return state;
    }

    List<ShipmentPackage> packages() {
        return packages.stream().map(PackageOfShop::content).toList();
    }

    List<ShipmentLeg> legs() {
        return legs.stream().map(LegOfShop::content).toList();
    }

    @Nullable AssignWaybill waybill() {
        return waybillNo == null || carrierCode == null ? null : new AssignWaybill(waybillNo, carrierCode);
    }

    int packageCount() {
        return packageCount;
    }

    BigDecimal weightKg() {
        return weightKg;
    }

    @Nullable String cancellationReason() {
        return cancellationReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}

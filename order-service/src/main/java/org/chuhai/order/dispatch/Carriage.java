package org.chuhai.order.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest that was told of a shipment. */
@Entity
@Table(name = "carriage")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills it, and reads what the queries name.
public class Carriage {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private CarriageState state;

    @Column(name = "waybill_no")
    private @Nullable String waybillNo;

    @Column(name = "carrier_code")
    private @Nullable String carrierCode;

    @Column(name = "packages")
    private int packages;

    @Column(name = "gross_weight_kg")
    private BigDecimal grossWeightKg;

    @Column(name = "destination_country")
    private @Nullable String destinationCountry;

    @Column(name = "event_no")
    private long eventNo;

    @Column(name = "told_at")
    private Instant toldAt;

    protected Carriage() {}

    /** One that nothing was told of before. */
    static Carriage of(UUID shop, ToldShipment told) {
        Carriage carriage = new Carriage();
        carriage.id = told.id();
        carriage.shopId = shop;
        return carriage;
    }

    /** Takes a fact, unless it is older than what it shows: milestones tell of the shipment as well as states do. */
    boolean hear(ToldShipment told, long number, Instant at) {
        if (number <= eventNo) {
            return false;
        }
        eventNo = number;
        state = told.state();
        waybillNo = told.waybillNo();
        carrierCode = told.waybill() == null ? null : told.waybill().carrierCode();
        packages = told.packages();
        grossWeightKg = told.weightKg();
        destinationCountry = told.destinationCountry();
        toldAt = at;
        return true;
    }

    /** Whether goods that were given to the carrier by this code under this number may travel with it. */
    boolean mayCarry(String number, String carrier) {
        return number.equals(waybillNo)
                && FirmCodes.compare(carrier, TravellingGoods.codes(carrierCode)) != CheckResult.DIFFERS;
    }

    boolean isCancelled() {
        return state == CarriageState.CANCELLED;
    }

    boolean hasArrived() {
        return state == CarriageState.DELIVERED;
    }

    UUID id() {
        return id;
    }

    CarriageState state() {
        return state;
    }

    int packages() {
        return packages;
    }

    BigDecimal grossWeightKg() {
        return grossWeightKg;
    }

    @Nullable String destinationCountry() {
        return destinationCountry;
    }

    Instant toldAt() {
        return toldAt;
    }

    /** None, or the one. */
    List<String> waybillNos() {
        return TravellingGoods.codes(waybillNo);
    }
}

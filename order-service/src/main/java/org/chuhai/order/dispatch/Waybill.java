package org.chuhai.order.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest that was told of a waybill. */
@Entity
@Table(name = "waybill")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills it, and reads what the queries name.
public class Waybill {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "waybill_no")
    private String waybillNo;

    @Column(name = "carrier_code")
    private @Nullable String carrierCode;

    @Column(name = "carrier_customs_code")
    private @Nullable String carrierCustomsCode;

    @Column(name = "seller_code")
    private @Nullable String sellerCode;

    @Column(name = "seller_customs_code")
    private @Nullable String sellerCustomsCode;

    @Column(name = "order_no")
    private @Nullable String orderNo;

    @Column(name = "consignee_country")
    private @Nullable String consigneeCountry;

    @Column(name = "packages")
    private int packages;

    @Column(name = "gross_weight_kg")
    private BigDecimal grossWeightKg;

    @Column(name = "cancelled")
    private boolean cancelled;

    @Column(name = "told_at")
    private Instant toldAt;

    protected Waybill() {}

    /** One that nothing was told of before. */
    static Waybill of(UUID shop, ToldWaybill told) {
        Waybill waybill = new Waybill();
        waybill.id = told.id();
        waybill.shopId = shop;
        return waybill;
    }

    /** Takes what is newer than all that it shows. */
    void hear(ToldWaybill told, boolean isCancelled, Instant at) {
        waybillNo = told.waybillNo();
        carrierCode = told.carrier().code();
        carrierCustomsCode = told.carrier().customsCode();
        sellerCode = told.seller() == null ? null : told.seller().code();
        sellerCustomsCode = told.seller() == null ? null : told.seller().customsCode();
        orderNo = told.orderNo();
        consigneeCountry = told.consigneeCountry();
        packages = told.packages();
        grossWeightKg = told.grossWeightKg();
        cancelled = isCancelled;
        toldAt = at;
    }

    /** Whether the carrier by this code may be the one that wrote it. */
    boolean mayBeOf(String carrier) {
        return FirmCodes.compare(carrier, TravellingGoods.codes(carrierCode, carrierCustomsCode))
                != CheckResult.DIFFERS;
    }

    boolean isCancelled() {
        return cancelled;
    }

    WaybillState state() {
        return cancelled ? WaybillState.CANCELLED : WaybillState.FILED;
    }

    String waybillNo() {
        return waybillNo;
    }

    List<String> sellerCodes() {
        return TravellingGoods.codes(sellerCode, sellerCustomsCode);
    }

    @Nullable String orderNo() {
        return orderNo;
    }

    @Nullable String consigneeCountry() {
        return consigneeCountry;
    }

    int packages() {
        return packages;
    }

    BigDecimal grossWeightKg() {
        return grossWeightKg;
    }
}

package org.chuhai.order.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A waybill as logistics tells it: what an order is compared with. Carriers write as they like, so only what is needed is asked. */
record ToldWaybill(
        @NotNull UUID id,
        @NotBlank String waybillNo,
        @NotNull Firm carrier,
        @Nullable Firm seller,
        @Nullable String orderNo,
        @Nullable String consigneeCountry,
        @NotNull Integer packages,
        @NotNull BigDecimal grossWeightKg) {

    /** Every event of a waybill carries it. */
    record Told(@NotNull @Valid ToldWaybill waybill) {}

    record Firm(@Nullable String code, @Nullable String customsCode) {}
}

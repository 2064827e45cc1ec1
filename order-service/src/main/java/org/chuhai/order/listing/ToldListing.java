package org.chuhai.order.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A listing as the catalog tells it: only what an order takes from it. One that is withdrawn may offer nothing any more. */
record ToldListing(
        @NotNull UUID id, @NotBlank String hsCode, @NotNull List<@NotNull @Valid Offer> offers) {

    /** Every event of a listing carries it. */
    record Told(@NotNull @Valid ToldListing listing) {}

    /** One article of the listing, its price for one unit. */
    record Offer(
            @NotBlank String sku,
            @NotNull @Valid Name name,
            @NotBlank String unit,
            @NotNull BigDecimal price,
            @NotBlank String currency) {}

    record Name(@NotBlank String zh) {}
}

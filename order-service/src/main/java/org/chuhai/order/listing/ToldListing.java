package org.chuhai.order.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A listing as the catalog tells it: only what an order takes from it. */
record ToldListing(
        @NotNull UUID id, @NotBlank String hsCode, @NotEmpty List<@NotNull @Valid Offer> offers) {

    ToldListing {
        offers = offers == null ? List.of() : List.copyOf(offers);
    }

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

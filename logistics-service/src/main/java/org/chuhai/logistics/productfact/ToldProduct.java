package org.chuhai.logistics.productfact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as catalog-service tells it: what a declaration needs of it. Its variants are the items. */
record ToldProduct(
        @NotNull UUID id,
        @NotNull @Valid Name name,
        @NotNull @Pattern(regexp = "[0-9]{10}") String hsCode,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String origin,
        @NotNull @Pattern(regexp = "[0-9]{3}") String salesUnit,
        @NotNull List<@NotNull @Pattern(regexp = "[0-9]{3}") String> legalUnits,
        @NotNull List<@NotNull @Valid Variant> variants) {

    record Told(@NotNull @Valid ToldProduct product) {}

    record Name(@NotBlank String zh, @Nullable String en) {}

    record Variant(@NotBlank String sku, @NotNull @Positive BigDecimal netWeightKg) {}
}

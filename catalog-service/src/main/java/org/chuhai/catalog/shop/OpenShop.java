package org.chuhai.catalog.shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.wording.BilingualName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A shop that shall be opened. */
@Schema(name = "OpenShop", description = "A shop that shall be opened.", additionalProperties = Schema.False.class)
public record OpenShop(
        @Schema(
                description =
                        "Its id, where a platform names its shops itself; unique in the tenant. Left out, the service gives"
                                + " a UUIDv7.",
                nullable = true,
                examples = "018f0000-0000-7000-8000-000000000001")
        @Nullable UUID id,

        @Schema(description = "What buyers and colleagues call it.", required = true) @NotNull @Valid BilingualName name,

        @Schema(description = "The firm that sells and exports.", required = true) @NotNull @Valid SellerFirm seller,

        @Schema(
                description =
                        "Where it sells: countries abroad by ISO 3166-1 alpha-3, or EU for the European Union. Empty while"
                                + " nothing is decided.",
                required = true,
                examples = "[\"KAZ\",\"EU\"]")
        @NotNull @Size(max = ShopProfile.MARKETS) List<
                        @NotNull @Pattern(
                                regexp = "^([A-Z]{3}|EU)$",
                                message = "应为三个大写字母或 EU | must be three capital letters, or EU")
                        String>
                markets,

        @Schema(
                description =
                        "In which languages it sells, ISO 639-1; a listing is written in some of them. Empty while nothing"
                                + " is decided.",
                required = true,
                examples = "[\"en\",\"ru\"]")
        @NotNull @Size(max = ShopProfile.LANGUAGES) List<@NotNull @Pattern(regexp = "^[a-z]{2}$", message = "应为两个小写字母 | must be two small letters") String>
                languages) {

    /** What the shop says of itself. */
    ShopProfile profile() {
        return new ShopProfile(name, seller, markets, languages);
    }
}

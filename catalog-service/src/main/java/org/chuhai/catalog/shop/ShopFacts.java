package org.chuhai.catalog.shop;

import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.wording.BilingualName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A shop as the events tell it. */
public record ShopFacts(
        @Schema(description = "Its id, unique in the tenant.", required = true)
        UUID id,

        @Schema(description = "What buyers and colleagues call it.", required = true)
        BilingualName name,

        @Schema(description = "The firm that sells and exports.", required = true)
        SellerFirm seller,

        @Schema(description = "Where it sells: ISO 3166-1 alpha-3, or EU.", required = true)
        List<String> markets,

        @Schema(description = "In which languages it sells, ISO 639-1.", required = true)
        List<String> languages,

        @Schema(description = "Whether it sells, after this fact.", required = true)
        ShopState state,

        @Schema(
                description =
                        "Whether it says all that selling abroad asks for: an English name, a market and a language too.",
                required = true,
                examples = "true")
        boolean complete) {

    public ShopFacts {
        markets = List.copyOf(markets);
        languages = List.copyOf(languages);
    }

    static ShopFacts of(Shop shop) {
        ShopProfile profile = shop.profile();
        return new ShopFacts(
                shop.id(),
                profile.name(),
                profile.seller(),
                profile.markets(),
                profile.languages(),
                shop.state(),
                shop.isComplete());
    }
}

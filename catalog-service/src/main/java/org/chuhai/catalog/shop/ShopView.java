package org.chuhai.catalog.shop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.wording.BilingualName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A shop as the API shows it. */
@Schema(name = "Shop", description = "A seller inside a tenant.")
public record ShopView(
        @Schema(description = "Id, unique in the tenant.", required = true)
        UUID id,

        @Schema(description = "The same as the ETag without its quotation marks.", required = true)
        long version,

        @Schema(description = "Whether it sells.", required = true)
        ShopState state,

        @Schema(description = "What buyers and colleagues call it.", required = true)
        BilingualName name,

        @Schema(description = "The firm that sells and exports.", required = true)
        SellerFirm seller,

        @Schema(
                description = "Where it sells: ISO 3166-1 alpha-3, or EU.",
                required = true,
                examples = "[\"KAZ\",\"EU\"]")
        List<String> markets,

        @Schema(description = "In which languages it sells, ISO 639-1.", required = true, examples = "[\"en\",\"ru\"]")
        List<String> languages,

        @Schema(
                description =
                        "Whether it says all that selling abroad asks for: an English name, a market and a language too.",
                required = true,
                examples = "true")
        boolean complete,

        @Schema(description = "Why it was closed; null while it is open.", required = true, nullable = true) @Nullable String closureReason,

        @Schema(description = "When it was opened.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    public ShopView {
        markets = List.copyOf(markets);
        languages = List.copyOf(languages);
    }

    static ShopView of(Shop shop) {
        ShopProfile profile = shop.profile();
        return new ShopView(
                shop.id(),
                shop.version(),
                shop.state(),
                profile.name(),
                profile.seller(),
                profile.markets(),
                profile.languages(),
                shop.isComplete(),
                shop.closureReason(),
                shop.createdAt(),
                shop.updatedAt());
    }
}

package org.chuhai.catalog.marketplace;

import java.time.Instant;
import java.util.List;
import org.chuhai.catalog.wording.BilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A marketplace as the API shows it. */
@Schema(name = "Marketplace", description = "A place where foreign buyers look for goods.")
public record MarketplaceView(
        @Schema(description = "Ours, in small letters.", required = true, examples = "alibaba")
        String code,

        @Schema(description = "What it is called.", required = true)
        BilingualText name,

        @Schema(description = "To whom it sells.", required = true)
        Trade trade,

        @Schema(description = "What kind of place it is.", required = true)
        BilingualText about,

        @Schema(description = "Version of the rules that hold now.", required = true, examples = "2025-1")
        String ruleSetInEffect,

        @Schema(description = "Its rules by time, the oldest first.", required = true)
        List<RuleSetSummary> ruleSets) {

    public MarketplaceView {
        ruleSets = List.copyOf(ruleSets);
    }

    static MarketplaceView of(Marketplace marketplace, Instant now) {
        return new MarketplaceView(
                marketplace.code(),
                BilingualText.of(marketplace.name()),
                marketplace.trade(),
                BilingualText.of(marketplace.about()),
                marketplace.inEffectAt(now).version(),
                marketplace.ruleSets().stream().map(RuleSetSummary::of).toList());
    }
}

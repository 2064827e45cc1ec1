package org.chuhai.logistics.customsaccount;

import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account as the API shows it. */
@Schema(name = "CustomsAccount", description = "Who transmits a shop's customs messages, and by which channel.")
public record CustomsAccountView(
        @Schema(description = "The shop.", required = true) UUID shopId,

        @Schema(description = "Counts changes; the ETag.", required = true)
        long version,

        @Schema(
                description = "Code of the enterprise that transmits.",
                required = true,
                examples = "91000000MA0WANUT1J")
        String code,

        @Schema(description = "Its name.", required = true) String name,

        @Schema(description = "Its address in the data exchange.", required = true, examples = "DXPENT0000458763")
        String dxpId,

        @Schema(description = "By which way messages go and receipts come.", required = true)
        Channel channel,

        @Schema(
                description = "Who declares for the shop; null where the shop declares for itself.",
                required = true,
                nullable = true)
        KeepCustomsAccount.@Nullable Agent agent,

        @Schema(description = "When it was made.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    static CustomsAccountView of(CustomsAccount account) {
        Party agent = account.agent();
        return new CustomsAccountView(
                account.shopId(),
                account.version(),
                account.code(),
                account.name(),
                account.dxpId(),
                account.channel(),
                agent == null || agent.code() == null || agent.name() == null
                        ? null
                        : new KeepCustomsAccount.Agent(agent.code(), agent.name()),
                account.createdAt(),
                account.updatedAt());
    }
}

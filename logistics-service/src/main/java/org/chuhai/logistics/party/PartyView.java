package org.chuhai.logistics.party;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A firm of the registry as the API shows it. */
@Schema(name = "Party", description = "A firm of the tenant's registry.")
public record PartyView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(
                description = "Unified social credit code; null if unknown.",
                required = true,
                nullable = true,
                examples = "91000000MA0WANUT1J")
        @Nullable String creditCode,

        @Schema(
                description = "Registration code at customs; null if unknown.",
                required = true,
                nullable = true,
                examples = "6201960XYZ")
        @Nullable String customsCode,

        @Schema(description = "The firm's name.", required = true)
        RegisterParty.Name name,

        @Schema(description = "When it was registered.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    static PartyView of(Party party) {
        return new PartyView(
                party.id(),
                party.creditCode(),
                party.customsCode(),
                new RegisterParty.Name(party.nameZh(), party.nameEn()),
                party.createdAt(),
                party.updatedAt());
    }
}

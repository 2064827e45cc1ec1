package org.chuhai.logistics.declaration;

import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.Route;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declaration in a list. */
@Schema(name = "DeclarationSummary", description = "How far a declaration has come, without what it says.")
public record DeclarationSummary(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop that declares.", required = true)
        UUID shopId,

        @Schema(description = "The shop's own reference.", required = true, examples = "WN-D-1")
        String number,

        @Schema(ref = "DeclarationRoute", required = true) Route route,

        @Schema(description = "The order that is exported.", required = true, examples = "WN-20260115-0001")
        String orderNo,

        @Schema(description = "The waybill it travels under.", required = true, examples = "KH2601150001")
        String waybillNo,

        @Schema(description = "How far it has come.", required = true)
        DeclarationState state,

        @Schema(description = "Customs' own number; null before there is one.", required = true, nullable = true)
        @Nullable String customsNumber,

        @Schema(description = "When it was drafted first.", required = true)
        Instant createdAt,

        @Schema(description = "When it last changed.", required = true)
        Instant updatedAt) {

    static DeclarationSummary of(CustomsDeclaration declaration) {
        return new DeclarationSummary(
                declaration.id(),
                declaration.shopId(),
                declaration.number(),
                declaration.route(),
                declaration.orderNo(),
                declaration.waybillNo(),
                declaration.state(),
                declaration.customsNumber(),
                declaration.createdAt(),
                declaration.updatedAt());
    }
}

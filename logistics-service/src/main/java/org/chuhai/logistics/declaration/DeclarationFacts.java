package org.chuhai.logistics.declaration;

import java.util.UUID;
import org.chuhai.logistics.customsdocument.Route;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declaration as others are told of it. */
public record DeclarationFacts(
        @Schema(description = "The declaration.", required = true)
        UUID id,

        @Schema(description = "The shop that declares.", required = true)
        UUID shopId,

        @Schema(description = "The shop's own reference.", required = true, examples = "WN-D-1")
        String number,

        @Schema(description = "By list or by form.", required = true)
        Route route,

        @Schema(description = "The order that is exported.", required = true, examples = "WN-20260115-0001")
        String orderNo,

        @Schema(description = "The waybill it travels under.", required = true, examples = "KH2601150001")
        String waybillNo,

        @Schema(description = "How far it has come.", required = true)
        DeclarationState state,

        @Schema(
                description = "How often it was submitted so far, without what was taken back before it left.",
                required = true,
                examples = "1")
        int submissions,

        @Schema(description = "Customs' own number; null before there is one.", required = true, nullable = true)
        @Nullable String customsNumber,

        @Schema(
                description = "What customs said that led there; null where the shop acted.",
                required = true,
                nullable = true)
        @Nullable Answer answer) {

    /** What customs said. */
    public record Answer(
            @Schema(description = "Code of customs' table.", required = true, examples = "100")
            String status,

            @Schema(description = "In customs' words.", required = true, examples = "申报要素不全")
            String info) {}
}

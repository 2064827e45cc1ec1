package org.chuhai.logistics.transmission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which order or waybill is to be sent to customs. */
@Schema(
        name = "SendDocument",
        description = "Which order or waybill is to be sent to customs.",
        additionalProperties = Schema.False.class,
        examples =
                "{\"shopId\":\"019bb5d4-0f3c-7a61-8f57-6a1d1f0f4a10\",\"kind\":\"ORDER\",\"number\":\"WN-20260115-0001\"}")
public record SendDocument(
        @Schema(description = "The shop whose document it is.", required = true) @NotNull UUID shopId,

        @Schema(
                description = "ORDER or WAYBILL; declarations are sent by /v1/declarations/{id}/submission.",
                required = true)
        @NotNull DocumentKind kind,

        @Schema(description = "Order number or waybill number.", required = true, examples = "WN-20260115-0001")
        @NotNull @Size(min = 1, max = 60) String number) {}

package org.chuhai.logistics.shipment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The waybill under which a shipment travels. */
@Schema(
        name = "AssignWaybill",
        description = "The waybill under which a shipment travels; once in a shop, unless its shipment was cancelled.",
        additionalProperties = Schema.False.class,
        examples = "{\"waybillNo\":\"QD2026030001\",\"carrierCode\":\"91000000MA0CARRAXR\"}")
public record AssignWaybill(
        @Schema(
                description = "Number of the waybill as the carrier writes it.",
                required = true,
                examples = "QD2026030001")
        @NotNull @Size(max = 60) @Pattern(regexp = "^[\\x21-\\x7e]+$", message = VISIBLE_ASCII) String waybillNo,

        @Schema(
                description =
                        "The carrier's code: unified social credit code with right check characters, customs code, or"
                                + " a code of its own where it has neither.",
                required = true,
                examples = "91000000MA0CARRAXR")
        @NotNull @Size(max = 20) @Pattern(regexp = "^[\\x21-\\x7e]+$", message = VISIBLE_ASCII) String carrierCode) {

    private static final String VISIBLE_ASCII = "应为可见 ASCII 字符，不含空格 | must be visible ASCII characters without spaces";
}

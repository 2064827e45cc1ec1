package org.chuhai.order.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chuhai.order.order.CustomsLimits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Under which waybill goods shall leave. */
@Schema(
        name = "CheckDispatch",
        description = "Under which waybill goods of the order shall leave.",
        additionalProperties = Schema.False.class,
        examples = "{\"waybillNo\":\"KH2601150001\",\"carrierCode\":\"91000000MA0CARRAXR\"}")
public record CheckDispatch(
        @Schema(
                description = "Number of the waybill as the carrier writes it.",
                required = true,
                examples = "KH2601150001")
        @NotNull @Size(max = DispatchLimits.WAYBILL_NO) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String waybillNo,

        @Schema(
                description =
                        "The carrier's code: unified social credit code, customs code, or one of its own where it has neither.",
                required = true,
                examples = "91000000MA0CARRAXR")
        @NotNull @Size(max = DispatchLimits.CARRIER_CODE) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String carrierCode,

        @Schema(description = "What leaves; null or left out where everything that is open leaves.", nullable = true)
        @Size(min = 1, max = CustomsLimits.LINES) @Nullable List<@Valid @NotNull DispatchLine> lines) {

    public CheckDispatch {
        lines = lines == null ? null : DispatchLimits.copy(lines);
    }
}

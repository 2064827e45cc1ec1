package org.chuhai.order.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chuhai.order.order.CustomsLimits;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That goods have left under a waybill. */
@Schema(
        name = "ConfirmDispatch",
        description = "That goods of the order have left under a waybill.",
        additionalProperties = Schema.False.class,
        examples = """
                {"waybillNo":"KH2601150001","carrierCode":"91000000MA0CARRAXR","lines":[{"no":1,"quantity":"20000"}],
                 "acknowledged":["PACKAGES"],"reason":"Packed in larger bags"}""")
public record ConfirmDispatch(
        @Schema(
                description = "Number of the waybill as the carrier writes it; once in an order.",
                required = true,
                examples = "KH2601150001")
        @NotNull @Size(max = DispatchLimits.WAYBILL_NO) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String waybillNo,

        @Schema(
                description =
                        "The carrier's code: unified social credit code, customs code, or one of its own where it has neither.",
                required = true,
                examples = "91000000MA0CARRAXR")
        @NotNull @Size(max = DispatchLimits.CARRIER_CODE) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String carrierCode,

        @Schema(description = "What left; null or left out where everything that was open left.", nullable = true)
        @Size(min = 1, max = CustomsLimits.LINES) @Nullable List<@Valid @NotNull DispatchLine> lines,

        @Schema(
                description =
                        "Estimates of the order of which the waybill may say something else; asks for a reason where it names"
                                + " any.",
                nullable = true)
        @Size(max = 2) @Nullable List<@NotNull EstimatedDatum> acknowledged,

        @Schema(
                description = "Why it is right all the same, in words; kept with the dispatch and in the timeline.",
                nullable = true,
                examples = "Packed in larger bags")
        @Size(max = DispatchLimits.REASON) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) @Nullable String reason) {

    public ConfirmDispatch {
        lines = lines == null ? null : DispatchLimits.copy(lines);
        acknowledged = acknowledged == null ? null : DispatchLimits.copy(acknowledged);
    }

    /** None where nothing was said. */
    List<EstimatedDatum> estimates() {
        return acknowledged == null ? List.of() : acknowledged;
    }

    /** A difference is acknowledged with a reason. */
    List<FieldError> broken() {
        return estimates().isEmpty() || reason != null
                ? List.of()
                : List.of(FieldError.inBody(
                        "/reason",
                        FieldError.REQUIRED,
                        new Text("认可差异时须说明原因", "a difference is acknowledged with a reason")));
    }

    boolean acknowledges(DispatchDatum datum) {
        return estimates().stream().anyMatch(estimate -> estimate.datum() == datum);
    }

    /** The same as a question. */
    CheckDispatch check() {
        return new CheckDispatch(waybillNo, carrierCode, lines);
    }
}

package org.chuhai.order.dispatch;

import java.util.List;
import org.chuhai.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A check as the API shows it, in the language that was asked for. */
@Schema(name = "DispatchCheck", description = "A datum of the order beside the same datum of the waybill.")
public record DispatchCheckView(
        @Schema(description = "Which datum.", required = true)
        DispatchDatum datum,

        @Schema(
                description = "As the order says it; null where it does not.",
                required = true,
                nullable = true,
                examples = "1300")
        @Nullable String ofOrder,

        @Schema(
                description = "As the waybill, or its shipment, says it; null where neither does.",
                required = true,
                nullable = true,
                examples = "1301")
        @Nullable String ofWaybill,

        @Schema(description = "What became of the comparison.", required = true)
        CheckResult result,

        @Schema(
                description = "The same in words, in the language of Accept-Language.",
                required = true,
                examples = "the number of packages differs: order 1300, waybill 1301")
        String text) {

    static List<DispatchCheckView> of(List<DispatchCheck> checks, Language language) {
        return checks.stream()
                .map(check -> new DispatchCheckView(
                        check.datum(),
                        check.ofOrder(),
                        check.ofWaybill(),
                        check.result(),
                        check.text().in(language)))
                .toList();
    }
}

package org.chuhai.logistics.batch;

import jakarta.ws.rs.QueryParam;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.platform.page.ConstantParameter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a batch's results. */
public record ResultParameters(
        @QueryParam("verdict")
        @Parameter(
                description = "Only rows with this verdict, or those that were refused.",
                schema = @Schema(implementation = RowOutcome.class))
        @Nullable String verdict,

        @QueryParam("rule")
        @Parameter(description = "Only rows with a finding of this rule.", schema = @Schema(ref = "ReconciliationRule"))
        @Nullable String rule) {

    ResultFilter filter() {
        return ResultFilter.of(
                ConstantParameter.of("verdict", verdict, RowOutcome.class),
                ConstantParameter.of("rule", rule, RuleId.class));
    }
}

package org.chuhai.logistics.exportcase;

import jakarta.ws.rs.QueryParam;
import org.chuhai.logistics.reconciliation.Verdict;
import org.chuhai.platform.page.ConstantParameter;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.ShopParameter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of cases. */
public record CaseParameters(
        @QueryParam("shopId")
        @Parameter(description = "Only cases of this shop.", schema = @Schema(ref = "ShopId"))
        @Nullable String shopId,

        @QueryParam("state")
        @Parameter(description = "Only cases in this state.", schema = @Schema(implementation = CaseState.class))
        @Nullable String state,

        @QueryParam("verdict")
        @Parameter(description = "Only cases with this verdict.", schema = @Schema(ref = "Verdict"))
        @Nullable String verdict,

        @QueryParam("orderNo")
        @Parameter(
                description = "Only cases whose documents mention this order number.",
                schema = @Schema(ref = "DocumentNumber"))
        @Nullable String orderNo,

        @QueryParam("waybillNo")
        @Parameter(
                description = "Only cases whose documents mention this waybill number.",
                schema = @Schema(ref = "DocumentNumber"))
        @Nullable String waybillNo) {

    CaseFilter filter(Caller caller) {
        return new CaseFilter(
                ShopParameter.optional(caller, shopId),
                ConstantParameter.of("state", state, CaseState.class),
                ConstantParameter.of("verdict", verdict, Verdict.class),
                orderNo,
                waybillNo);
    }
}

package org.chuhai.logistics.exportcase;

import jakarta.ws.rs.QueryParam;
import org.chuhai.logistics.reconciliation.Verdict;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.ConstantParameter;
import org.chuhai.platform.problem.CommonProblem;
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

    /** As the contract's DocumentNumber has it. */
    private static final int LONGEST_NUMBER = 60;

    CaseFilter filter(Caller caller) {
        return new CaseFilter(
                ShopParameter.optional(caller, shopId),
                ConstantParameter.of("state", state, CaseState.class),
                ConstantParameter.of("verdict", verdict, Verdict.class),
                number("orderNo", orderNo),
                number("waybillNo", waybillNo));
    }

    /** No document has a longer one. */
    private static @Nullable String number(String name, @Nullable String text) {
        if (text != null && text.codePointCount(0, text.length()) > LONGEST_NUMBER) {
            throw CommonProblem.badParameter(
                    name, "TOO_LONG", new Text("最多 60 个字符", "must have 60 characters at most"));
        }
        return text;
    }
}

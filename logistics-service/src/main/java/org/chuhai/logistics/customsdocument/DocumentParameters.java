package org.chuhai.logistics.customsdocument;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.ShopParameter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a path and its query name a document. */
public record DocumentParameters(
        @PathParam("kind") @Parameter(description = KIND, schema = @Schema(ref = "DocumentKindPath"))
        String kind,

        @PathParam("number")
        @Parameter(
                description = "Order number, waybill number, or the reference that the shop gives to its declaration.",
                schema = @Schema(ref = "DocumentNumber"))
        String number,

        @QueryParam("shopId")
        @Parameter(
                description =
                        "The shop whose document it is. May be left out by a caller whose token names one single shop.",
                schema = @Schema(ref = "ShopId"))
        @Nullable String shopId) {

    static final String KIND = "orders, waybills or declarations.";

    private static final int LONGEST_NUMBER = 60;

    /** The document's place, among the shops that the caller sees. */
    DocumentAddress address(Caller caller) {
        DocumentKind of = KindOfPath.of(kind);
        if (!isNumber(number)) {
            throw CommonProblem.notFound();
        }
        return new DocumentAddress(ShopParameter.required(caller, shopId), of, number);
    }

    /** Whether a document can have this number. */
    static boolean isNumber(String number) {
        return number.length() <= LONGEST_NUMBER
                && !NormalKey.of(number).isEmpty()
                && number.chars().noneMatch(c -> c < ' ');
    }
}

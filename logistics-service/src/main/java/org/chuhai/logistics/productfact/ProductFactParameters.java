package org.chuhai.logistics.productfact;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.ShopParameter;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a path and its query name an item. */
public record ProductFactParameters(
        @PathParam("itemNo")
        @Parameter(
                description = "The seller's number of the item (SKU), as it stands in orders.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                minLength = 1,
                                maxLength = ProductFactParameters.LONGEST,
                                examples = "WAL-KERNEL-LH"))
        String itemNo,

        @QueryParam("shopId")
        @Parameter(
                description =
                        "The shop whose item it is. May be left out by a caller whose token names one single shop.",
                schema = @Schema(ref = "ShopId"))
        @Nullable String shopId) {

    /** As long as an order may write it. */
    static final int LONGEST = 30;

    /** The item's place, among the shops that the caller sees; what can be no item number is nowhere. */
    ProductFactAddress address(Caller caller) {
        if (!isPossible(itemNo)) {
            throw CommonProblem.notFound();
        }
        return new ProductFactAddress(ShopParameter.required(caller, shopId), itemNo);
    }

    static boolean isPossible(String itemNo) {
        return !itemNo.isBlank()
                && itemNo.length() <= LONGEST
                && itemNo.equals(itemNo.strip())
                && itemNo.chars().noneMatch(Character::isISOControl);
    }
}

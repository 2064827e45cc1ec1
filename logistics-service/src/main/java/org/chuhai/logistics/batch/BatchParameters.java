package org.chuhai.logistics.batch;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import org.chuhai.platform.page.ConstantParameter;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.ShopParameter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of batches. */
public record BatchParameters(
        @QueryParam("shopId")
        @Parameter(description = "Only batches of this shop.", schema = @Schema(ref = "ShopId"))
        @Nullable String shopId,

        @QueryParam("state")
        @Parameter(description = "Only batches in this state.", schema = @Schema(implementation = BatchState.class))
        @Nullable String state) {

    /** @param shops null for all that the caller sees */
    record Filter(@Nullable Set<UUID> shops, @Nullable BatchState state) {}

    Filter filter(Caller caller) {
        return new Filter(
                caller.shops().among(ShopParameter.optional(caller, shopId)),
                ConstantParameter.of("state", state, BatchState.class));
    }
}

package org.chuhai.logistics.declaration;

import java.util.UUID;
import org.chuhai.platform.page.ConstantParameter;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.ShopParameter;
import org.jspecify.annotations.Nullable;

/** Which declarations are asked for; null asks for any. */
record DeclarationFilter(
        @Nullable DeclarationState state,
        @Nullable String orderNo,
        @Nullable UUID shopId) {

    static DeclarationFilter of(
            Caller caller, @Nullable String state, @Nullable String orderNo, @Nullable String shopId) {
        return new DeclarationFilter(
                ConstantParameter.of("state", state, DeclarationState.class),
                orderNo,
                ShopParameter.optional(caller, shopId));
    }
}

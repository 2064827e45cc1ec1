package org.chuhai.platform.tenant;

import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.value.Identifier;
import org.jspecify.annotations.Nullable;

/** The query parameter {@code shopId}: which shop of the tenant a request is about. */
public final class ShopParameter {

    private static final String NAME = "shopId";

    private ShopParameter() {}

    /** The shop; a caller of one single shop need not name it. */
    public static UUID required(Caller caller, @Nullable String shopId) {
        UUID named = optional(caller, shopId);
        if (named != null) {
            return named;
        }
        if (caller.shops() instanceof ShopScope.Some(var ids) && ids.size() == 1) {
            return ids.iterator().next();
        }
        throw CommonProblem.badParameter(NAME, "REQUIRED", new Text("请指明店铺", "name the shop"));
    }

    /** The shop, or null for all that the caller sees. */
    public static @Nullable UUID optional(Caller caller, @Nullable String shopId) {
        if (shopId == null) {
            return null;
        }
        UUID shop;
        try {
            shop = Identifier.of(shopId);
        } catch (IllegalArgumentException e) {
            throw CommonProblem.badParameter(NAME, "NOT_A_UUID", new Text("应为 UUID", "must be a UUID"));
        }
        if (!caller.sees(shop)) {
            throw CommonProblem.INVALID_CONTENT
                    .because(new Text("您看不到此店铺", "there is no such shop that you can see"))
                    .at(FieldError.inParameter(
                            NAME, FieldError.UNKNOWN, new Text("未知的店铺", "is no shop that you can see")));
        }
        return shop;
    }
}

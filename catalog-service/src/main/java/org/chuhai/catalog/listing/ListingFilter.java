package org.chuhai.catalog.listing;

import java.util.UUID;
import org.chuhai.catalog.wording.Wording;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.ConstantParameter;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.ShopParameter;
import org.chuhai.platform.value.Identifier;
import org.jspecify.annotations.Nullable;

/** Which listings are asked for; null asks for any. */
record ListingFilter(
        @Nullable ListingState state,
        @Nullable String marketplace,
        @Nullable UUID productId,
        @Nullable UUID shopId) {

    /** Reads what the caller sent; a state or an id that is none is a malformed request, and no list is of a shop unseen. */
    static ListingFilter of(
            Caller caller,
            @Nullable String state,
            @Nullable String marketplace,
            @Nullable String productId,
            @Nullable String shopId) {
        if (marketplace != null && !marketplace.matches(Wording.LINE)) {
            throw CommonProblem.badParameter(
                    "marketplace",
                    "PATTERN",
                    new Text(
                            "不得为空，首尾不得有空白，不得含控制字符",
                            "must have visible characters at both ends and no control characters"));
        }
        return new ListingFilter(
                ConstantParameter.of("state", state, ListingState.class),
                marketplace,
                product(productId),
                ShopParameter.optional(caller, shopId));
    }

    private static @Nullable UUID product(@Nullable String id) {
        try {
            return id == null ? null : Identifier.of(id);
        } catch (IllegalArgumentException e) {
            throw CommonProblem.badParameter("productId", "NOT_A_UUID", new Text("应为 UUID", "must be a UUID"));
        }
    }
}

package org.chuhai.catalog.product;

import java.util.UUID;
import org.chuhai.catalog.wording.Wording;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.ConstantParameter;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.ShopParameter;
import org.jspecify.annotations.Nullable;

/** Which products are asked for; null asks for any. */
record ProductFilter(
        @Nullable ProductState state,
        @Nullable String sku,
        @Nullable UUID shopId) {

    private static final Text LINE_IN_WORDS =
            new Text("不得为空，首尾不得有空白，不得含控制字符", "must have visible characters at both ends and no control characters");

    /** Reads what the caller sent; a state or an id that is none is a malformed request, and no list is of a shop unseen. */
    static ProductFilter of(Caller caller, @Nullable String state, @Nullable String sku, @Nullable String shopId) {
        if (sku != null && !sku.matches(Wording.LINE)) {
            throw CommonProblem.badParameter("sku", "PATTERN", LINE_IN_WORDS);
        }
        return new ProductFilter(
                ConstantParameter.of("state", state, ProductState.class), sku, ShopParameter.optional(caller, shopId));
    }
}

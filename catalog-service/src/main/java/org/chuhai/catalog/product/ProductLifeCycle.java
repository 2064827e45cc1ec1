package org.chuhai.catalog.product;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** The life of a product as data: which state takes which action. */
final class ProductLifeCycle {

    private static final Map<ProductAction, Set<ProductState>> TAKEN_IN = new EnumMap<>(Map.of(
            ProductAction.REPLACE, EnumSet.of(ProductState.ACTIVE),
            ProductAction.ARCHIVE, EnumSet.of(ProductState.ACTIVE)));

    private ProductLifeCycle() {}

    /** Why a product in this state refuses the action; null where it takes it. */
    static @Nullable Text refusal(ProductState state, ProductAction action) {
        return TAKEN_IN.getOrDefault(action, Set.of()).contains(state) ? null : ProductProblem.reason(state, action);
    }

    /** The actions that the state takes. */
    static List<String> actions(ProductState state) {
        return Arrays.stream(ProductAction.values())
                .filter(action -> refusal(state, action) == null)
                .map(ProductAction::name)
                .toList();
    }
}

package org.chuhai.testing.wall;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a service fills shops with rows of every kind, so that of each list there are two pages of one. */
public interface Filling<S extends FilledShop> {

    /** A tenant of its own with one shop. */
    S newTenant();

    /** As {@link #newTenant}, with more of whatever is counted than any other has: its numbers exist nowhere else. */
    S newTenantWithMore();

    /** Another shop of the tenant, with more of whatever is counted. */
    S shopBeside(S shop);

    /** With all its rows. */
    static <S extends FilledShop> S filled(S shop) {
        shop.fill();
        return shop;
    }

    /** Filled when the first test needs it, when the application is up. */
    static <S> Supplier<S> once(Supplier<S> filling) {
        AtomicReference<@Nullable S> filled = new AtomicReference<>();
        return () -> {
            synchronized (filled) {
                S known = filled.get();
                if (known == null) {
                    known = filling.get();
                    filled.set(known);
                }
                return known;
            }
        };
    }
}

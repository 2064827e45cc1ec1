package org.chuhai.platform.tenant;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shops of a tenant that a caller sees. */
public sealed interface ShopScope {

    /** Every shop of the tenant. */
    record All() implements ShopScope {}

    /** These shops; none if empty. */
    record Some(Set<UUID> ids) implements ShopScope {
        public Some {
            ids = Set.copyOf(ids);
        }
    }

    default boolean contains(UUID shop) {
        return switch (this) {
            case All() -> true;
            case Some(var ids) -> ids.contains(shop);
        };
    }

    /**
     * The shops that a query can be narrowed to, so that an index serves it: the policies show no others anyway, and are no
     * condition that an index could take. Null for all of the tenant.
     *
     * @param shop the only one that is asked for; null asks for all
     */
    default @Nullable Set<UUID> among(@Nullable UUID shop) {
        if (shop != null) {
            return Set.of(shop);
        }
        return switch (this) {
            case All() -> null;
            case Some(var ids) -> ids;
        };
    }

    /** As the database's policies read it: {@code *} or ids with commas between them, in a stable order. */
    default String setting() {
        return switch (this) {
            case All() -> "*";
            case Some(var ids) ->
                new TreeSet<>(ids).stream().map(UUID::toString).collect(Collectors.joining(","));
        };
    }
}

package org.chuhai.platform.tenant;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** As the database's policies read it: {@code *} or ids with commas between them, in a stable order. */
    default String setting() {
        return switch (this) {
            case All() -> "*";
            case Some(var ids) ->
                new TreeSet<>(ids).stream().map(UUID::toString).collect(Collectors.joining(","));
        };
    }
}

package org.chuhai.order.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Listings that the catalog has told of. */
@ApplicationScoped
public class Listings implements PanacheRepositoryBase<Listing, UUID> {

    /** Shows the newest from now on. */
    void hear(UUID shop, ToldListing told, boolean published, Instant at) {
        Listing listing = findByIdOptional(told.id()).orElseGet(() -> Listing.of(shop, told));
        listing.hear(told, published, at);
        persist(listing);
    }

    /** Those of the shop among these, by their ids. */
    public Map<UUID, Listing> of(UUID shop, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("shopId = ?1 and id in ?2", shop, ids).stream()
                        .collect(Collectors.toMap(Listing::id, Function.identity()));
    }
}

package org.chuhai.catalog.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chuhai.catalog.product.ProductListings;
import org.chuhai.catalog.shop.ShopListings;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.tenant.ShopScope;

/** The listings of the shops that the caller sees. */
@ApplicationScoped
public class Listings implements PanacheRepositoryBase<Listing, UUID>, ShopListings, ProductListings {

    /** One more than the page holds, in the order of drafting. */
    List<Listing> page(PageQuery page, ListingFilter filter, ShopScope seen) {
        Set<UUID> shops = seen.among(filter.shopId());
        if (shops != null && shops.isEmpty()) {
            return List.of();
        }
        StringBuilder query = new StringBuilder("id > :after");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("after", page.key(0, UUID::fromString, new UUID(0, 0)));
        if (filter.state() != null) {
            query.append(" and state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.marketplace() != null) {
            query.append(" and marketplace = :marketplace");
            parameters.put("marketplace", filter.marketplace());
        }
        if (filter.productId() != null) {
            query.append(" and productId = :product");
            parameters.put("product", filter.productId());
        }
        if (shops != null) {
            query.append(" and shopId in :shops");
            parameters.put("shops", shops);
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    /** The listing, which nobody else changes before this transaction ends. Waits for it a moment only. */
    Optional<Listing> locked(UUID id) {
        LockPatience.set(getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Another listing of the product for the market on the marketplace that is not withdrawn. */
    Optional<Listing> beside(UUID asking, ListingContent content) {
        return find(
                        "productId = ?1 and marketplace = ?2 and market = ?3 and state <> ?4 and id <> ?5",
                        content.productId(),
                        content.marketplace(),
                        content.market(),
                        ListingState.WITHDRAWN,
                        asking)
                .firstResultOptional();
    }

    @Override
    public long activeOfShop(UUID shop) {
        return count("shopId = ?1 and state = ?2", shop, ListingState.ACTIVE);
    }

    @Override
    public long activeOfProduct(UUID product) {
        return count("productId = ?1 and state = ?2", product, ListingState.ACTIVE);
    }
}

package org.chuhai.catalog.product;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.tenant.ShopScope;
import org.jspecify.annotations.Nullable;

/** The products of the shops that the caller sees. */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<Product, UUID> {

    /**
     * A number that a product of the shop has.
     *
     * @param product whose it is
     */
    record SkuInUse(String sku, UUID product) {}

    /** One more than the page holds, in the order of creation. */
    List<Product> page(PageQuery page, ProductFilter filter, ShopScope seen) {
        Set<UUID> shops = seen.among(filter.shopId());
        if (shops != null && shops.isEmpty()) {
            return List.of();
        }
        StringBuilder query = new StringBuilder("from Product p where p.id > :after");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("after", page.key(0, UUID::fromString, new UUID(0, 0)));
        if (filter.state() != null) {
            query.append(" and p.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.sku() != null) {
            query.append(" and exists (select 1 from Product o join o.variants v where o.id = p.id"
                    + " and v.content.sku = :sku)");
            parameters.put("sku", filter.sku());
        }
        if (shops != null) {
            query.append(" and p.shopId in :shops");
            parameters.put("shops", shops);
        }
        return find(query.append(" order by p.id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    /** The product, which nobody else changes before this transaction ends. Waits for it a moment only. */
    public Optional<Product> locked(UUID id) {
        LockPatience.set(getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** An active product of the shop that is called the same in either language; never the one that is asked for. */
    Optional<Product> called(UUID shop, String plainZh, @Nullable String plainEn, UUID asking) {
        return find(
                        "shopId = ?1 and state = ?2 and id <> ?3 and (plainNameZh = ?4 or plainNameEn = ?5) order by id",
                        shop,
                        ProductState.ACTIVE,
                        asking,
                        plainZh,
                        // Nobody's name is empty.
                        plainEn == null ? "" : plainEn)
                .firstResultOptional();
    }

    /** Which of the numbers other products of the shop have. */
    List<SkuInUse> used(UUID shop, Collection<String> skus, UUID asking) {
        return getEntityManager()
                .createQuery(
                        "select v.content.sku, p.id from Product p join p.variants v"
                                + " where p.shopId = :shop and v.shop = :shop and v.content.sku in :skus and p.id <> :asking",
                        Object[].class)
                .setParameter("shop", shop)
                .setParameter("skus", skus)
                .setParameter("asking", asking)
                .getResultList()
                .stream()
                .map(row -> new SkuInUse((String) row[0], (UUID) row[1]))
                .toList();
    }
}

package org.chuhai.catalog.compliance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chuhai.catalog.compliance.access.HeldCertificate;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.tenant.ShopScope;
import org.jspecify.annotations.Nullable;

/** The certificates of the shops that the caller sees. */
@ApplicationScoped
public class Certificates implements PanacheRepositoryBase<Certificate, UUID> {

    /** One more than the page holds, in the order of submission. */
    List<Certificate> page(PageQuery page, CertificateFilter filter, ShopScope seen) {
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
        if (filter.kind() != null) {
            query.append(" and kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (shops != null) {
            query.append(" and shopId in :shops");
            parameters.put("shops", shops);
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    /** The certificate, which nobody else changes before this transaction ends. Waits for it a moment only. */
    Optional<Certificate> locked(UUID id) {
        LockPatience.set(getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * What of the shop was accepted and not revoked, ended or not.
     *
     * @param product the product that it is about; null for goods that are no product yet, which have only what is about all
     */
    public List<HeldCertificate> held(UUID shop, @Nullable UUID product) {
        String query = "from Certificate c where c.shopId = :shop and c.state = :valid and (c.allProducts = true"
                + (product == null
                        ? ")"
                        : " or exists (select 1 from Certificate o join o.products p where o.id = c.id and p.product = :product))")
                + " order by c.id";
        Map<String, Object> parameters = new HashMap<>(Map.of("shop", shop, "valid", CertificateState.VALID));
        if (product != null) {
            parameters.put("product", product);
        }
        return find(query, parameters).stream().map(Certificate::held).toList();
    }
}

package org.chuhai.logistics.customsaccount;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The accounts of the shops that the caller sees. */
@ApplicationScoped
public class CustomsAccounts implements PanacheRepositoryBase<CustomsAccount, UUID> {

    /** The account of a shop; none where nobody has said how its messages go. */
    @Transactional
    public Optional<CustomsAccount> ofShop(UUID shop) {
        return find("shopId", shop).firstResultOptional();
    }

    /** One more than the page holds, in the order of making. */
    List<CustomsAccount> page(@Nullable Collection<UUID> shops, PageQuery page) {
        UUID after = page.key(0, UUID::fromString, new UUID(0, 0));
        return (shops == null
                        ? find("id > ?1 order by id", after)
                        : find("id > ?1 and shopId in ?2 order by id", after, shops))
                .range(0, page.limit())
                .list();
    }
}

package org.chuhai.logistics.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The parties of the caller's tenant. */
@ApplicationScoped
class Parties implements PanacheRepositoryBase<Party, UUID> {

    /** One more than the page holds, in the order of registration. */
    List<Party> page(PageQuery page, @Nullable String code) {
        UUID after = page.key(0, UUID::fromString, new UUID(0, 0));
        return (code == null
                        ? find("id > ?1 order by id", after)
                        : find("id > ?1 and (creditCode = ?2 or customsCode = ?2) order by id", after, code))
                .range(0, page.limit())
                .list();
    }
}

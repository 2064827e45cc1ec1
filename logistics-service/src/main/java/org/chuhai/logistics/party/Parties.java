package org.chuhai.logistics.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.chuhai.platform.page.PageQuery;
import org.hibernate.Session;
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

    /**
     * The firms whose codes are sought, and those of which a third of the credit code is: some more than may be meant by a
     * mistyped code, and none less. In the order of registration.
     */
    List<Party> sought(SoughtFirms firms) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from party
                        where credit_code = any (:codes) or customs_code = any (:codes)
                           or credit_code_11 = any (:from11) or credit_code_14 = any (:from14) or credit_code_17 = any (:from17)
                        order by id""", Party.class)
                // Else everything that the transaction has changed so far would be written first.
                .addSynchronizedEntityClass(Party.class)
                .setParameter("codes", firms.codes().toArray(String[]::new))
                .setParameter("from11", parts(firms, read -> read.substring(10, 13)))
                .setParameter("from14", parts(firms, read -> read.substring(13, 16)))
                .setParameter("from17", parts(firms, read -> read.substring(16)))
                .getResultList();
    }

    private static String[] parts(SoughtFirms firms, Function<String, String> part) {
        return firms.mistyped().stream()
                .map(MistypedCode::read)
                .map(part)
                .distinct()
                .toArray(String[]::new);
    }
}

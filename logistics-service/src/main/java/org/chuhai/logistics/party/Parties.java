package org.chuhai.logistics.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The firms that are sought and perhaps some more, in the order of registration. */
    List<Party> sought(SoughtFirms firms) {
        Stream<Party> named = firms.codes().isEmpty()
                ? Stream.empty()
                : list("creditCode in ?1 or customsCode in ?1", firms.codes()).stream();
        Stream<Party> meant = firms.mistyped().isEmpty()
                ? Stream.empty()
                : meant(firms.mistyped().stream().map(MistypedCode::read).toList()).stream();
        return Stream.concat(named, meant)
                .distinct()
                .sorted(Comparator.comparing(party -> party.id().toString()))
                .toList();
    }

    /**
     * Those of which a part of the credit code is right, which are all that may be meant. Apart from the others, so that
     * documents without such a mistake are read with the plan that fits them.
     */
    private List<Party> meant(List<String> mistyped) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from party
                        where credit_code_11 in (:from11) or credit_code_14 in (:from14) or credit_code_17 in (:from17)""", Party.class)
                // Else everything that the transaction has changed so far would be written first.
                .addSynchronizedEntityClass(Party.class)
                .setParameterList("from11", parts(mistyped, 10, 13))
                .setParameterList("from14", parts(mistyped, 13, 16))
                .setParameterList("from17", parts(mistyped, 16, 18))
                .getResultList();
    }

    private static Set<String> parts(List<String> mistyped, int from, int to) {
        return mistyped.stream().map(code -> code.substring(from, to)).collect(Collectors.toSet());
    }
}

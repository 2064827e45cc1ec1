package org.chuhai.logistics.exportcase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.platform.page.PageQuery;

/** The waivers of the cases that the caller sees. */
@ApplicationScoped
class Waivers implements PanacheRepositoryBase<CaseWaiver, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    /** The one that has not ended, if there is one. */
    Optional<CaseWaiver> open(UUID exportCase) {
        return find("caseId = ?1 and endedAt is null", exportCase).firstResultOptional();
    }

    /** Those that have not ended, by their cases. */
    Map<UUID, CaseWaiver> open(Collection<UUID> cases) {
        return cases.isEmpty()
                ? Map.of()
                : find("caseId in ?1 and endedAt is null", cases).stream()
                        .collect(Collectors.toMap(CaseWaiver::caseId, Function.identity()));
    }

    /** One more than the page holds, newest first. */
    List<CaseWaiver> page(UUID exportCase, PageQuery page) {
        return find("caseId = ?1 and id < ?2 order by id desc", exportCase, page.key(0, UUID::fromString, LAST))
                .range(0, page.limit())
                .list();
    }
}

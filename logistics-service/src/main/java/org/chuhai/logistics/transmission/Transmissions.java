package org.chuhai.logistics.transmission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.page.PageQuery;
import org.hibernate.Timeouts;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** The messages of the shops that the caller sees. */
@ApplicationScoped
class Transmissions implements PanacheRepositoryBase<Transmission, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    /** A message that waits for its next step and that nobody else is taking a step with. */
    Optional<Transmission> claim(UUID id) {
        return getEntityManager()
                .createQuery("from Transmission where id = :id and state <> HANDED_OVER", Transmission.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .getResultStream()
                .findFirst();
    }

    /** The latest message of these kinds about the document. */
    Optional<Transmission> latest(UUID document, Collection<TransmittedMessage> kinds) {
        return find("documentId = ?1 and message in ?2 order by createdAt desc, id desc", document, kinds)
                .range(0, 0)
                .firstResultOptional();
    }

    /** One more than the page holds, newest first, without contents. */
    List<TransmissionView> page(@Nullable Collection<UUID> shops, @Nullable UUID document, PageQuery page) {
        TypedQuery<TransmissionView> query = getEntityManager()
                .createQuery(
                        """
                        select t.id, t.version, t.shopId, t.message, t.documentId, d.kind, d.number, t.documentRevision, t.channel,
                          t.state, t.trouble, t.createdAt, t.handedOverAt
                        from Transmission t join FiledDocument d on d.id = t.documentId
                        where t.id < :before"""
                                + (shops == null ? "" : " and t.shopId in :shops")
                                + (document == null ? "" : " and t.documentId = :document")
                                + " order by t.id desc",
                        TransmissionView.class)
                .setParameter("before", page.key(0, UUID::fromString, LAST))
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setMaxResults(page.limit() + 1);
        Map<String, @Nullable Object> more = new HashMap<>();
        more.put("shops", shops);
        more.put("document", document);
        more.forEach((name, value) -> {
            if (value != null) {
                query.setParameter(name, value);
            }
        });
        return query.getResultList();
    }
}

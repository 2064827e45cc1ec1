package org.chuhai.logistics.transmission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.page.PageQuery;
import org.hibernate.Timeouts;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** The messages of the shops that the caller sees. */
@ApplicationScoped
class Transmissions implements PanacheRepositoryBase<Transmission, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    /** Without contents. */
    private static final String VIEWS = """
            select t.id, t.version, t.shopId, t.message, t.documentId, d.kind, d.number, t.documentRevision, t.channel,
              t.state, t.troubleZh, t.troubleEn, t.attempts, t.nextAttemptAt, t.createdAt, t.handedOverAt
            from Transmission t join FiledDocument d on d.id = t.documentId
            where\s""";

    /** Messages of a shop whose next step is due, or whose account is not what it was at their latest attempt. */
    List<UUID> due(UUID shop, Instant now, int most) {
        return getEntityManager()
                .createQuery("""
                        select t.id from Transmission t join CustomsAccount a on a.shopId = t.shopId
                        where t.shopId = :shop and t.state in (NEW, STAGED)
                          and (t.nextAttemptAt <= :now or t.accountVersion is distinct from a.version)
                        order by t.id""", UUID.class)
                .setParameter("shop", shop)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** A message that waits for its next step and that nobody else is taking a step with. */
    Optional<Transmission> claim(UUID id) {
        return getEntityManager()
                .createQuery("from Transmission where id = :id and state in (NEW, STAGED)", Transmission.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .getResultStream()
                .findFirst();
    }

    /** Whose message it is. */
    Optional<UUID> shopOf(UUID id) {
        return getEntityManager()
                .createQuery("select shopId from Transmission where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The message, with which nobody takes a step before this transaction ends. Waits for it a moment only. */
    Optional<Transmission> locked(UUID id) {
        LockPatience.set(getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest message of these kinds about the document, of those that were not taken back. */
    Optional<Transmission> latest(UUID document, Collection<TransmittedMessage> kinds) {
        return find(
                        "documentId = ?1 and message in ?2 and state <> WITHDRAWN order by createdAt desc, id desc",
                        document,
                        kinds)
                .range(0, 0)
                .firstResultOptional();
    }

    /** The messages about a document that wait to leave for the first time. */
    List<UUID> waiting(UUID document) {
        return getEntityManager()
                .createQuery(
                        "select id from Transmission where documentId = :document and state in (NEW, STAGED) and handovers = 0"
                                + " order by id",
                        UUID.class)
                .setParameter("document", document)
                .getResultList();
    }

    Optional<TransmissionView> view(UUID id) {
        return getEntityManager()
                .createQuery(VIEWS + "t.id = :id", TransmissionView.class)
                .setParameter("id", id)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .findFirst();
    }

    /** One more than the page holds, newest first. */
    List<TransmissionView> page(
            @Nullable Collection<UUID> shops,
            @Nullable UUID document,
            @Nullable TransmissionState state,
            PageQuery page) {
        TypedQuery<TransmissionView> query = getEntityManager()
                .createQuery(
                        VIEWS
                                + "t.id < :before"
                                + (shops == null ? "" : " and t.shopId in :shops")
                                + (document == null ? "" : " and t.documentId = :document")
                                + (state == null ? "" : " and t.state = :state")
                                + " order by t.id desc",
                        TransmissionView.class)
                .setParameter("before", page.key(0, UUID::fromString, LAST))
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setMaxResults(page.limit() + 1);
        Map<String, @Nullable Object> more = new HashMap<>();
        more.put("shops", shops);
        more.put("document", document);
        more.put("state", state);
        more.forEach((name, value) -> {
            if (value != null) {
                query.setParameter(name, value);
            }
        });
        return query.getResultList();
    }
}

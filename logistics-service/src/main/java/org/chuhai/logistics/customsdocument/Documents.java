package org.chuhai.logistics.customsdocument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.page.PageQuery;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The documents that the caller sees, with their revisions. */
@ApplicationScoped
class Documents implements PanacheRepositoryBase<FiledDocument, UUID> {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1L, -1L);

    /** By its number, however it is written. */
    Optional<FiledDocument> find(UUID shop, DocumentKind kind, String number) {
        return find("shopId = ?1 and kind = ?2 and numberKey = ?3", shop, kind, NormalKey.of(number))
                .firstResultOptional();
    }

    /** One more than the page holds, newest first. */
    List<DocumentSummary> page(DocumentKind kind, @Nullable Collection<UUID> shops, PageQuery page) {
        UUID before = page.key(0, UUID::fromString, LAST);
        return (shops == null
                        ? find("kind = ?1 and id < ?2 order by id desc", kind, before)
                        : find("kind = ?1 and id < ?2 and shopId in ?3 order by id desc", kind, before, shops))
                .project(DocumentSummary.class)
                .range(0, page.limit())
                .list();
    }

    /** Of a shop, the oldest first, behind one of them or from the beginning. */
    List<UUID> ids(UUID shop, DocumentKind kind, @Nullable DocumentState state, @Nullable UUID after, int most) {
        return getEntityManager()
                .createQuery("""
                        select id from FiledDocument
                        where kind = :kind and id > :after and shopId = :shop and (:state is null or state = :state)
                        order by id""", UUID.class)
                .setParameter("kind", kind)
                .setParameter("after", after == null ? FIRST : after)
                .setParameter("shop", shop)
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultList();
    }

    List<DocumentSummary> summaries(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1", ids).project(DocumentSummary.class).list();
    }

    /** Without a question to the database if the transaction has just written it. */
    Optional<DocumentRevision> revision(FiledDocument document, int revision) {
        return getEntityManager()
                .unwrap(Session.class)
                .byNaturalId(DocumentRevision.class)
                .using("documentId", document.id())
                .using("revision", revision)
                .loadOptional();
    }

    /** Of each of the documents, the revision that is present. */
    List<DocumentRevision> presentRevisions(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                        select revision from DocumentRevision revision
                        join FiledDocument document on document.id = revision.documentId
                          and document.revision = revision.revision
                        where document.id in :ids""", DocumentRevision.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** One more than the page holds, newest first, without their content. */
    List<RevisionView> revisions(FiledDocument document, PageQuery page) {
        int before = page.key(0, Integer::valueOf, Integer.MAX_VALUE);
        return getEntityManager()
                .createQuery("""
                        select revision, origin, reason, actor, at from DocumentRevision
                        where documentId = :document and revision < :before order by revision desc""", RevisionView.class)
                .setParameter("document", document.id())
                .setParameter("before", before)
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    /** Those before the present one, the newest first. */
    List<DocumentRevision> earlier(FiledDocument document, int most) {
        return document.revision() == 1
                ? List.of()
                : getEntityManager()
                        .createQuery("""
                                from DocumentRevision where documentId = :document and revision < :present
                                order by revision desc""", DocumentRevision.class)
                        .setParameter("document", document.id())
                        .setParameter("present", document.revision())
                        .setMaxResults(most)
                        .getResultList();
    }

    /** The newest that had come by then. */
    Optional<DocumentRevision> asOf(FiledDocument document, Instant at) {
        return getEntityManager()
                .createQuery("""
                        from DocumentRevision where documentId = :document and at <= :at
                        order by revision desc""", DocumentRevision.class)
                .setParameter("document", document.id())
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(DocumentRevision revision) {
        getEntityManager().persist(revision);
    }

    /**
     * One writer of documents and cases at a time in a shop: what joins what must not depend on a race. Waits for a moment
     * only.
     */
    void lock(UUID shop) {
        LockPatience.set(getEntityManager());
        getEntityManager()
                .createNativeQuery("""
                        select pg_advisory_xact_lock(hashtextextended(
                          'documents of ' || current_setting('app.tenant') || ' ' || :shop, 0)) is null""")
                .setParameter("shop", shop.toString())
                .getSingleResult();
    }
}

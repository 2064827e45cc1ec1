package org.chuhai.logistics.registry;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.platform.database.LockPatience;

/**
 * Which numbers are taken in the tenant, in whichever shop. It knows fingerprints and times: that a number is taken is all
 * that anybody learns of another shop.
 */
@ApplicationScoped
public class DocumentNumbers {

    private final EntityManager entities;

    DocumentNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Where a document stands among those that have its number.
     *
     * @param since when it took the number
     * @param before when each that has taken it before did so, the oldest first
     */
    public record Place(Instant since, List<Instant> before) {

        public Place {
            before = List.copyOf(before);
        }
    }

    /**
     * The document has its number of these firms from now on. Behind whoever has it already, unless it has it itself by one
     * of the firm's codes: a code that is learned later changes nothing about who came first, but what was called off, and
     * what another firm's number was before, gave its place away. Of two that come at once the one that waits for the other
     * counts as later, whatever the clocks said, since the other has been judged without it.
     */
    public void take(FiledDocument document, Collection<String> firms) {
        Set<String> prints = prints(document, firms);
        if (!taken(document).equals(prints)) {
            write(document, prints);
        }
    }

    /** Of many documents with one statement; none of those whose firm has no code. */
    public Map<UUID, Place> places(Collection<UUID> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery("""
                        select distinct mine.document_id, mine.since, other.since as before, other.document_id as by_whom
                        from document_number mine
                        left join document_number other on other.tenant_id = mine.tenant_id
                          and other.fingerprint = mine.fingerprint
                          and (other.since, other.document_id) < (mine.since, mine.document_id)
                        where mine.document_id = any (cast(:documents as uuid[]))
                        order by other.since""")
                .setParameter(
                        "documents",
                        "{" + documents.stream().map(UUID::toString).collect(joining(",")) + "}")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(groupingBy(columns -> (UUID) columns[0], collectingAndThen(toList(), DocumentNumbers::place)));
    }

    /** All rows of one document. */
    private static Place place(List<Object[]> rows) {
        return new Place(
                (Instant) rows.getFirst()[1],
                rows.stream()
                        .flatMap(columns -> Stream.ofNullable((Instant) columns[2]))
                        .toList());
    }

    /** What was called off has no number. */
    public void release(FiledDocument document) {
        entities.createNativeQuery("delete from document_number where document_id = :document")
                .setParameter("document", document.id())
                .executeUpdate();
    }

    private Set<String> taken(FiledDocument document) {
        List<?> rows = entities.createNativeQuery(
                        "select fingerprint from document_number where document_id = :document")
                .setParameter("document", document.id())
                .getResultList();
        return rows.stream().map(String.class::cast).collect(toSet());
    }

    private void write(FiledDocument document, Set<String> prints) {
        LockPatience.set(entities);
        // In one order, so that two who take the same numbers do not wait for each other.
        entities.createNativeQuery("""
                        select count(pg_advisory_xact_lock(hashtextextended(
                          'number of ' || current_setting('app.tenant') || ' ' || print, 0)))
                        from (select print from unnest(cast(:prints as text[])) print order by print) ordered""").setParameter("prints", array(prints)).getSingleResult();
        // Before the old ones go: a document keeps its place whichever codes its firm is known by.
        entities.createNativeQuery("""
                        insert into document_number (fingerprint, document_id, since)
                        select print, :document, coalesce(
                          (select min(own.since) from document_number own
                            where own.document_id = :document and own.fingerprint = any (cast(:prints as text[]))),
                          greatest(cast(:since as timestamptz), (
                            select max(other.since) + interval '1 microsecond' from document_number other
                            where other.fingerprint = any (cast(:prints as text[])))))
                        from unnest(cast(:prints as text[])) print
                        on conflict do nothing""")
                .setParameter("prints", array(prints))
                .setParameter("document", document.id())
                .setParameter("since", document.updatedAt())
                .executeUpdate();
        entities.createNativeQuery("""
                        delete from document_number
                        where document_id = :document and not fingerprint = any (cast(:prints as text[]))""")
                .setParameter("document", document.id())
                .setParameter("prints", array(prints))
                .executeUpdate();
    }

    private static String array(Set<String> prints) {
        return "{" + String.join(",", prints) + "}";
    }

    /** As the migration writes them, too. */
    private static Set<String> prints(FiledDocument document, Collection<String> firms) {
        Set<String> prints = new TreeSet<>();
        firms.forEach(firm -> prints.add(sha256(document.kind() + "\n" + document.numberKey() + "\n" + firm)));
        return prints;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

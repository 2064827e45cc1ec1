package org.chuhai.logistics.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The parts of batches, from which workers take theirs. */
@ApplicationScoped
class BatchParts {

    /** From taking a part to locking it. */
    private static final Duration MOMENT = Duration.ofSeconds(2);

    /** More than judging some rows once may take: a transaction that stands still for longer is ended. */
    private static final Duration PROBE = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final Clock clock;

    BatchParts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * One that nobody else is at, and that does not rest. That it was taken is known before it is judged: who does not come back
     * is counted. Whoever takes it locks it next; until then others leave it alone for a moment.
     */
    @Transactional
    Optional<TakenPart> take(UUID batch) {
        untilTheProcessEnds();
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        with free as materialized (
                          select batch_id, part_no from reconciliation_batch_part
                          where batch_id = :batch and (retry_at is null or retry_at <= :now)
                          order by part_no limit 1 for update skip locked),
                        taken as (
                          update reconciliation_batch_part part set lost = part.lost + 1, retry_at = :until
                          from free where part.batch_id = free.batch_id and part.part_no = free.part_no
                          returning part.part_no, part.attempts, part.lost)
                        select part_no, attempts, lost from taken""", Tuple.class)
                .setParameter("batch", batch)
                .setParameter("now", clock.instant())
                .setParameter("until", clock.instant().plus(MOMENT))
                .getResultStream()
                .map(row ->
                        new TakenPart(row.get(0, Integer.class), row.get(1, Integer.class), row.get(2, Integer.class)))
                .findFirst();
    }

    /** Others leave it alone for as long as its rows are looked through. */
    @Transactional
    void hold(UUID batch, int number) {
        untilTheProcessEnds();
        entities.unwrap(Session.class)
                .createNativeMutationQuery("""
                        update reconciliation_batch_part set retry_at = :until
                        where batch_id = :batch and part_no = :part""")
                .setParameter("until", clock.instant().plus(PROBE))
                .setParameter("batch", batch)
                .setParameter("part", number)
                .executeUpdate();
    }

    /** No waiting for the disk: what must survive is the end of this process, not that of the database. */
    private void untilTheProcessEnds() {
        entities.createNativeQuery("select set_config('synchronous_commit', 'off', true)")
                .getSingleResult();
    }

    /** This one, locked to the end of the transaction, if it is still there and nobody else is at it. */
    Optional<BatchPart> locked(UUID batch, int number) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select " + BatchPart.COLUMNS + " from reconciliation_batch_part"
                                + " where batch_id = :batch and part_no = :part for update skip locked",
                        Tuple.class)
                .setParameter("batch", batch)
                .setParameter("part", number)
                .getResultStream()
                .map(BatchPart::of)
                .findFirst();
    }

    /** It has failed so often by now, and rests. */
    @Transactional
    void rest(UUID batch, int number, int attempts, Instant until) {
        comeBack(batch, number, attempts, until);
    }

    /** Nothing was found out about it; it is as before it was taken. */
    @Transactional
    void leave(UUID batch, TakenPart part) {
        comeBack(batch, part.number(), part.attempts(), clock.instant());
    }

    private void comeBack(UUID batch, int number, int attempts, Instant until) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery("""
                        update reconciliation_batch_part
                        set attempts = :attempts, lost = greatest(lost - 1, 0), retry_at = :until
                        where batch_id = :batch and part_no = :part""")
                .setParameter("attempts", attempts)
                .setParameter("until", until)
                .setParameter("batch", batch)
                .setParameter("part", number)
                .executeUpdate();
    }

    /** What came of a part takes its place. */
    void replace(ReconciliationBatch batch, int number, ResultBlock block, byte[] content) {
        Session session = entities.unwrap(Session.class);
        session.createNativeMutationQuery("""
                        insert into reconciliation_batch_result (shop_id, batch_id, part_no, outcomes, rules, content)
                        values (:shop, :batch, :part, :outcomes, :rules, :content)""")
                .setParameter("shop", batch.shopId())
                .setParameter("batch", batch.id())
                .setParameter("part", number)
                .setParameter("outcomes", block.outcomeMask())
                .setParameter("rules", block.ruleMask())
                .setParameter("content", content)
                .executeUpdate();
        session.createNativeMutationQuery(
                        "delete from reconciliation_batch_part where batch_id = :batch and part_no = :part")
                .setParameter("batch", batch.id())
                .setParameter("part", number)
                .executeUpdate();
    }
}

package org.chuhai.logistics.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The parts of batches, from which workers take theirs. */
@ApplicationScoped
class BatchParts {

    private final EntityManager entities;
    private final Clock clock;

    BatchParts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** One that nobody else is at, and that does not rest, locked to the end of the transaction. */
    Optional<BatchPart> free(UUID batch) {
        return one(parts("(retry_at is null or retry_at <= :now) order by part_no limit 1")
                .setParameter("batch", batch)
                .setParameter("now", clock.instant()));
    }

    /** This one, locked, if it is still there and nobody else is at it. */
    Optional<BatchPart> free(UUID batch, int number) {
        return one(parts("part_no = :part").setParameter("batch", batch).setParameter("part", number));
    }

    private NativeQuery<Tuple> parts(String which) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select " + BatchPart.COLUMNS + " from reconciliation_batch_part where batch_id = :batch and "
                                + which + " for update skip locked",
                        Tuple.class);
    }

    private static Optional<BatchPart> one(NativeQuery<Tuple> query) {
        return query.getResultStream().map(BatchPart::of).findFirst();
    }

    /** It has failed so often by now, and rests. */
    @Transactional
    void rest(UUID batch, int number, int attempts, Instant until) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery("""
                        update reconciliation_batch_part set attempts = :attempts, retry_at = :until
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

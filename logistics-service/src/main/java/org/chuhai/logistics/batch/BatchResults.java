package org.chuhai.logistics.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.problem.CommonProblem;
import org.hibernate.Session;

/** Reads results block by block, each in a transaction of its own: a slow reader holds neither memory nor a connection. */
@ApplicationScoped
class BatchResults {

    private static final int BLOCKS = 4;

    private final EntityManager entities;
    private final ReconciliationBatches batches;

    BatchResults(EntityManager entities, ReconciliationBatches batches) {
        this.entities = entities;
        this.batches = batches;
    }

    // Never compared: bytes on their way.
    @SuppressWarnings("ArrayRecordComponent")
    record Block(int part, byte[] content) {}

    /** The next blocks behind a part that may hold something that is wanted. */
    @Transactional
    List<Block> after(UUID batch, int part, ResultFilter filter) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select part_no, content from reconciliation_batch_result
                        where batch_id = :batch and part_no > :part and (outcomes & :outcomes) <> 0
                          and (:rules = 0 or (rules & :rules) <> 0)
                        order by part_no limit :most""", Tuple.class)
                .setParameter("batch", batch)
                .setParameter("part", part)
                .setParameter("outcomes", filter.outcomes())
                .setParameter("rules", filter.rules())
                .setParameter("most", BLOCKS)
                .getResultStream()
                .map(row -> new Block(row.get(0, Integer.class), row.get(1, byte[].class)))
                .toList();
    }

    /** Results go little by little once a batch is deleted: whoever reads meanwhile has not all of them. */
    @Transactional
    void mustStillBeThere(UUID batch) {
        if (batches.existing(batch).isEmpty()) {
            throw CommonProblem.notFound();
        }
    }

    /** Everything that is wanted, in the order of the rows. Fails if the batch is deleted meanwhile, so that no end is told. */
    void copy(UUID batch, ResultFilter filter, OutputStream to) throws IOException {
        List<Block> blocks = after(batch, 0, filter);
        while (!blocks.isEmpty()) {
            for (Block block : blocks) {
                ResultBlock.copy(block.content(), filter, to);
            }
            to.flush();
            blocks = after(batch, blocks.getLast().part(), filter);
        }
        mustStillBeThere(batch);
    }
}

package org.chuhai.logistics.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Removes what nobody needs any more of a batch, a few rows in a transaction: none holds its locks for long. */
@ApplicationScoped
class BatchLitter {

    /** A stored part or block is some hundred pages, a document one. */
    private static final int PARTS = 100;

    private static final int DOCUMENTS = 5_000;

    private final EntityManager entities;
    private final ReconciliationBatches batches;

    BatchLitter(EntityManager entities, ReconciliationBatches batches) {
        this.entities = entities;
        this.batches = batches;
    }

    /** Whether there may be more. */
    @Transactional
    boolean removeSome(UUID id) {
        ReconciliationBatch batch = batches.findById(id);
        if (batch == null) {
            return false;
        }
        int removed = remove(id, "reconciliation_batch_part", "part_no", PARTS)
                + remove(id, "reconciliation_batch_document", "document_no", DOCUMENTS);
        if (batch.isDiscarded()) {
            removed += remove(id, "reconciliation_batch_result", "part_no", PARTS);
        }
        if (removed > 0) {
            return true;
        }
        if (batch.isDiscarded()) {
            entities.createNativeQuery("delete from reconciliation_batch where id = :batch and litter = 'ALL'")
                    .setParameter("batch", id)
                    .executeUpdate();
        } else {
            // By a statement: it is no change that anybody who read the batch should notice.
            entities.createNativeQuery(
                            "update reconciliation_batch set litter = 'NONE' where id = :batch and litter = 'SOURCES'")
                    .setParameter("batch", id)
                    .executeUpdate();
        }
        return false;
    }

    private int remove(UUID id, String table, String key, int most) {
        return entities.createNativeQuery("""
                        delete from TABLE where batch_id = :batch and KEY in (
                          select KEY from TABLE where batch_id = :batch order by KEY limit :most)""".replace("TABLE", table).replace("KEY", key))
                .setParameter("batch", id)
                .setParameter("most", most)
                .executeUpdate();
    }
}

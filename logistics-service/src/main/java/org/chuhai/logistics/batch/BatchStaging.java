package org.chuhai.logistics.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes down what an upload brings, part by part: each is safe when the next one is read. */
@ApplicationScoped
class BatchStaging {

    private final EntityManager entities;
    private final Clock clock;

    BatchStaging(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A part of rows that are exports of their own. */
    @Transactional
    void rows(UUID batch, int part, PartContent content) {
        count(batch, content.rows(), content.bytes());
        insert(batch, part, 0, content.rows(), content.finish());
    }

    /** A part of documents of messages. */
    @Transactional
    void documents(UUID batch, int part, List<StagedDocument> documents, long bytes) {
        count(batch, documents.size(), bytes);
        entities.unwrap(Session.class).doWork(connection -> DocumentCopy.into(connection, batch, documents));
        insert(batch, part, documents.getFirst().number(), documents.size(), null);
    }

    private void insert(UUID batch, int part, long firstRow, int rows, byte @Nullable [] content) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery("""
                        insert into reconciliation_batch_part (shop_id, batch_id, part_no, first_row, row_count, content)
                        select shop_id, id, :part, :first, :rows, :content from reconciliation_batch where id = :batch""")
                .setParameter("batch", batch)
                .setParameter("part", part)
                .setParameter("first", firstRow)
                .setParameter("rows", rows)
                .setParameter("content", content, byte[].class)
                .executeUpdate();
    }

    /** Refuses what comes too late: after a silence so long that the batch was given up. */
    private void count(UUID batch, int rows, long bytes) {
        int counted = entities.createNativeQuery("""
                        update reconciliation_batch set parts = parts + 1, rows_received = rows_received + :rows,
                          bytes_received = bytes_received + :bytes, heard_at = :now
                        where id = :batch and state = 'RECEIVING'""")
                .setParameter("batch", batch)
                .setParameter("rows", rows)
                .setParameter("bytes", bytes)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (counted == 0) {
            BatchAction.RUN.mustBeAllowedIn(BatchState.ABANDONED);
        }
    }
}

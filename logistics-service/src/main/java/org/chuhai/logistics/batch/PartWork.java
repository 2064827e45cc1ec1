package org.chuhai.logistics.batch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.platform.tenant.CallerScope;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Judges one part in one transaction: it is taken, read and judged, its results are written, it is counted and removed. A
 * process that is killed in the middle leaves the part as it was, and whoever takes it next comes to the same.
 */
@ApplicationScoped
class PartWork {

    private static final Logger LOG = Logger.getLogger(PartWork.class);

    private final EntityManager entities;
    private final ReconciliationBatches batches;
    private final BatchService service;
    private final PartJudge judge;
    private final CallerScope callers;
    private final MeterRegistry metrics;

    PartWork(
            EntityManager entities,
            ReconciliationBatches batches,
            BatchService service,
            PartJudge judge,
            CallerScope callers,
            MeterRegistry metrics) {
        this.entities = entities;
        this.batches = batches;
        this.service = service;
        this.judge = judge;
        this.callers = callers;
        this.metrics = metrics;
    }

    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Part(int number, long firstRow, int rows, byte[] content) {

        private static Part of(Tuple row) {
            byte[] content = row.get(3, byte[].class);
            return new Part(
                    row.get(0, Integer.class),
                    row.get(1, Long.class),
                    row.get(2, Integer.class),
                    content == null ? new byte[0] : content);
        }
    }

    /** Whether there was a part to be judged that nobody else is at. */
    boolean judgeOneOf(WaitingBatch waiting) {
        AtomicReference<Came> came = new AtomicReference<>(Came.NOTHING);
        callers.run(
                waiting.caller(),
                () -> came.set(QuarkusTransaction.requiringNew().call(() -> judgeOneOf(waiting.id()))));
        // Now: what is rolled back was none.
        came.get().counted().ifPresent(this::tell);
        return came.get().worked();
    }

    /** What a transaction came to: what it has counted stays only with it. */
    private record Came(boolean worked, Optional<ResultBlock> counted) {

        static final Came NOTHING = new Came(false, Optional.empty());
    }

    private Came judgeOneOf(UUID id) {
        List<Part> free = free(id);
        if (free.isEmpty()) {
            return Came.NOTHING;
        }
        ReconciliationBatch batch = batches.findById(id);
        if (batch.state() != BatchState.RUNNING) {
            return Came.NOTHING;
        }
        try (ResultBlock block = judged(batch, free.getFirst())) {
            byte[] content = block.finish();
            if (!count(id, block)) {
                // Cancelled meanwhile: what came of this part is nobody's any more.
                QuarkusTransaction.rollback();
                return new Came(true, Optional.empty());
            }
            store(batch, free.getFirst(), block, content);
            finishIfLast(batch);
            return new Came(true, Optional.of(block));
        }
    }

    private ResultBlock judged(ReconciliationBatch batch, Part part) {
        ResultBlock block = new ResultBlock();
        Profile profile = batch.profile().profile();
        switch (batch.format()) {
            case NDJSON, CSV -> judge.rows(part.content(), profile, block);
            case ZIP -> judge.documents(batch.id(), part.firstRow(), part.rows(), profile, block);
        }
        return block;
    }

    private List<Part> free(UUID id) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select part_no, first_row, row_count, content from reconciliation_batch_part
                        where batch_id = :batch order by part_no limit 1 for update skip locked""", Tuple.class)
                .setParameter("batch", id)
                .getResultStream()
                .map(Part::of)
                .toList();
    }

    private void store(ReconciliationBatch batch, Part part, ResultBlock block, byte[] content) {
        Session session = entities.unwrap(Session.class);
        session.createNativeMutationQuery("""
                        insert into reconciliation_batch_result (shop_id, batch_id, part_no, outcomes, rules, content)
                        values (:shop, :batch, :part, :outcomes, :rules, :content)""")
                .setParameter("shop", batch.shopId())
                .setParameter("batch", batch.id())
                .setParameter("part", part.number())
                .setParameter("outcomes", block.outcomeMask())
                .setParameter("rules", block.ruleMask())
                .setParameter("content", content)
                .executeUpdate();
        session.createNativeMutationQuery(
                        "delete from reconciliation_batch_part where batch_id = :batch and part_no = :part")
                .setParameter("batch", batch.id())
                .setParameter("part", part.number())
                .executeUpdate();
    }

    /** From here to the end of the transaction no other part of the batch ends: little is left to be done. */
    private boolean count(UUID id, ResultBlock block) {
        return entities.unwrap(Session.class)
                        .createNativeMutationQuery("""
                                update reconciliation_batch set parts_done = parts_done + 1, rows_done = rows_done + :done,
                                  rows_refused = rows_refused + :refused, rows_joined = rows_joined + :joined,
                                  waiting = waiting + :waiting, discrepant = discrepant + :discrepant,
                                  with_warnings = with_warnings + :withWarnings, in_tolerance = in_tolerance + :inTolerance,
                                  matched = matched + :matched, blocking = blocking + :blocking,
                                  warning = warning + :warning, info = info + :info
                                where id = :batch and state = 'RUNNING'""")
                        .setParameter("batch", id)
                        .setParameter("done", block.all())
                        .setParameter("refused", block.rows(RowOutcome.REFUSED))
                        .setParameter("joined", block.joined())
                        .setParameter("waiting", block.rows(RowOutcome.WAITING))
                        .setParameter("discrepant", block.rows(RowOutcome.DISCREPANT))
                        .setParameter("withWarnings", block.rows(RowOutcome.MATCHED_WITH_WARNINGS))
                        .setParameter("inTolerance", block.rows(RowOutcome.MATCHED_WITHIN_TOLERANCE))
                        .setParameter("matched", block.rows(RowOutcome.MATCHED))
                        .setParameter("blocking", block.findings(Severity.BLOCK))
                        .setParameter("warning", block.findings(Severity.WARN))
                        .setParameter("info", block.findings(Severity.INFO))
                        .executeUpdate()
                == 1;
    }

    private void finishIfLast(ReconciliationBatch batch) {
        entities.refresh(batch);
        if (batch.tally().parts() == batch.tally().partsDone()) {
            service.finish(batch);
            BatchView view = BatchView.of(batch, batch.endedAt() == null ? batch.createdAt() : batch.endedAt());
            LOG.infof(
                    "batch %s is done: %d rows, %d refused, %s, %s, %d rows a second",
                    batch.id(),
                    view.rows().done(),
                    view.rows().refused(),
                    view.verdicts(),
                    view.findings(),
                    view.rowsPerSecond());
        }
    }

    private void tell(ResultBlock block) {
        for (RowOutcome outcome : RowOutcome.values()) {
            tell(outcome.name(), block.rows(outcome));
        }
        tell("JOINED", block.joined());
    }

    private void tell(String outcome, long rows) {
        Counter.builder("chuhai.reconciliation.batch.rows")
                .description("Rows of batches that were judged, by what they came to")
                .tag("outcome", outcome)
                .register(metrics)
                .increment((double) rows);
    }
}

package org.chuhai.logistics.batch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.chuhai.logistics.reconciliation.Severity;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Judges one part in one transaction: it is locked, read and judged, its results are written, it is counted and removed. A
 * process that is killed in the middle leaves the part as it was taken, and whoever takes it next comes to the same.
 */
@ApplicationScoped
class PartWork {

    private static final Logger LOG = Logger.getLogger(PartWork.class);

    private final EntityManager entities;
    private final ReconciliationBatches batches;
    private final BatchParts parts;
    private final BatchService service;
    private final PartJudge judge;
    private final MeterRegistry metrics;

    PartWork(
            EntityManager entities,
            ReconciliationBatches batches,
            BatchParts parts,
            BatchService service,
            PartJudge judge,
            MeterRegistry metrics) {
        this.entities = entities;
        this.batches = batches;
        this.parts = parts;
        this.service = service;
        this.judge = judge;
        this.metrics = metrics;
    }

    /** What a transaction came to: what it has counted stays only with it. */
    private record Came(boolean worked, Optional<ResultBlock> counted) {

        static final Came NOTHING = new Came(false, Optional.empty());
        static final Came TAKEN_AWAY = new Came(true, Optional.empty());
    }

    /**
     * Judges a part as a whole.
     *
     * @return whether the batch is still to be judged
     */
    boolean judge(UUID batch, TakenPart taken) {
        return inTransaction(() -> parts.locked(batch, taken.number())
                .map(part -> judged(batch, part, Piece.whole(part.rows())))
                .orElse(Came.TAKEN_AWAY));
    }

    /**
     * Looks first which rows make it fail, each try in a transaction of its own; then judges the part in the pieces that could
     * be judged, and refuses the rows that could not.
     *
     * @param mostSlow how many rows may be refused because the database ends a statement
     */
    boolean judgeInPieces(UUID id, TakenPart taken, int mostSlow) {
        Optional<PartTask> task = QuarkusTransaction.requiringNew().call(() -> task(id, taken));
        if (task.isEmpty()) {
            return true;
        }
        List<Piece> pieces = Culprits.among(task.get().size(), mostSlow, (from, rows) -> {
            parts.hold(id, taken.number());
            QuarkusTransaction.requiringNew().run(() -> judge.probe(task.get(), from, rows));
        });
        LOG.warnf(
                "part %d of batch %s failed %d times; %d of its rows cannot be judged",
                taken.number(),
                id,
                taken.attempts(),
                pieces.stream().filter(Piece.Culprit.class::isInstance).count());
        return inTransaction(() -> parts.locked(id, taken.number())
                .map(part -> judged(id, part, pieces))
                .orElse(Came.TAKEN_AWAY));
    }

    private Optional<PartTask> task(UUID id, TakenPart taken) {
        return batches.existing(id)
                .flatMap(batch -> parts.locked(id, taken.number()).map(part -> PartTask.of(batch, part)));
    }

    private boolean inTransaction(Supplier<Came> work) {
        Came came = QuarkusTransaction.requiringNew().call(work::get);
        // Now: what is rolled back was none.
        came.counted().ifPresent(this::tell);
        return came.worked();
    }

    private Came judged(UUID id, BatchPart part, List<Piece> pieces) {
        ReconciliationBatch batch = batches.findById(id);
        if (batch.state() != BatchState.RUNNING) {
            return Came.NOTHING;
        }
        try (ResultBlock block = new ResultBlock()) {
            judge.judge(PartTask.of(batch, part), pieces, block);
            byte[] content = block.finish();
            if (!count(id, block)) {
                // Cancelled meanwhile: what came of this part is nobody's any more.
                QuarkusTransaction.rollback();
                return Came.TAKEN_AWAY;
            }
            parts.replace(batch, part.number(), block, content);
            finishIfLast(batch);
            return new Came(true, Optional.of(block));
        }
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

package org.chuhai.logistics.batch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.chuhai.logistics.reconciliation.Severity;
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

    /** Whoever has to know which part it was when it fails. */
    static final class Attempt {

        private Optional<BatchPart> part = Optional.empty();

        Optional<BatchPart> part() {
            return part;
        }
    }

    /** What a transaction came to: what it has counted stays only with it. */
    private record Came(boolean worked, Optional<ResultBlock> counted) {

        static final Came NOTHING = new Came(false, Optional.empty());
        static final Came TAKEN_AWAY = new Came(true, Optional.empty());
    }

    /**
     * Judges a part of the batch as a whole, unless it has failed too often for that.
     *
     * @return whether there was one that nobody else is at
     */
    boolean judgeOneOf(UUID batch, int wholeAttempts, Attempt attempt) {
        boolean worked = inTransaction(() -> {
            attempt.part = parts.free(batch);
            return attempt.part
                    .filter(part -> part.attempts() < wholeAttempts)
                    .map(part -> judged(batch, part, Collections.emptySortedMap()))
                    .orElse(Came.NOTHING);
        });
        Optional<BatchPart> suspicious = attempt.part.filter(part -> part.attempts() >= wholeAttempts);
        return suspicious.map(part -> judgeWithoutCulprits(batch, part)).orElse(worked);
    }

    /** First which rows make it fail, each try in a transaction of its own; then the part, where these are refused. */
    private boolean judgeWithoutCulprits(UUID id, BatchPart suspicious) {
        Optional<PartTask> task = QuarkusTransaction.requiringNew()
                .call(() -> batches.existing(id).map(batch -> PartTask.of(batch, suspicious)));
        if (task.isEmpty()) {
            return true;
        }
        SortedMap<Integer, Obstacle> culprits = Culprits.among(
                suspicious.rows(),
                (from, rows) -> QuarkusTransaction.requiringNew().run(() -> judge.probe(task.get(), from, rows)));
        LOG.warnf(
                "part %d of batch %s failed %d times; %d of its rows cannot be judged",
                suspicious.number(), id, suspicious.attempts(), culprits.size());
        inTransaction(() -> parts.free(id, suspicious.number())
                .map(part -> judged(id, part, culprits))
                .orElse(Came.TAKEN_AWAY));
        return true;
    }

    private boolean inTransaction(Supplier<Came> work) {
        Came came = QuarkusTransaction.requiringNew().call(work::get);
        // Now: what is rolled back was none.
        came.counted().ifPresent(this::tell);
        return came.worked();
    }

    private Came judged(UUID id, BatchPart part, SortedMap<Integer, Obstacle> culprits) {
        ReconciliationBatch batch = batches.findById(id);
        if (batch.state() != BatchState.RUNNING) {
            return Came.NOTHING;
        }
        try (ResultBlock block = new ResultBlock()) {
            judge.judge(PartTask.of(batch, part), culprits, block);
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

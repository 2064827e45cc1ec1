package org.chuhai.logistics.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuhai.logistics.profile.PinnedProfile;
import org.chuhai.logistics.profile.ProfileService;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The use cases of batches. */
@ApplicationScoped
public class BatchService {

    private static final String AGGREGATE = "reconciliation-batch";

    private final ReconciliationBatches batches;
    private final ProfileService profiles;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final BatchAllowance allowance;
    private final CurrentCaller caller;
    private final Clock clock;
    private final BatchSettings settings;

    BatchService(
            ReconciliationBatches batches,
            ProfileService profiles,
            AuditTrail audit,
            Outbox outbox,
            BatchAllowance allowance,
            CurrentCaller caller,
            Clock clock,
            BatchSettings settings) {
        this.batches = batches;
        this.profiles = profiles;
        this.audit = audit;
        this.outbox = outbox;
        this.allowance = allowance;
        this.caller = caller;
        this.clock = clock;
        this.settings = settings;
    }

    /** An upload begins. */
    @Transactional
    UUID open(UUID shop, BatchFormat format, @Nullable UUID profileId) {
        PinnedProfile profile = profileId == null
                ? profiles.pinned()
                : profiles.pinned(profileId)
                        .orElseThrow(() -> CommonProblem.INVALID_CONTENT
                                .because(new Text("没有此比对方案", "there is no such profile"))
                                .at(FieldError.inParameter(
                                        "profileId",
                                        FieldError.UNKNOWN,
                                        new Text("未知的比对方案", "is no profile of the tenant"))));
        batches.lock();
        allowance.mustAllowAnother();
        ReconciliationBatch opened =
                ReconciliationBatch.open(shop, format, profile, caller.get().actor(), clock.instant(), settings.kept());
        batches.persistAndFlush(opened);
        record(opened, "open", null);
        return opened.id();
    }

    /** The upload has come to its end. */
    @Transactional
    BatchView run(UUID id) {
        ReconciliationBatch batch = batches.locked(id).orElseThrow(CommonProblem::notFound);
        if (batch.state() == BatchState.RECEIVING && batch.tally().received() == 0) {
            Text why = new Text("上传的文件没有任何行", "the upload has no row at all");
            throw BatchProblem.BATCH_UNREADABLE.because(why).at(FieldError.inBody("", FieldError.REQUIRED, why));
        }
        batch.run(clock.instant());
        batches.flush();
        record(batch, "run", BatchState.RECEIVING);
        return BatchView.of(batch, clock.instant());
    }

    /** The upload broke off, or was refused. Nothing happens to a batch that is none any more. */
    @Transactional
    void abandon(UUID id) {
        batches.locked(id)
                .filter(batch -> batch.state() == BatchState.RECEIVING)
                .ifPresent(batch -> {
                    batch.abandon(clock.instant(), settings.kept());
                    batches.flush();
                    record(batch, "abandon", BatchState.RECEIVING);
                });
    }

    /** Its last part is done, in the transaction that is running. */
    void finish(ReconciliationBatch batch) {
        batch.finish(clock.instant(), settings.kept());
        batches.flush();
        record(batch, "finish", BatchState.RUNNING);
        outbox.append(batch.id(), batch.shopId(), new BatchEvent.Completed(BatchFacts.of(batch)));
    }

    /** A part of it cannot be judged. Nothing happens to a batch that has ended meanwhile. */
    @Transactional
    void fail(UUID id, BatchFailure why) {
        batches.locked(id).filter(batch -> batch.state() == BatchState.RUNNING).ifPresent(batch -> {
            batch.fail(why, clock.instant(), settings.kept());
            batches.flush();
            record(batch, "fail", BatchState.RUNNING);
            outbox.append(batch.id(), batch.shopId(), new BatchEvent.Failed(BatchFacts.of(batch)));
        });
    }

    @Transactional
    Page<BatchView> list(PageQuery page, @Nullable Set<UUID> shops, @Nullable BatchState state) {
        Instant now = clock.instant();
        return page.page(
                        batches.page(page, shops, state),
                        batch -> List.of(batch.id().toString()))
                .map(batch -> BatchView.of(batch, now));
    }

    @Transactional
    BatchView get(UUID id) {
        return BatchView.of(existing(id), clock.instant());
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
        return BatchAction.of(existing(id).state(), language);
    }

    /** Parts that are being judged at this moment are thrown away. */
    @Transactional
    BatchView cancel(UUID id, @Nullable String ifMatch) {
        ReconciliationBatch batch = current(id, ifMatch);
        BatchState before = batch.state();
        batch.cancel(clock.instant(), settings.kept());
        batches.flush();
        record(batch, "cancel", before);
        outbox.append(batch.id(), batch.shopId(), new BatchEvent.Cancelled(BatchFacts.of(batch)));
        return BatchView.of(batch, clock.instant());
    }

    @Transactional
    void delete(UUID id, @Nullable String ifMatch) {
        ReconciliationBatch batch = current(id, ifMatch);
        batch.discard();
        batches.flush();
        audit.record(new AuditTrail.Change(
                batch.shopId(), AGGREGATE, id, "delete", batch.state().name(), null, null));
    }

    /** It was kept long enough. */
    @Transactional
    void expire(UUID id) {
        batches.locked(id)
                .filter(batch -> BatchAction.allowedIn(batch.state()).contains(BatchAction.DELETE.name())
                        && !batch.expiresAt().isAfter(clock.instant()))
                .ifPresent(batch -> {
                    batch.discard();
                    audit.record(new AuditTrail.Change(
                            batch.shopId(),
                            AGGREGATE,
                            id,
                            "expire",
                            batch.state().name(),
                            null,
                            null));
                });
    }

    private ReconciliationBatch existing(UUID id) {
        return batches.existing(id).orElseThrow(CommonProblem::notFound);
    }

    private ReconciliationBatch current(UUID id, @Nullable String ifMatch) {
        ReconciliationBatch batch = batches.locked(id).orElseThrow(CommonProblem::notFound);
        Version.mustBe(batch.version(), ifMatch);
        return batch;
    }

    private void record(ReconciliationBatch batch, String action, @Nullable BatchState from) {
        audit.record(new AuditTrail.Change(
                batch.shopId(),
                AGGREGATE,
                batch.id(),
                action,
                from == null ? null : from.name(),
                batch.state().name(),
                null));
    }
}

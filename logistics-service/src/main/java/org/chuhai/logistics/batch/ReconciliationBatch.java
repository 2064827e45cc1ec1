package org.chuhai.logistics.batch;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.profile.PinnedProfile;
import org.jspecify.annotations.Nullable;

/** Many exports of one shop that were sent together. */
@Entity
@Table(name = "reconciliation_batch")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class ReconciliationBatch {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Enumerated(EnumType.STRING)
    private BatchFormat format;

    @Enumerated(EnumType.STRING)
    private Litter litter;

    @Column(name = "profile_id")
    private @Nullable UUID profileId;

    @Column(name = "profile_number")
    private int profileNumber;

    @Column(name = "profile_version")
    private long profileVersion;

    @Column(name = "profile_content")
    private @Nullable String profileContent;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Told again with every part, by a statement of its own. */
    @Column(name = "heard_at", updatable = false)
    private Instant heardAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Embedded
    private BatchTally tally;

    @Embedded
    private @Nullable BatchFailure failure;

    protected ReconciliationBatch() {}

    /** Its upload begins; judged by this profile whatever becomes of it meanwhile. */
    static ReconciliationBatch open(
            UUID shop, BatchFormat format, PinnedProfile profile, String actor, Instant at, Duration kept) {
        ReconciliationBatch opened = new ReconciliationBatch();
        opened.id = UuidCreator.getTimeOrderedEpoch();
        opened.shopId = shop;
        opened.state = BatchState.RECEIVING;
        opened.format = format;
        opened.litter = Litter.NONE;
        opened.profileId = profile.id();
        opened.profileNumber = profile.number();
        opened.profileVersion = profile.version();
        opened.profileContent = profile.content();
        opened.createdBy = actor;
        opened.createdAt = at;
        opened.heardAt = at;
        opened.expiresAt = at.plus(kept);
        opened.tally = BatchTally.NOTHING;
        return opened;
    }

    /** The upload has come to its end: the work begins. */
    void run(Instant at) {
        must(BatchAction.RUN);
        state = BatchState.RUNNING;
        startedAt = at;
    }

    /** The last of its rows is judged. Documents of messages are not needed any more. */
    void finish(Instant at, Duration kept) {
        must(BatchAction.FINISH);
        end(BatchState.DONE, format == BatchFormat.ZIP ? Litter.SOURCES : Litter.NONE, at, kept);
    }

    /** Nobody wants it any more; what was judged stays. */
    void cancel(Instant at, Duration kept) {
        must(BatchAction.CANCEL);
        end(BatchState.CANCELLED, Litter.SOURCES, at, kept);
    }

    /** A part of it cannot be judged; what was judged stays. */
    void fail(BatchFailure why, Instant at, Duration kept) {
        must(BatchAction.FAIL);
        failure = why;
        end(BatchState.FAILED, Litter.SOURCES, at, kept);
    }

    /** The upload has broken off. */
    void abandon(Instant at, Duration kept) {
        must(BatchAction.ABANDON);
        end(BatchState.ABANDONED, Litter.SOURCES, at, kept);
    }

    /** Nobody sees it from now on. */
    void discard() {
        must(BatchAction.DELETE);
        litter = Litter.ALL;
    }

    private void end(BatchState ended, Litter left, Instant at, Duration kept) {
        state = ended;
        litter = left;
        endedAt = at;
        expiresAt = at.plus(kept);
    }

    /** Refuses the action where the state does not allow it. */
    void must(BatchAction action) {
        action.mustBeAllowedIn(state);
    }

    PinnedProfile profile() {
        return new PinnedProfile(profileId, profileNumber, profileVersion, profileContent);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID shopId() {
        return shopId;
    }

    BatchState state() {
        return state;
    }

    BatchFormat format() {
        return format;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable Instant startedAt() {
        return startedAt;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    BatchTally tally() {
        return tally;
    }

    @Nullable BatchFailure failure() {
        return failure;
    }

    boolean isDiscarded() {
        return litter == Litter.ALL;
    }
}

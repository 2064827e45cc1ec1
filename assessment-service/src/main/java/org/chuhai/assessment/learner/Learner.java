package org.chuhai.assessment.learner;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who is assessed, by a pseudonym. */
@Entity
@Table(name = "learner")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class Learner {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "alias")
    private String alias;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "subject")
    private String subject;

    @Column(name = "shops")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> shops;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private LearnerState state;

    @Column(name = "departure_reason")
    private @Nullable String departureReason;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Learner() {}

    /** Somebody new. */
    static Learner enrol(String alias, String issuer, String subject, List<UUID> shops, Instant at) {
        Learner learner = new Learner();
        learner.id = UuidCreator.getTimeOrderedEpoch();
        learner.alias = alias;
        learner.issuer = issuer;
        learner.subject = subject;
        learner.shops = List.copyOf(shops);
        learner.state = LearnerState.ENROLLED;
        learner.enrolledAt = at;
        learner.updatedAt = at;
        return learner;
    }

    /** Only while enrolled. */
    void change(ChangeLearner command, Instant at) {
        must(LearnerAction.CHANGE);
        alias = command.alias();
        shops = List.copyOf(command.shops());
        updatedAt = at;
    }

    /** Only while enrolled; what happens from then on does not count. */
    void leave(String reason, Instant at) {
        must(LearnerAction.LEAVE);
        state = LearnerState.LEFT;
        departureReason = reason;
        leftAt = at;
        updatedAt = at;
    }

    private void must(LearnerAction action) {
        if (!LearnerLifeCycle.takes(state, action)) {
            throw LearnerProblem.stateRefuses(state, action);
        }
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String alias() {
        return alias;
    }

    public String issuer() {
        return issuer;
    }

    public String subject() {
        return subject;
    }

    List<UUID> shops() {
        return shops;
    }

    LearnerState state() {
        return state;
    }

    @Nullable String departureReason() {
        return departureReason;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    /** Whether what happened then counts. */
    public boolean counts(Instant then) {
        return leftAt == null || !then.isAfter(leftAt);
    }

    /** Null while enrolled. */
    @Nullable Instant leftAt() {
        return leftAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}

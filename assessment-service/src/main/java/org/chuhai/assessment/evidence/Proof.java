package org.chuhai.assessment.evidence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.chuhai.assessment.evidence.rule.CompiledRule;

/** Whether facts prove a requirement, as far as facts can, so that it is told once when it turns. */
@Entity
@Table(name = "proof")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills it, and reads what the queries name.
public class Proof {

    @Id
    private UUID id;

    @Column(name = "learner_id")
    private UUID learnerId;

    @Column(name = "framework")
    private String framework;

    @Column(name = "requirement")
    private String requirement;

    @Column(name = "proved")
    private boolean proved;

    @Column(name = "since")
    private Instant since;

    protected Proof() {}

    /** One that nothing was said of before. */
    static Proof of(UUID learner, Requirement requirement, Instant at) {
        Proof proof = new Proof();
        proof.id = UuidCreator.getTimeOrderedEpoch();
        proof.learnerId = learner;
        proof.framework = requirement.framework();
        proof.requirement = requirement.code();
        proof.since = at;
        return proof;
    }

    /** A requirement by its name. */
    record Requirement(String framework, String code) {

        static Requirement of(CompiledRule rule) {
            return new Requirement(rule.framework(), rule.rule().requirement());
        }
    }

    /** Whether that is news. */
    boolean turn(boolean now, Instant at) {
        if (proved == now) {
            return false;
        }
        proved = now;
        since = at;
        return true;
    }

    Requirement requirement() {
        return new Requirement(framework, requirement);
    }
}

package org.chuhai.assessment.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** By which rules a learner's evidence was made. */
@Entity
@Table(name = "reckoning")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills it.
public class Reckoning {

    @Id
    @Column(name = "learner_id")
    private UUID learnerId;

    @Column(name = "rules")
    private String rules;

    @Column(name = "reckoned_at")
    private Instant reckonedAt;

    protected Reckoning() {}

    static Reckoning of(UUID learner) {
        Reckoning reckoning = new Reckoning();
        reckoning.learnerId = learner;
        reckoning.rules = "";
        return reckoning;
    }

    boolean isBy(String fingerprint) {
        return rules.equals(fingerprint);
    }

    void by(String fingerprint, Instant at) {
        rules = fingerprint;
        reckonedAt = at;
    }
}

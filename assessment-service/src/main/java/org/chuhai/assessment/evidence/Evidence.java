package org.chuhai.assessment.evidence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.Exhibit;
import org.chuhai.assessment.evidence.rule.Polarity;
import org.chuhai.assessment.evidence.rule.Tally;
import org.hibernate.annotations.Immutable;

/** What a fact says about a skill of a learner, by a version of a rule. It never changes; another version is another row. */
@Entity
@Immutable
@Table(name = "evidence")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills it, and reads what the queries name.
public class Evidence {

    @Id
    private UUID id;

    @Column(name = "learner_id")
    private UUID learnerId;

    @Column(name = "rule_id")
    private String ruleId;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "framework")
    private String framework;

    @Column(name = "requirement")
    private String requirement;

    @Column(name = "fact_id")
    private UUID factId;

    @Column(name = "polarity")
    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    @Column(name = "key")
    private String key;

    @Column(name = "grouping")
    private String grouping;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Evidence() {}

    static Evidence of(UUID learner, CompiledRule rule, Exhibit exhibit, Instant at) {
        Evidence evidence = new Evidence();
        evidence.id = UuidCreator.getTimeOrderedEpoch();
        evidence.learnerId = learner;
        evidence.ruleId = exhibit.rule();
        evidence.ruleVersion = exhibit.version();
        evidence.framework = rule.framework();
        evidence.requirement = rule.rule().requirement();
        evidence.factId = exhibit.fact();
        evidence.polarity = exhibit.polarity();
        evidence.key = exhibit.key();
        evidence.grouping = exhibit.grouping();
        evidence.occurredAt = exhibit.occurredAt();
        evidence.recordedAt = at;
        return evidence;
    }

    /** As the rule found it. */
    Exhibit exhibit() {
        return new Exhibit(ruleId, ruleVersion, factId, polarity, key, grouping, occurredAt);
    }

    public Tally.Counted counted() {
        return new Tally.Counted(polarity, key, grouping);
    }

    UUID id() {
        return id;
    }

    public String ruleId() {
        return ruleId;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    String framework() {
        return framework;
    }

    String requirement() {
        return requirement;
    }

    public UUID factId() {
        return factId;
    }

    public Polarity polarity() {
        return polarity;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}

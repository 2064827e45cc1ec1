package org.chuhai.assessment.evidence;

import org.chuhai.assessment.learner.LearnerFacts;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What this service tells others about what its learners have proved: facts of the learner, in one order with those of its
 * record. Members are described for the contract of events.
 */
public sealed interface EvidenceEvent extends DomainEvent {

    @Override
    default EventType type() {
        return EventType.of(
                "assessment",
                "learner",
                switch (this) {
                    case EvidenceRecorded _ -> "evidence-recorded";
                    case RequirementProved _ -> "requirement-proved";
                    case RequirementUnproved _ -> "requirement-unproved";
                });
    }

    /** A fact says something about a skill. */
    record EvidenceRecorded(
            @Schema(description = "Whose skill.", required = true)
            LearnerFacts learner,

            @Schema(description = "Which rule says so, and which fact it rests on.", required = true)
            EvidenceFacts evidence,

            @Schema(description = "How far the rule is met with it.", required = true)
            RuleTally tally)
            implements EvidenceEvent {}

    /** Facts prove a requirement, as far as facts can. */
    record RequirementProved(
            @Schema(description = "Who has proved it.", required = true)
            LearnerFacts learner,

            @Schema(description = "What is proved, and by which rules.", required = true)
            ProofFacts proof)
            implements EvidenceEvent {}

    /** They do not any more: something speaks against it that was not known, or a rule has changed. */
    record RequirementUnproved(
            @Schema(description = "Who had proved it.", required = true)
            LearnerFacts learner,

            @Schema(description = "What is no longer proved, and how far each rule is met.", required = true)
            ProofFacts proof)
            implements EvidenceEvent {}
}

package org.chuhai.assessment.learner;

import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What this service tells others about its learners' records; what they have proved is told by the feature of evidence, about the
 * same learner and in the same order. Members are described for the contract of events.
 */
public sealed interface LearnerEvent extends DomainEvent {

    /** What the aggregate is called, in types and in audit rows. */
    String AGGREGATE = "learner";

    @Override
    default EventType type() {
        return EventType.of(
                "assessment",
                AGGREGATE,
                switch (this) {
                    case LearnerEnrolled _ -> "enrolled";
                    case LearnerChanged _ -> "changed";
                    case LearnerLeft _ -> "left";
                });
    }

    /** Acts of the subject count from now on, and those of before as well. */
    record LearnerEnrolled(
            @Schema(description = "The learner as it was enrolled.", required = true)
            LearnerFacts learner) implements LearnerEvent {}

    /** The record says something else than before. */
    record LearnerChanged(
            @Schema(description = "The learner as it is now.", required = true)
            LearnerFacts learner) implements LearnerEvent {}

    /** Acts of the subject count no longer; what was proved stays. */
    record LearnerLeft(
            @Schema(description = "The learner as it is now.", required = true)
            LearnerFacts learner,

            @Schema(
                    description = "Why, in the words of who let it leave.",
                    required = true,
                    examples = "The course has ended")
            String reason)
            implements LearnerEvent {}
}

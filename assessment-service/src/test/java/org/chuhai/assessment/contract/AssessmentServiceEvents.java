package org.chuhai.assessment.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.assessment.evidence.EvidenceEvent;
import org.chuhai.assessment.evidence.EvidenceFacts;
import org.chuhai.assessment.evidence.EvidenceRules;
import org.chuhai.assessment.evidence.ProofFacts;
import org.chuhai.assessment.evidence.RuleTally;
import org.chuhai.assessment.evidence.rule.Polarity;
import org.chuhai.assessment.fact.FactHearing;
import org.chuhai.assessment.framework.Frameworks;
import org.chuhai.assessment.framework.Way;
import org.chuhai.assessment.learner.LearnerEvent;
import org.chuhai.assessment.learner.LearnerFacts;
import org.chuhai.assessment.learner.LearnerState;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.json.EventJson;
import org.chuhai.testing.event.contract.EventCatalogue;
import org.chuhai.testing.event.contract.EventCatalogue.Memory;

/** All that this service tells and hears, each with an example of a learner who ships walnuts. */
final class AssessmentServiceEvents {

    private static final UUID LEARNER = UUID.fromString("019bc0f4-6a00-7c11-8a52-3f0a3d0f6a21");
    private static final UUID SHOP = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID EVENT = UUID.fromString("019bc5a1-0a00-7c11-8a52-3f0a3d0f6a31");
    private static final String RULE = "ships-under-the-right-waybill";
    private static final String FRAMEWORK = "ecommerce-b2c";

    private AssessmentServiceEvents() {}

    static EventCatalogue catalogue() {
        EventCatalogue catalogue = EventCatalogue.of(
                        "assessment-service",
                        "What it proves: learners, the evidence in the facts of their work, and what it proves.",
                        EventJson.MAPPER)
                .has(
                        "chuhai.assessment.learner",
                        "Learners and what they have proved. Of a person nothing is told but pseudonym and subject. The actor of"
                                + " a piece of evidence is whoever did what it rests on, or who enrolled the learner or read its"
                                + " progress, where that made old facts count.");
        tell(
                catalogue,
                "Acts of the subject count from now on, and those of before as well.",
                new LearnerEvent.LearnerEnrolled(learner("核桃 07", LearnerState.ENROLLED)));
        tell(
                catalogue,
                "The record says something else than before.",
                new LearnerEvent.LearnerChanged(learner("核桃 07b", LearnerState.ENROLLED)));
        tell(
                catalogue,
                "A fact says something about a skill.",
                new EvidenceEvent.EvidenceRecorded(learner("核桃 07b", LearnerState.ENROLLED), evidence(), tally(2)));
        tell(
                catalogue,
                "Facts prove a requirement, as far as facts can.",
                new EvidenceEvent.RequirementProved(learner("核桃 07b", LearnerState.ENROLLED), proof(2)));
        tell(
                catalogue,
                "They do not any more: something speaks against it that was not known, or a rule has changed.",
                new EvidenceEvent.RequirementUnproved(learner("核桃 07b", LearnerState.ENROLLED), proof(1)));
        tell(
                catalogue,
                "Acts of the subject count no longer; what was proved stays.",
                new LearnerEvent.LearnerLeft(learner("核桃 07b", LearnerState.LEFT), "The course has ended"));
        FactHearing.channels().forEach(channel -> {
            Map<Memory, List<String>> types = FactHearing.of(channel);
            catalogue.hears(channel, types, Map.of(Memory.EVERY_FACT, summary(types)));
        });
        return catalogue;
    }

    /** With the rules that read each type. */
    private static String summary(Map<Memory, List<String>> types) {
        EvidenceRules rules = new EvidenceRules(new Frameworks());
        String read = types.getOrDefault(Memory.EVERY_FACT, List.of()).stream()
                .flatMap(type -> {
                    String names = rules.book().reading(type).stream()
                            .map(rule -> rule.rule().id())
                            .collect(Collectors.joining(", "));
                    return names.isEmpty() ? Stream.of() : Stream.of(type + " (" + names + ")");
                })
                .collect(Collectors.joining("; "));
        return "Keeps every fact as it came. "
                + (read.isEmpty() ? "No rule reads any of them yet." : "Rules read: " + read + ".");
    }

    private static void tell(EventCatalogue catalogue, String summary, DomainEvent example) {
        catalogue.tells(example.type().name(), summary, example);
    }

    private static LearnerFacts learner(String alias, LearnerState state) {
        return new LearnerFacts(
                LEARNER, alias, "https://login.example.org/realms/college", "student-0717", List.of(SHOP), state);
    }

    private static EvidenceFacts evidence() {
        return new EvidenceFacts(
                RULE,
                1,
                FRAMEWORK,
                "B-1.2.1",
                Way.A,
                Polarity.FOR,
                EVENT,
                "org.chuhai.order.order.shipped.v1",
                "chuhai.order.order",
                3,
                4711,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                Instant.parse("2026-01-16T06:12:40.120000Z"),
                SHOP);
    }

    private static RuleTally tally(int reached) {
        return new RuleTally(RULE, 1, reached, 2, 0, null, reached >= 2);
    }

    private static ProofFacts proof(int reached) {
        return new ProofFacts(FRAMEWORK, "2021-1", "B-1.2.1", Way.A, true, List.of(tally(reached)));
    }
}

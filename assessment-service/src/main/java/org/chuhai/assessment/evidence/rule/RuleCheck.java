package org.chuhai.assessment.evidence.rule;

import java.util.List;
import java.util.stream.Stream;
import org.chuhai.assessment.framework.Way;
import org.chuhai.assessment.framework.Wording;

/** Looks whether a rule makes sense before it is compiled. */
final class RuleCheck {

    private static final String TYPE = "org\\.chuhai(\\.[a-z][a-z0-9-]*){3}\\.v[1-9][0-9]*";

    private RuleCheck() {}

    /**
     * Refuses what could never prove anything, or would prove what nobody did.
     *
     * @throws IllegalArgumentException that says why
     */
    static void check(EvidenceRule rule) {
        must(rule.version() > 0, "its version begins with 1");
        must(!rule.take().isEmpty(), "it takes no fact");
        must(rule.way() == Way.A, "facts show nothing but what is shown automatically");
        must(said(rule.says()) && said(rule.missing()), "it does not speak both languages");
        types(rule).forEach(type -> must(type.matches(TYPE), type + " is no type of events"));
        rule.chain().forEach(RuleCheck::check);
        check(rule.measure());
        boolean othersCount = Stream.concat(rule.take().stream(), rule.measure().counterEvidence().stream())
                .anyMatch(FactPattern::mayBeOfOthers);
        boolean learnerActed =
                rule.chain().stream().anyMatch(earlier -> earlier.isOfSameAggregate() && !earlier.mayBeOfOthers());
        must(!othersCount || learnerActed, "it takes what others did where the learner had no hand in");
    }

    private static void check(EarlierFact earlier) {
        must(
                earlier.isOfSameAggregate() || earlier.link() != null,
                "it does not say what an earlier fact has to do with the later");
        must(
                earlier.isOfSameAggregate() || !earlier.mayBeOfOthers(),
                "what others did earlier counts about the same aggregate only");
    }

    private static void check(Measure measure) {
        must(measure.atLeast() > 0, "it asks for nothing");
        boolean distinct = measure.kind() == MeasureKind.DISTINCT;
        boolean rate = measure.kind() == MeasureKind.RATE;
        must(distinct == (measure.of() != null), "DISTINCT says of what, and nothing else does");
        must(distinct || measure.per() == null, "only DISTINCT counts within groups");
        Integer percent = measure.percent();
        must(rate == (percent != null), "RATE says how many of a hundred, and nothing else does");
        must(percent == null || (percent > 0 && percent <= 100), "a rate is 1 to 100");
        must(rate != measure.counterEvidence().isEmpty(), "RATE says what speaks against it, and nothing else does");
    }

    private static Stream<String> types(EvidenceRule rule) {
        return Stream.of(
                        rule.take().stream().map(FactPattern::types),
                        rule.chain().stream().map(EarlierFact::types),
                        rule.measure().counterEvidence().stream().map(FactPattern::types))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    private static boolean said(Wording words) {
        return !words.zh().isBlank() && !words.en().isBlank();
    }

    private static void must(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

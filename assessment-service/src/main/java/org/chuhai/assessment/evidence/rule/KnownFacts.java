package org.chuhai.assessment.evidence.rule;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is known where a learner is judged, in any order: facts of which a rule asks only those that it needs. */
public interface KnownFacts {

    /** What anybody did to one aggregate. */
    List<RuleFact> at(UUID aggregate, Set<String> types);

    /** What the learner did. */
    List<RuleFact> acts(Set<String> types);

    /**
     * What others did where the learner had a hand in.
     *
     * @param types of what others did
     * @param hands types of what the learner did there
     */
    List<RuleFact> actsOfOthers(Set<String> types, Set<String> hands);
}

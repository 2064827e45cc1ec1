package org.chuhai.assessment.evidence.rule;

import java.util.List;

/**
 * What a rule says since a fact has come.
 *
 * @param reach which facts it was asked about: of all others it says what it said before
 * @param exhibits all that these facts say now
 */
public record Reappraisal(CompiledRule rule, Reach reach, List<Exhibit> exhibits) {

    public Reappraisal {
        exhibits = List.copyOf(exhibits);
    }
}

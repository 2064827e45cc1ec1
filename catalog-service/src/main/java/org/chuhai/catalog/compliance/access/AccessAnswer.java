package org.chuhai.catalog.compliance.access;

import java.util.List;

/** The verdict with all that it is made of, in the order of the table. */
public record AccessAnswer(AccessVerdict verdict, List<CheckedRequirement> requirements) {

    public AccessAnswer {
        requirements = List.copyOf(requirements);
    }
}

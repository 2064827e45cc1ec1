package org.chuhai.logistics.customsdocument;

import java.util.List;

/** What became of one document of an input. */
public sealed interface ReadDocument {

    /** The document is complete and inside all limits. */
    record Accepted(Presented<?> presented) implements ReadDocument {}

    /**
     * The document breaks limits of its fields and was not taken.
     *
     * @param kind which document it would have been
     * @param violations all of them, in document order; at most {@link #MOST_VIOLATIONS}
     */
    record Refused(DocumentKind kind, List<Violation> violations) implements ReadDocument {
        public Refused {
            violations = List.copyOf(violations);
        }
    }

    /** A hostile document may break a million limits; nobody reads more than this. */
    int MOST_VIOLATIONS = 200;
}

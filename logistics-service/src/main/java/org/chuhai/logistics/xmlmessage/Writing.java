package org.chuhai.logistics.xmlmessage;

import java.util.List;
import org.chuhai.logistics.customsdocument.Violation;

/** What became of something that was to be written as a message, or as a part of one. */
public sealed interface Writing {

    /**
     * It is inside all limits; where it was to be written to a stream, it was.
     *
     * @param structure what was or will be written
     */
    record Written(Structure structure) implements Writing {}

    /**
     * It breaks limits of the message, and nothing of it was written.
     *
     * @param violations all of them, each at the JSON pointer or XPath from which the value was taken, else at the XPath where
     *     it would stand; not more than anybody reads
     */
    record Unwritable(List<Violation> violations) implements Writing {
        public Unwritable {
            violations = List.copyOf(violations);
        }
    }
}

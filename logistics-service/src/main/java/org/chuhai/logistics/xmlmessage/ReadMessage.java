package org.chuhai.logistics.xmlmessage;

import java.util.List;
import org.chuhai.logistics.customsdocument.Violation;

/**
 * A message that was read to its end.
 *
 * @param envelope what the message holds beside its documents: attributes, transfer data, subscriptions
 * @param documents in the order of the message, at least one
 */
public record ReadMessage<T extends MessageType, D>(T type, Structure envelope, List<ReadPart<D>> documents) {

    public ReadMessage {
        documents = List.copyOf(documents);
    }

    /** What became of one document. */
    public sealed interface ReadPart<D> {

        /** It is complete and inside all limits. */
        record Taken<D>(D document) implements ReadPart<D> {}

        /**
         * It breaks limits and was not taken.
         *
         * @param violations all of them, in the order of the message, but not more than anybody reads
         */
        record Broken<D>(List<Violation> violations) implements ReadPart<D> {
            public Broken {
                violations = List.copyOf(violations);
            }
        }
    }
}

package org.chuhai.logistics.customsdocument;

import java.util.List;
import java.util.UUID;

/**
 * Asked before a document is withdrawn or called off, whose message may wait to leave all the same; answered by whoever sends it.
 */
public interface MessageGate {

    /** Messages about the document that have not left. */
    List<UUID> waiting(FiledDocument document);

    /** To be called before the documents of the shop are locked by whoever will {@link #takeBack}. */
    void hold(UUID shop);

    /** What has not been staged does not leave. What is staged may have left, and is left to its sender. */
    void takeBack(FiledDocument document);
}

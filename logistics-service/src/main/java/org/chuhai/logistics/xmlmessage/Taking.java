package org.chuhai.logistics.xmlmessage;

/**
 * What becomes of the structures of a message, one after the other while it is read.
 *
 * @param <T> the messages that are read
 * @param <D> what a structure becomes
 */
public interface Taking<T extends MessageType, D> {

    /** Reports what no table can say of a document; fields that are missing or broken have been reported already. */
    void check(T message, Structure document, Violations violations);

    /** What becomes of a structure in which no violation was found. */
    D take(T message, Structure document);

    /** Keeps the structures as they are. */
    static <T extends MessageType> Taking<T, Structure> asItIs() {
        return new Taking<>() {
            @Override
            public void check(T message, Structure document, Violations violations) {
                // The table has said it all.
            }

            @Override
            public Structure take(T message, Structure document) {
                return document;
            }
        };
    }
}

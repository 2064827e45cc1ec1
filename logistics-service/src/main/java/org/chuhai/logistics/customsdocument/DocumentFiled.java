package org.chuhai.logistics.customsdocument;

/** Told inside the transaction whenever a document has a new revision or a new state. */
public record DocumentFiled(FiledDocument document, What what) {

    /** What has happened to it. */
    public enum What {
        /** Another content, as somebody sent it. */
        REVISED,
        /** Another content, as a correction of a case. */
        CORRECTED,
        /** Another state, with the same content. */
        MOVED
    }
}

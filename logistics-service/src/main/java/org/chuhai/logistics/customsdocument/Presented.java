package org.chuhai.logistics.customsdocument;

/**
 * A document as it was handed in.
 *
 * @param revision counts the versions of the same document from 1
 */
public record Presented<D extends CustomsDocument>(D document, int revision, DocumentState state) {

    /** The first revision; a declaration that carries customs' number is accepted, anything else is a draft. */
    public static <D extends CustomsDocument> Presented<D> first(D document) {
        return new Presented<>(
                document, 1, document.customsNumber() == null ? DocumentState.DRAFT : DocumentState.ACCEPTED);
    }

    /** The same document as it stands with whoever filed it. */
    public Presented<D> at(int presentRevision, DocumentState presentState) {
        return new Presented<>(document, presentRevision, presentState);
    }
}
